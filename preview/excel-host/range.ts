import { bindMembers, type BoundMembers } from '../rich-api/host-object';
import { RANGE_ACTIONS } from './range-actions';
import { RANGE_GEOMETRY } from './range-geometry';
import { RANGE_LINES } from './range-lines';
import { RANGE_PARTS } from './range-parts';
import { RANGE_VALUES } from './range-values';
import { RangePlace } from './session';

/** A rectangle of cells on one sheet. */
export class Range extends RangePlace {
  readonly typeName = 'Range';
  override readonly keepable = true;
  readonly members: BoundMembers = bindMembers<RangePlace>(this.typeName, this, {
    scalars: { ...RANGE_VALUES.scalars, ...RANGE_GEOMETRY.scalars },
    objects: { ...RANGE_PARTS },
    methods: {
      ...RANGE_VALUES.methods,
      ...RANGE_GEOMETRY.methods,
      ...RANGE_LINES.methods,
      ...RANGE_ACTIONS,
    },
  });
}
