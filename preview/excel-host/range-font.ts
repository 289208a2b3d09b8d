import { bindMembers, HostObject, type Scalar } from '../rich-api/host-object';
import type { CellStyle, FontState } from '../grid/workbook-state';
import { choiceValue, colorValue, flagValue, numberValue, textValue } from './parsing';
import { styleScalar } from './style-scalar';
import type { RangePlace } from './session';

const USUAL = { name: 'Calibri', size: 11, color: '#000000' };

function fontScalar<K extends keyof FontState>(
  key: K,
  usual: unknown,
  parse: (value: unknown) => NonNullable<FontState[K]>,
): Scalar<RangeFont> {
  return styleScalar(
    ({ font }) => font?.[key] ?? usual,
    (value) => {
      const parsed = parse(value);
      return (style: CellStyle) => ({ ...style, font: { ...style.font, [key]: parsed } });
    },
  );
}

export class RangeFont extends HostObject {
  readonly typeName = 'RangeFont';
  readonly members = bindMembers<RangeFont>(this.typeName, this, {
    scalars: {
      Name: fontScalar('name', USUAL.name, textValue),
      Size: fontScalar('size', USUAL.size, (value) => numberValue(value, 1, 409)),
      Color: fontScalar('color', USUAL.color, colorValue),
      Bold: fontScalar('bold', false, flagValue),
      Italic: fontScalar('italic', false, flagValue),
      Strikethrough: fontScalar('strikethrough', false, flagValue),
      Underline: styleScalar(
        ({ font }) => (font?.underline ? 'Single' : 'None'),
        (value) => {
          const underline = choiceValue(value, ['None', 'Single', 'Double']) !== 'None';
          return (style) => ({ ...style, font: { ...style.font, underline } });
        },
      ),
    },
  });

  constructor(readonly range: RangePlace) {
    super();
  }
}
