import { bindMembers, HostObject } from '../rich-api/host-object';
import { flagValue } from './parsing';
import type { Range } from './range';
import { styleScalar } from './range-format';

export class FormatProtection extends HostObject {
  readonly typeName = 'FormatProtection';
  readonly members = bindMembers<FormatProtection>(this.typeName, this, {
    scalars: {
      Locked: styleScalar(
        ({ locked }) => locked ?? true,
        (value) => {
          const locked = flagValue(value);
          return ({ locked: _before, ...style }) => (locked ? style : { ...style, locked });
        },
      ),
    },
  });

  constructor(readonly range: Range) {
    super();
  }
}
