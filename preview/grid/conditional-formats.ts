import { generateRandomId } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { fromUniverStyle, toFreshUniverStyle } from './style-mapping';
import { fromRange, toRange, type UniverAccess } from './univer-access';
import { CELL_VALUE_OPERATORS } from './workbook-state';
import type {
  Area,
  CellValueOperator,
  ConditionalFormatState,
  ConditionalStyle,
} from './workbook-state';

export interface IdentifiedConditionalFormat extends ConditionalFormatState {
  readonly id: string;
}

/** The conditional formats of one sheet, the highest priority first. */
export class ConditionalFormats {
  constructor(
    private readonly access: UniverAccess,
    private readonly sheetId: string,
  ) {}

  all(): readonly IdentifiedConditionalFormat[] {
    const model = this.access.injector.get(ConditionalFormattingRuleModel);
    const rules = model.getSubunitRules(this.access.unitId, this.sheetId) ?? [];
    return rules.flatMap((rule) => fromRule(rule) ?? []);
  }

  /** Adds with the highest priority, as Excel does for a new one. Answers its id. */
  add(format: ConditionalFormatState): string {
    const id = generateRandomId(8);
    this.access.mutate(AddConditionalRuleMutation.id, this.sheetId, { rule: toRule(id, format) });
    return id;
  }

  set(id: string, format: ConditionalFormatState): void {
    this.access.mutate(SetConditionalRuleMutation.id, this.sheetId, {
      cfId: id,
      rule: toRule(id, format),
    });
  }

  remove(id: string): void {
    this.access.mutate(DeleteConditionalRuleMutation.id, this.sheetId, { cfId: id });
  }

  /** Cuts an area out of every format that covers part of it. */
  clear(cut: (areas: readonly Area[]) => readonly Area[]): void {
    for (const { id, ...format } of this.all()) {
      const areas = cut(format.areas);
      if (areas.length === 0) this.remove(id);
      else if (areas !== format.areas) this.set(id, { ...format, areas });
    }
  }
}

const OPERATORS: Readonly<Record<CellValueOperator, CFNumberOperator>> = {
  between: CFNumberOperator.between,
  notBetween: CFNumberOperator.notBetween,
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  lessThan: CFNumberOperator.lessThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

function toRule(id: string, { areas, rule, style, stopIfTrue }: ConditionalFormatState) {
  const base = { style: toConditionalUniverStyle(style), type: CFRuleType.highlightCell } as const;
  return {
    cfId: id,
    ranges: areas.map((area) => toRange(area)),
    stopIfTrue,
    rule:
      rule.kind === 'custom'
        ? { ...base, subType: CFSubRuleType.formula, value: rule.formula }
        : { ...base, subType: CFSubRuleType.number, ...numberRule(rule) },
  };
}

function numberRule(rule: { operator: CellValueOperator; formula1: string; formula2?: string }) {
  const operator = OPERATORS[rule.operator];
  const number = (formula: string | undefined) => Number((formula ?? '0').replace(/^=/, ''));
  const pair = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  return pair
    ? { operator, value: [number(rule.formula1), number(rule.formula2)] }
    : { operator, value: number(rule.formula1) };
}

function toConditionalUniverStyle(style: ConditionalStyle): IStyleBase {
  const { fill, fontColor, bold, italic, underline, strikethrough } = style;
  return toFreshUniverStyle({
    ...(fill === undefined ? {} : { fill }),
    font: {
      ...(fontColor === undefined ? {} : { color: fontColor }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
    },
  });
}

function fromRule(rule: IConditionFormattingRule): IdentifiedConditionalFormat | null {
  const parsed = fromConfig(rule.rule);
  if (!parsed || rule.rule.type !== CFRuleType.highlightCell) return null;
  const { fill, font = {} } = fromUniverStyle(rule.rule.style, null);
  const { color, bold, italic, underline, strikethrough } = font;
  return {
    id: rule.cfId,
    areas: rule.ranges.map(fromRange),
    rule: parsed,
    stopIfTrue: rule.stopIfTrue,
    style: {
      ...(fill === undefined ? {} : { fill }),
      ...(color === undefined ? {} : { fontColor: color }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
    },
  };
}

function fromConfig(
  config: IConditionalFormattingRuleConfig,
): ConditionalFormatState['rule'] | null {
  if (config.type !== CFRuleType.highlightCell) return null;
  if (config.subType === CFSubRuleType.formula) return { kind: 'custom', formula: config.value };
  if (config.subType !== CFSubRuleType.number) return null;
  const operator = CELL_VALUE_OPERATORS.find((name) => OPERATORS[name] === config.operator);
  if (!operator) return null;
  if (!Array.isArray(config.value)) {
    return { kind: 'cellValue', operator, formula1: `=${config.value ?? 0}` };
  }
  const [from, to] = config.value;
  return { kind: 'cellValue', operator, formula1: `=${from}`, formula2: `=${to}` };
}
