import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetFormulaDataMutation,
} from '@univerjs/engine-formula';
import type { UniverAccess } from './univer-access';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

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
  const rows: [
    string,
    Record<string, Nullable<{ f: string; si?: string; x?: number; y?: number }>>,
  ][] = Object.entries(changed);
  for (const [row, cells] of rows) {
    for (const [column, item] of Object.entries(cells)) {
      if (!item?.si || contents[Number(row)]?.[Number(column)]) continue;
      const isFirst = !item.x && !item.y;
      (matrix[Number(row)] ??= {})[Number(column)] = { f: isFirst ? item.f : null, si: item.si };
    }
  }
  if (rows.length > 0) {
    access.mutate(SetFormulaDataMutation.id, sheetId, {
      formulaData: { [unitId]: { [sheetId]: changed } },
    });
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
  for (const [row, cells] of Object.entries(matrix) as [string, Record<string, ICellData>][]) {
    for (const [column, cell] of Object.entries(cells)) {
      if ('v' in cell || 'f' in cell) (contents[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return contents;
}
