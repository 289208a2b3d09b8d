import type { Grid } from '../grid/grid';
import type { GridSheet } from '../grid/grid-sheet';
import type { References } from '../rich-api/references';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import { parseAddress, type ParsedAddress } from '../grid/address';

/** What every object of the model shares. */
export interface Session {
  readonly grid: Grid;
  /** How often each event is listened to, by its registering method's name and sheet id or ''. */
  readonly registrations: Map<string, number>;
  readonly references: () => References;
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
