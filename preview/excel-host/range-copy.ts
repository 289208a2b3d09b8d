import { intersection, isSingleCell, overlaps, sameArea } from '../grid/area';
import type { CellContent, CellWrite } from '../grid/cells';
import type { Area } from '../grid/workbook-state';
import { guardChange, guardWrite } from './guards';
import type { RangePlace } from './session';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

/** Copies like Excel: relative references move, and a smaller source is repeated to fill. */
export function copyRange(from: RangePlace, to: RangePlace, what: CopyType): void {
  const target = targetArea(from.area, to.area);
  if (what === 'All' || what === 'Formats') guardChange(to.sheet);
  guardWrite(to.sheet, target);
  const writes: CellWrite[] = [];
  for (let r = 0; r < target.rowCount; r++) {
    for (let c = 0; c < target.columnCount; c++) {
      const [row, column] = [target.row + r, target.column + c];
      const sourceRow = from.area.row + (r % from.area.rowCount);
      const sourceColumn = from.area.column + (c % from.area.columnCount);
      const content = from.sheet.cells.content(sourceRow, sourceColumn);
      const offset = (formula: string) =>
        from.session.grid.offsetFormula(formula, row - sourceRow, column - sourceColumn);
      writes.push({
        row,
        column,
        ...(what === 'Formats' ? {} : { content: copied(content, what, offset) }),
        ...(what === 'All' || what === 'Formats'
          ? { style: from.sheet.cells.style(sourceRow, sourceColumn) }
          : {}),
      });
    }
  }
  to.sheet.cells.write(writes);
  if (what === 'All' || what === 'Formats') copyRules(from, to, target, what);
}

function targetArea(from: Area, to: Area): Area {
  const fits = to.rowCount % from.rowCount === 0 && to.columnCount % from.columnCount === 0;
  return fits && !isSingleCell(to)
    ? to
    : { ...to, rowCount: from.rowCount, columnCount: from.columnCount };
}

function copied(
  content: CellContent,
  what: CopyType,
  offset: (formula: string) => string,
): CellContent {
  if (what === 'Values') return { value: content.value, isText: typeof content.value === 'string' };
  return content.formula === undefined ? content : { value: '', formula: offset(content.formula) };
}

/** Merges, conditional formats and validations, each repeated where the source is. */
function copyRules(from: RangePlace, to: RangePlace, target: Area, what: CopyType): void {
  const tiles = tilesOf(from.area, target);
  const moved = (area: Area): Area[] => {
    const part = intersection(area, from.area);
    if (!part) return [];
    return tiles.map(({ row, column }) => ({
      ...part,
      row: part.row - from.area.row + row,
      column: part.column - from.area.column + column,
    }));
  };
  const merges = from.sheet.merges.filter((merge) => inside(merge, from.area));
  for (const merge of merges.flatMap(moved)) {
    if (to.sheet.merges.some((known) => overlaps(known, merge))) continue;
    to.sheet.addMerge(merge);
  }
  for (const { id, ...format } of from.sheet.conditionalFormats.all()) {
    const added = format.areas
      .flatMap(moved)
      .filter((area) => !format.areas.some((a) => inside(area, a)));
    if (added.length === 0) continue;
    if (from.sheet === to.sheet) {
      to.sheet.conditionalFormats.set(id, { ...format, areas: [...format.areas, ...added] });
    } else to.sheet.conditionalFormats.add({ ...format, areas: added });
  }
  if (what === 'Formats') return;
  for (const validation of from.sheet.validations.all()) {
    const covers = (area: Area) => validation.areas.some((known) => inside(area, known));
    const added = validation.areas.flatMap(moved).filter((area) => !covers(area));
    if (added.length === 0) continue;
    const areas = from.sheet === to.sheet ? [...validation.areas, ...added] : added;
    to.sheet.validations.set({ ...validation, areas });
  }
}

function inside(area: Area, outer: Area): boolean {
  const part = intersection(area, outer);
  return part !== null && sameArea(part, area);
}

function tilesOf(from: Area, target: Area): readonly { row: number; column: number }[] {
  const tiles: { row: number; column: number }[] = [];
  for (let row = target.row; row < target.row + target.rowCount; row += from.rowCount) {
    for (let c = target.column; c < target.column + target.columnCount; c += from.columnCount) {
      tiles.push({ row, column: c });
    }
  }
  return tiles;
}
