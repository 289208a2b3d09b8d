import { shiftArea, type Shift } from './area';
import type { GridSheet } from './grid-sheet';
import type { Area, ConditionalRule, ValidationRule } from './workbook-state';

type Offset = (formula: string, rows: number, columns: number) => string;

/**
 * Moves conditional formats and validations with their cells, as Excel does, while rows or columns
 * come or go. Univer does part of this by itself, and more of it with its user interface than
 * without: so the rules are noted before, and put right after.
 */
export class RuleShift {
  private readonly conditionalFormats;
  private readonly validations;
  private readonly shifts: Shift[] = [];

  constructor(
    private readonly sheet: GridSheet,
    private readonly offset: Offset,
  ) {
    this.conditionalFormats = sheet.conditionalFormats.all();
    this.validations = sheet.validations.all();
  }

  add(shift: Shift): void {
    this.shifts.push(shift);
  }

  apply(): void {
    if (this.shifts.length === 0) return;
    const { conditionalFormats, validations } = this.sheet;
    for (const { id, ...format } of this.conditionalFormats) {
      const areas = this.moved(format.areas);
      const known = conditionalFormats.all().some((one) => one.id === id);
      if (areas.length === 0) {
        if (known) conditionalFormats.remove(id);
        continue;
      }
      const rule = this.movedRule(format.rule, format.areas, areas);
      if (known) conditionalFormats.set(id, { ...format, areas, rule });
      else conditionalFormats.add({ ...format, areas, rule });
    }
    validations.replace(
      this.validations.flatMap((validation) => {
        const areas = this.moved(validation.areas);
        const rule = this.movedValidation(validation.rule, validation.areas, areas);
        return areas.length > 0 ? [{ ...validation, areas, rule }] : [];
      }),
    );
  }

  private moved(areas: readonly Area[]): readonly Area[] {
    return this.shifts.reduce<readonly Area[]>(
      (now, shift) => now.flatMap((area) => shiftArea(area, shift) ?? []),
      areas,
    );
  }

  private movedRule(
    rule: ConditionalRule,
    before: readonly Area[],
    after: readonly Area[],
  ): ConditionalRule {
    if (rule.kind !== 'custom') return rule;
    return { ...rule, formula: this.movedFormula(rule.formula, before, after) };
  }

  private movedValidation(
    rule: ValidationRule,
    before: readonly Area[],
    after: readonly Area[],
  ): ValidationRule {
    if (rule.kind !== 'custom') return rule;
    return { ...rule, formula: this.movedFormula(rule.formula, before, after) };
  }

  /** A rule's formula is written for the first cell of its first area. */
  private movedFormula(formula: string, [before]: readonly Area[], [after]: readonly Area[]) {
    if (!before || !after) return formula;
    return this.offset(formula, after.row - before.row, after.column - before.column);
  }
}
