import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import { CELL_VALUE_OPERATORS } from '../grid/workbook-state';
import type {
  ConditionalFormatState,
  ConditionalRule,
  ConditionalStyle,
} from '../grid/workbook-state';
import { formatAreas, parseAreas } from './areas';
import { fromFileFont, toFileFont } from './cell-style';
import { fromFileColor, toFileColor } from './colors';
import { fromFileFormula, fromFileOperand, toFileFormula } from './formulas';
import { oneOf, present } from './present';

export function toFileRules(formats: readonly ConditionalFormatState[]): FileRule[] {
  return formats.map(({ areas, rule, style, stopIfTrue }, index) => ({
    ...toFileCondition(rule),
    priority: index + 1,
    range: formatAreas(areas),
    style: toFileDifference(style),
    ...(stopIfTrue && { stopIfTrue }),
  }));
}

/** Kinds that the preview cannot show (colour scales, icons, …) are left out. */
export function fromFileRules(
  rules: readonly FileRule[],
  theme: readonly string[],
): ConditionalFormatState[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const condition = fromFileCondition(rule);
      const areas = parseAreas(rule.range);
      if (!condition || areas.length === 0) return [];
      const style = fromFileDifference(rule.style, theme);
      return [{ areas, rule: condition, style, stopIfTrue: rule.stopIfTrue ?? false }];
    });
}

function toFileCondition(rule: ConditionalRule): Pick<FileRule, 'type' | 'operator' | 'formula'> {
  switch (rule.kind) {
    case 'custom':
      return { type: 'expression', formula: toFileFormula(rule.formula) };
    case 'cellValue': {
      const operands = [rule.formula1, rule.formula2].filter((text) => text !== undefined);
      return { type: 'cellIs', operator: rule.operator, formula: operands.map(toFileFormula) };
    }
  }
}

function fromFileCondition({ type, operator, formula }: FileRule): ConditionalRule | null {
  const [first, second] = Array.isArray(formula) ? formula : [formula];
  if (first === undefined) return null;
  if (type === 'expression') return { kind: 'custom', formula: fromFileFormula(first) };
  const comparison = oneOf(CELL_VALUE_OPERATORS, operator);
  if (type !== 'cellIs' || !comparison) return null;
  return {
    kind: 'cellValue',
    operator: comparison,
    formula1: fromFileOperand(first),
    ...(second !== undefined && { formula2: fromFileOperand(second) }),
  };
}

function toFileDifference({
  fill,
  fontColor,
  ...font
}: ConditionalStyle): NonNullable<FileRule['style']> {
  const fileFont = toFileFont(present({ ...font, color: fontColor }));
  return present({
    font: Object.keys(fileFont).length > 0 ? fileFont : undefined,
    // In a difference, unlike in a cell, the colour of a solid fill is its background colour.
    fill:
      fill === undefined
        ? undefined
        : { type: 'pattern' as const, pattern: 'solid' as const, bgColor: toFileColor(fill) },
  });
}

function fromFileDifference(style: FileRule['style'], theme: readonly string[]): ConditionalStyle {
  const { bold, italic, underline, strikethrough } = fromFileFont(style?.font ?? {}, theme);
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  return present({
    fill: fromFileColor(fill?.bgColor ?? fill?.fgColor, theme),
    fontColor: fromFileColor(style?.font?.color, theme),
    bold,
    italic,
    underline,
    strikethrough,
  });
}
