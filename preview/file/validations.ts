import type { DataValidation as FileValidation } from 'hucre/xlsx';
import type { ValidationRule, ValidationState } from '../grid/workbook-state';
import { formatAreas, parseAreas } from './areas';
import { fromFileFormula, fromFileOperand, toFileFormula } from './formulas';
import { present } from './present';

export function toFileValidations(validations: readonly ValidationState[]): FileValidation[] {
  return validations.map(({ areas, rule, ignoreBlanks, prompt, errorAlert }) =>
    present({
      ...toFileRule(rule),
      range: formatAreas(areas),
      allowBlank: ignoreBlanks || undefined,
      showInputMessage: prompt ? true : undefined,
      inputTitle: prompt?.title || undefined,
      inputMessage: prompt?.message || undefined,
      showErrorMessage: errorAlert.show || undefined,
      errorStyle: errorAlert.style === 'stop' ? undefined : errorAlert.style,
      errorTitle: errorAlert.title || undefined,
      errorMessage: errorAlert.message || undefined,
    }),
  );
}

/** Kinds that the preview does not check (dates, times) are left out. */
export function fromFileValidations(validations: readonly FileValidation[]): ValidationState[] {
  return validations.flatMap((validation) => {
    const rule = fromFileRule(validation);
    const areas = parseAreas(validation.range);
    if (!rule || areas.length === 0) return [];
    const { inputTitle = '', inputMessage = '', errorTitle = '', errorMessage = '' } = validation;
    const prompts = validation.showInputMessage && (inputTitle || inputMessage);
    return [
      {
        areas,
        rule,
        ignoreBlanks: validation.allowBlank ?? false,
        ...(prompts && { prompt: { title: inputTitle, message: inputMessage } }),
        errorAlert: {
          show: validation.showErrorMessage ?? false,
          style: validation.errorStyle ?? 'stop',
          title: errorTitle,
          message: errorMessage,
        },
      },
    ];
  });
}

function toFileRule(
  rule: ValidationRule,
): Pick<FileValidation, 'type'> &
  Partial<Pick<FileValidation, 'operator' | 'values' | 'formula1' | 'formula2'>> {
  switch (rule.kind) {
    case 'list':
      return rule.source.startsWith('=')
        ? { type: 'list', formula1: toFileFormula(rule.source) }
        : { type: 'list', values: rule.source.split(',') };
    case 'custom':
      return { type: 'custom', formula1: toFileFormula(rule.formula) };
    case 'wholeNumber':
    case 'decimal':
    case 'textLength':
      return {
        type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
        operator: rule.operator,
        formula1: toFileFormula(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: toFileFormula(rule.formula2) }),
      };
  }
}

function fromFileRule(validation: FileValidation): ValidationRule | null {
  const { type, operator = 'between', values, formula1 = '', formula2 } = validation;
  switch (type) {
    case 'list': {
      const source = values ? values.join(',') : fromFileFormula(formula1);
      return { kind: 'list', source, inCellDropDown: true };
    }
    case 'custom':
      return { kind: 'custom', formula: fromFileFormula(formula1) };
    case 'whole':
    case 'decimal':
    case 'textLength':
      return {
        kind: type === 'whole' ? 'wholeNumber' : type,
        operator,
        formula1: fromFileOperand(formula1),
        ...(formula2 !== undefined && { formula2: fromFileOperand(formula2) }),
      };
    case 'date':
    case 'time':
      return null;
  }
}
