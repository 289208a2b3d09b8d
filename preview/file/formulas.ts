/** A file holds formulas without the equals sign that the grid, like Office.js, shows. */
export function toFileFormula(formula: string): string {
  return formula.replace(/^=/, '');
}

export function fromFileFormula(formula: string): string {
  return `=${formula.replace(/^=/, '')}`;
}

/** A validation's or a condition's operand: a number stays as it is, a formula gets its sign. */
export function fromFileOperand(text: string): string {
  return text === '' || Number.isFinite(Number(text)) ? text : fromFileFormula(text);
}
