import { without } from '../grid/without';
import { CELL_VALUE_OPERATORS } from '../grid/workbook-state';
import type { ConditionalFormatState, ConditionalStyle } from '../grid/workbook-state';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import { bindMembers, HostObject, type Scalar } from '../rich-api/host-object';
import { guardChange } from './guards';
import {
  choiceValue,
  colorValue,
  flagValue,
  fromPascal,
  pascal,
  recordValue,
  textValue,
} from './parsing';
import { RangeAreas } from './range-areas';
import type { RangePlace } from './session';

/** One conditional format. */
export class ConditionalFormat extends HostObject {
  readonly typeName = 'ConditionalFormat';
  override readonly identity = 'Id';
  readonly members = bindMembers<ConditionalFormat>(this.typeName, this, {
    scalars: {
      Id: { get: ({ id }) => id },
      Type: { get: ({ state }) => (state.rule.kind === 'custom' ? 'Custom' : 'CellValue') },
      Priority: {
        get: ({ range, id }) => range.sheet.conditionalFormats.all().findIndex((f) => f.id === id),
      },
      StopIfTrue: {
        get: ({ state }) => state.stopIfTrue,
        set: (self, value) => self.change({ stopIfTrue: flagValue(value) }),
      },
    },
    objects: {
      Custom: (self) => new CustomConditionalFormat(self.of('custom')),
      CellValue: (self) => new CellValueConditionalFormat(self.of('cellValue')),
    },
    methods: {
      Delete: ({ range, id }) => {
        guardChange(range.sheet);
        range.sheet.conditionalFormats.remove(id);
        return null;
      },
      GetRange: ({ range, state }) => {
        const [area, ...others] = state.areas;
        if (!area || others.length > 0) throw itemNotFound();
        return range.on(area);
      },
      GetRanges: ({ range, state }) => new RangeAreas(range.session, range.sheet, state.areas),
    },
  });

  constructor(
    private readonly range: RangePlace,
    private readonly id: string,
  ) {
    super();
  }

  get state(): ConditionalFormatState {
    const found = this.range.sheet.conditionalFormats.all().find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return without(found, 'id');
  }

  change(part: Partial<ConditionalFormatState>): void {
    guardChange(this.range.sheet);
    this.range.sheet.conditionalFormats.set(this.id, { ...this.state, ...part });
  }

  private of(kind: ConditionalFormatState['rule']['kind']): this {
    if (this.state.rule.kind !== kind) throw invalidArgument();
    return this;
  }
}

class CustomConditionalFormat extends HostObject {
  readonly typeName = 'CustomConditionalFormat';
  readonly members = bindMembers<CustomConditionalFormat>(this.typeName, this, {
    objects: {
      Rule: ({ format }) => new ConditionalFormatRule(format),
      Format: ({ format }) => new ConditionalRangeFormat(format),
    },
  });

  constructor(private readonly format: ConditionalFormat) {
    super();
  }
}

class ConditionalFormatRule extends HostObject {
  readonly typeName = 'ConditionalFormatRule';
  readonly members = bindMembers<ConditionalFormatRule>(this.typeName, this, {
    scalars: {
      Formula: {
        get: ({ format: { state } }) => (state.rule.kind === 'custom' ? state.rule.formula : ''),
        set: ({ format }, value) => {
          const text = textValue(value);
          if (text === '' || text.length > 8192) throw invalidArgument();
          const formula = text.startsWith('=') ? text : `=${text}`;
          format.change({ rule: { kind: 'custom', formula } });
        },
      },
    },
  });

  constructor(private readonly format: ConditionalFormat) {
    super();
  }
}

class CellValueConditionalFormat extends HostObject {
  readonly typeName = 'CellValueConditionalFormat';
  readonly members = bindMembers<CellValueConditionalFormat>(this.typeName, this, {
    scalars: {
      Rule: {
        get: ({ format: { state } }) => {
          if (state.rule.kind !== 'cellValue') return null;
          const { operator, formula1, formula2 } = state.rule;
          return { formula1, formula2, operator: operatorName(operator) };
        },
        set: ({ format }, value) => {
          const { formula1, formula2, operator } = recordValue(value);
          format.change({
            rule: {
              kind: 'cellValue',
              operator: parseOperator(operator),
              formula1: textValue(formula1),
              ...(formula2 === undefined || formula2 === null
                ? {}
                : { formula2: textValue(formula2) }),
            },
          });
        },
      },
    },
    objects: { Format: ({ format }) => new ConditionalRangeFormat(format) },
  });

  constructor(private readonly format: ConditionalFormat) {
    super();
  }
}

/** Conditional formats and validations spell two operators differently. */
const operatorName = (operator: string): string =>
  pascal(operator).replace(/^(Greater|Less)ThanOrEqual$/, '$1ThanOrEqual');
const parseOperator = (value: unknown) =>
  fromPascal(
    typeof value === 'string'
      ? value.replace(/^EqualTo$/, 'Equal').replace(/^NotEqualTo$/, 'NotEqual')
      : value,
    CELL_VALUE_OPERATORS,
  );

class ConditionalRangeFormat extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';
  readonly members = bindMembers<ConditionalRangeFormat>(this.typeName, this, {
    objects: {
      Fill: ({ format }) => new ConditionalRangeFill(format),
      Font: ({ format }) => new ConditionalRangeFont(format),
    },
  });

  constructor(private readonly format: ConditionalFormat) {
    super();
  }
}

interface Styled {
  readonly format: ConditionalFormat;
}

function styleScalar<T extends Styled, K extends keyof ConditionalStyle>(
  key: K,
  parse: (value: unknown) => NonNullable<ConditionalStyle[K]>,
): Scalar<T> {
  return {
    get: ({ format }) => format.state.style[key] ?? null,
    set: ({ format }, value) =>
      format.change({ style: { ...format.state.style, [key]: parse(value) } }),
  };
}

class ConditionalRangeFill extends HostObject {
  readonly typeName = 'ConditionalRangeFill';
  readonly members = bindMembers<ConditionalRangeFill>(this.typeName, this, {
    scalars: { Color: styleScalar('fill', colorValue) },
    methods: {
      Clear: ({ format }) => {
        format.change({ style: without(format.state.style, 'fill') });
        return null;
      },
    },
  });

  constructor(readonly format: ConditionalFormat) {
    super();
  }
}

class ConditionalRangeFont extends HostObject {
  readonly typeName = 'ConditionalRangeFont';
  readonly members = bindMembers<ConditionalRangeFont>(this.typeName, this, {
    scalars: {
      Color: styleScalar('fontColor', colorValue),
      Bold: styleScalar('bold', flagValue),
      Italic: styleScalar('italic', flagValue),
      Strikethrough: styleScalar('strikethrough', flagValue),
      Underline: styleScalar(
        'underline',
        (value) => choiceValue(value, ['None', 'Single', 'Double']) !== 'None',
      ),
    },
  });

  constructor(readonly format: ConditionalFormat) {
    super();
  }
}
