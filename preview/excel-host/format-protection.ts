import { bindMembers, HostObject } from '../rich-api/host-object';
import { without } from '../grid/without';
import { flagValue } from './parsing';
import { styleScalar } from './style-scalar';
import type { RangePlace } from './session';

export class FormatProtection extends HostObject {
  readonly typeName = 'FormatProtection';
  readonly members = bindMembers<FormatProtection>(this.typeName, this, {
    scalars: {
      Locked: styleScalar(
        ({ locked }) => locked ?? true,
        (value) => {
          const locked = flagValue(value);
          return (style) => (locked ? without(style, 'locked') : { ...style, locked });
        },
      ),
    },
  });

  constructor(readonly range: RangePlace) {
    super();
  }
}
