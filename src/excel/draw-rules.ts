import type { ColourRule, DropDown } from '../sheets/blueprint';

/** A conditional format by formula. */
export function drawColourRule(range: Excel.Range, { formula, fill, ink }: ColourRule): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = ink;
}

/** A list to choose from that refuses anything else, and says so. */
export function drawDropDown(range: Excel.Range, { options, prompt, error }: DropDown): void {
  const validation = range.dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: options.join(',') } };
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  validation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: error.title,
    message: error.message,
  };
}
