import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
} from '@univerjs/core';
import type { IDataValidationRule, ISheetDataValidationRule } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { contains, sameArea, subtract } from './area';
import { fromRange, toRange, type UniverAccess } from './univer-access';
import { CELL_VALUE_OPERATORS } from './workbook-state';
import type {
  AlertStyle,
  Area,
  CellValueOperator,
  ValidationRule,
  ValidationState,
} from './workbook-state';

/** The data validations of one sheet. */
export class Validations {
  constructor(
    private readonly access: UniverAccess,
    private readonly sheetId: string,
  ) {}

  all(): readonly ValidationState[] {
    return this.rules().flatMap((rule) => fromRule(rule) ?? []);
  }

  at(row: number, column: number): ValidationState | undefined {
    return this.all().find(({ areas }) => areas.some((area) => contains(area, row, column)));
  }

  /** A cell has one validation: the new one takes the place of what covers its areas. */
  set(validation: ValidationState): void {
    validation.areas.forEach((area) => this.clear(area));
    this.add(validation);
  }

  /** These, and no others. */
  replace(validations: readonly ValidationState[]): void {
    for (const { uid } of this.rules()) {
      this.access.mutate(RemoveDataValidationMutation.id, this.sheetId, { ruleId: uid });
    }
    validations.forEach((validation) => this.add(validation));
  }

  clear(area: Area): void {
    for (const rule of this.rules()) {
      const areas = rule.ranges.map(fromRange);
      const rest = areas.flatMap((covered) => subtract(covered, area));
      const same =
        rest.length === areas.length && rest.every((a, i) => areas[i] && sameArea(a, areas[i]));
      if (same) continue;
      const state = fromRule(rule);
      this.access.mutate(RemoveDataValidationMutation.id, this.sheetId, { ruleId: rule.uid });
      if (state && rest.length > 0) this.add({ ...state, areas: rest });
    }
  }

  private add(validation: ValidationState): void {
    this.access.mutate(AddDataValidationMutation.id, this.sheetId, { rule: toRule(validation) });
  }

  private rules(): readonly ISheetDataValidationRule[] {
    const model = this.access.injector.get(SheetDataValidationModel);
    return [...model.getRules(this.access.unitId, this.sheetId)];
  }
}

const TYPES = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const satisfies Record<ValidationRule['kind'], DataValidationType>;

const KINDS: ReadonlyMap<string, ValidationRule['kind']> = new Map(
  (Object.keys(TYPES) as ValidationRule['kind'][]).map((kind) => [TYPES[kind], kind]),
);

const OPERATORS: Readonly<Record<CellValueOperator, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const satisfies Record<AlertStyle, DataValidationErrorStyle>;

function toRule(validation: ValidationState): IDataValidationRule {
  const { areas, rule, ignoreBlanks, prompt, errorAlert } = validation;
  return {
    uid: generateRandomId(6),
    ranges: areas.map((area) => toRange(area)),
    type: TYPES[rule.kind],
    ...criteria(rule),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.show,
    errorStyle: ALERTS[errorAlert.style],
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt !== undefined,
    promptTitle: prompt?.title ?? '',
    prompt: prompt?.message ?? '',
    renderMode: DataValidationRenderMode.TEXT,
  };
}

function criteria(rule: ValidationRule): Partial<IDataValidationRule> {
  switch (rule.kind) {
    case 'list':
      return { formula1: rule.source, showDropDown: rule.inCellDropDown };
    case 'custom':
      return { formula1: rule.formula };
    case 'wholeNumber':
    case 'decimal':
    case 'textLength':
      return {
        formula1: rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
        operator: OPERATORS[rule.operator],
      };
  }
}

function fromRule(rule: ISheetDataValidationRule): ValidationState | null {
  const parsed = fromCriteria(rule);
  if (!parsed) return null;
  const styles = Object.keys(ALERTS) as AlertStyle[];
  return {
    areas: rule.ranges.map(fromRange),
    rule: parsed,
    ignoreBlanks: rule.allowBlank ?? true,
    ...(rule.showInputMessage
      ? { prompt: { title: rule.promptTitle ?? '', message: rule.prompt ?? '' } }
      : {}),
    errorAlert: {
      show: rule.showErrorMessage ?? true,
      style: styles.find((style) => rule.errorStyle === ALERTS[style]) ?? 'stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
  };
}

function fromCriteria(rule: ISheetDataValidationRule): ValidationRule | null {
  const kind = KINDS.get(rule.type);
  const { formula1 = '', formula2 } = rule;
  switch (kind) {
    case undefined:
      return null;
    case 'list':
      return { kind, source: formula1, inCellDropDown: rule.showDropDown ?? true };
    case 'custom':
      return { kind, formula: formula1 };
    case 'wholeNumber':
    case 'decimal':
    case 'textLength': {
      const operator =
        CELL_VALUE_OPERATORS.find((name) => rule.operator === OPERATORS[name]) ?? 'between';
      return { kind, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    }
  }
}
