import { bindMembers, HostObject } from '../rich-api/host-object';
import { without } from '../grid/without';
import { guardChange } from './guards';
import { colorValue } from './parsing';
import { styleScalar } from './style-scalar';
import { patchStyles } from './style-patch';
import type { RangePlace } from './session';

export class RangeFill extends HostObject {
  readonly typeName = 'RangeFill';
  readonly members = bindMembers<RangeFill>(this.typeName, this, {
    scalars: {
      // Excel says white where there is no fill.
      Color: styleScalar(
        ({ fill }) => fill ?? '#FFFFFF',
        (value) => {
          const fill = colorValue(value);
          return (style) => ({ ...style, fill });
        },
      ),
    },
    methods: {
      Clear: ({ range: { sheet, area } }) => {
        guardChange(sheet);
        patchStyles(sheet, area, (style) => without(style, 'fill'));
        return null;
      },
    },
  });

  constructor(readonly range: RangePlace) {
    super();
  }
}
