import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { matrixEntries } from './matrix-entries';
import type { UniverAccess } from './univer-access';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** The mutation's name: its constant is marked as deprecated, for use by others than Univer. */
const FORMULA_DATA = 'formula.mutation.set-formula-data';

/**
 * Tells the formula engine of formulas about to be written or removed. Univer does this by itself
 * only for writes that also start its own, delayed recalculation, which the host cannot wait for.
 * Formulas that shared their text with one that is overwritten are added to `matrix`.
 */
export function announceFormulas(access: UniverAccess, sheetId: string, matrix: Matrix): void {
  const contents = contentsOf(matrix);
  const model = access.injector.get(FormulaDataModel);
  const { unitId } = access;
  const changed = model.updateFormulaData(unitId, sheetId, contents);
  const isArrayChanged = [
    model.updateArrayFormulaCellData(unitId, sheetId, contents),
    model.updateArrayFormulaRange(unitId, sheetId, contents),
  ].some(Boolean);
  const entries = [...matrixEntries(changed)];
  for (const { row, column, item } of entries) {
    if (!item?.si || contents[row]?.[column]) continue;
    const isFirst = !item.x && !item.y;
    (matrix[row] ??= {})[column] = { f: isFirst ? item.f : null, si: item.si };
  }
  if (entries.length > 0) {
    access.mutate(FORMULA_DATA, sheetId, { formulaData: { [unitId]: { [sheetId]: changed } } });
  }
  if (isArrayChanged) {
    access.mutate(SetArrayFormulaDataMutation.id, sheetId, {
      arrayFormulaRange: model.getArrayFormulaRange(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
    });
  }
}

/** Only cells whose contents are written, not those that are only formatted. */
function contentsOf(matrix: Matrix): Matrix {
  const contents: Matrix = {};
  for (const { row, column, item } of matrixEntries(matrix)) {
    if ('v' in item || 'f' in item) (contents[row] ??= {})[column] = item;
  }
  return contents;
}
