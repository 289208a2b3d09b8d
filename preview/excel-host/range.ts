import { HostObject, bindMembers, type BoundMembers } from '../rich-api/host-object';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area } from '../grid/workbook-state';
import { RANGE_ACTIONS } from './range-actions';
import { RANGE_GEOMETRY } from './range-geometry';
import { RANGE_PARTS } from './range-parts';
import { RANGE_VALUES } from './range-values';
import type { Session } from './session';

/** A rectangle of cells on one sheet. */
export class Range extends HostObject {
  readonly typeName = 'Range';
  override readonly keepable = true;
  readonly members: BoundMembers = bindMembers<Range>(this.typeName, this, {
    scalars: { ...RANGE_VALUES.scalars, ...RANGE_GEOMETRY.scalars },
    objects: { ...RANGE_PARTS },
    methods: { ...RANGE_VALUES.methods, ...RANGE_GEOMETRY.methods, ...RANGE_ACTIONS },
  });

  constructor(
    readonly session: Session,
    readonly sheet: GridSheet,
    readonly area: Area,
  ) {
    super();
  }

  /** Another area of the same sheet. */
  on(area: Area): Range {
    return new Range(this.session, this.sheet, area);
  }
}
