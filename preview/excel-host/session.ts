import { parseAddress, type ParsedAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area } from '../grid/workbook-state';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import { HostObject } from '../rich-api/host-object';
import type { References } from '../rich-api/references';

/**
 * What every object of the model shares. Ranges and worksheets are made here, because almost every
 * object hands them out, and they hand out almost every object.
 */
export interface Session {
  readonly grid: Grid;
  /** How often each event is listened to, by its registering method's name and target. */
  readonly registrations: Map<string, number>;
  readonly references: () => References;
  readonly range: (sheet: GridSheet, area: Area) => RangePlace;
  readonly worksheet: (sheet: GridSheet) => HostObject;
}

/** Where a range lies: what other objects need to know of it. */
export abstract class RangePlace extends HostObject {
  constructor(
    readonly session: Session,
    readonly sheet: GridSheet,
    readonly area: Area,
  ) {
    super();
  }

  /** Another area of the same sheet. */
  on(area: Area): RangePlace {
    return this.session.range(this.sheet, area);
  }
}

/** @throws ApiError InvalidArgument */
export function address(text: string): ParsedAddress {
  const parsed = parseAddress(text);
  if (!parsed) throw invalidArgument();
  return parsed;
}

/** The sheet while it exists. */
export function living(sheet: GridSheet): GridSheet {
  if (!sheet.exists) throw itemNotFound();
  return sheet;
}
