import {
  cutOut,
  overlaps,
  isWholeColumns,
  isWholeRows,
  intersection,
  sameArea,
} from '../grid/area';
import { invalidArgument, itemNotFound, notImplemented } from '../rich-api/api-error';
import type { ArgumentList } from '../rich-api/argument-list';
import type { Members } from '../rich-api/host-object';
import type { Area } from '../grid/workbook-state';
import { guardChange, guardMerge, guardWrite } from './guards';
import { copyRange, COPY_TYPES } from './range-copy';
import { RangeAreas } from './range-areas';
import { RangePlace, address, living } from './session';
import { patchStyles } from './style-patch';
import { TableScopedCollection } from './table-scoped-collection';

const CLEAR_TYPES = ['All', 'Contents', 'Formats', 'RemoveHyperlinks'] as const;

function clear({ sheet, area }: RangePlace, args: ArgumentList): null {
  const what = args.choice(0, CLEAR_TYPES, 'All');
  if (what === 'All' || what === 'Formats') guardChange(sheet);
  if (what === 'All' || what === 'Contents') {
    guardWrite(sheet, area);
    const filled = [...sheet.cells.present(area)].filter(({ hasContent }) => hasContent);
    const writes = filled.map(({ row, column }) => ({ row, column, content: { value: '' } }));
    sheet.cells.write(writes);
  }
  if (what === 'All' || what === 'Formats') {
    patchStyles(sheet, area, () => ({}), 'present');
    sheet.removeMerges(area);
    sheet.conditionalFormats.clear((areas) => cutOut(areas, area));
  }
  if (what === 'All') sheet.validations.clear(area);
  return null;
}

function merge({ sheet, area }: RangePlace, args: ArgumentList): null {
  guardMerge(sheet, area);
  const across = args.flag(0);
  const areas = across
    ? Array.from({ length: area.rowCount }, (_, i) => ({ ...area, row: area.row + i, rowCount: 1 }))
    : [area];
  for (const one of areas.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1)) {
    sheet.removeMerges(one);
    // Only the first cell keeps what it holds.
    const others = [...sheet.cells.present(one)].filter(
      ({ row, column, hasContent }) => hasContent && (row !== one.row || column !== one.column),
    );
    sheet.cells.write(others.map(({ row, column }) => ({ row, column, content: { value: '' } })));
    sheet.addMerge(one);
  }
  return null;
}

/** Merges whose top-left cell lies in the range: the others Excel does not tell of. */
function mergedAreas(range: RangePlace): RangeAreas | null {
  const found = living(range.sheet).merges.filter(({ row, column }) =>
    overlaps(range.area, { row, column, rowCount: 1, columnCount: 1 }),
  );
  return found.length > 0 ? new RangeAreas(range.session, range.sheet, found) : null;
}

/** Whole rows or columns only: parts of rows would tear the forms apart. */
function shift(range: RangePlace, args: ArgumentList, sign: 1 | -1): RangePlace {
  const { sheet, area, session } = range;
  guardChange(sheet);
  const direction = args.choice(0, sign > 0 ? ['Down', 'Right'] : ['Up', 'Left']);
  if (isWholeRows(area) === isWholeColumns(area)) {
    throw notImplemented('insertion or deletion of parts of rows and columns');
  }
  const axis = isWholeRows(area) ? 'row' : 'column';
  if (axis === 'row' && direction !== 'Down' && direction !== 'Up') throw invalidArgument();
  const [start, count] =
    axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  // The grid selects what it puts in; Excel leaves the selection where it is.
  const selected = session.grid.selection(sheet.id);
  sheet.shift({ axis, start, count: sign * count });
  session.grid.select(sheet.id, selected);
  if (sign > 0 && axis === 'row') session.grid.fillInserted(sheet.id, area);
  return range;
}

function source(range: RangePlace, args: ArgumentList): RangePlace {
  const given = args.textOrObject(0, RangePlace);
  if (typeof given !== 'string') return given;
  const { sheet: name, area } = address(given);
  const sheet = name === undefined ? range.sheet : range.session.grid.sheetNamed(name);
  if (!sheet) throw itemNotFound();
  return range.session.range(sheet, area);
}

export const RANGE_ACTIONS = {
  Select: ({ session, sheet, area }) => {
    if (living(sheet).visibility !== 'visible') throw invalidArgument();
    session.grid.activate(sheet.id);
    session.grid.select(sheet.id, area);
    return null;
  },
  Clear: clear,
  Merge: merge,
  Unmerge: ({ sheet, area }) => {
    guardChange(sheet);
    sheet.removeMerges(area);
    return null;
  },
  GetMergedAreasOrNullObject: mergedAreas,
  Insert: (range, args) => shift(range, args, 1),
  Delete: (range, args) => {
    shift(range, args, -1);
    return null;
  },
  CopyFrom: (range, args) => {
    copyRange(source(range, args), range, args.choice(1, COPY_TYPES, 'All'));
    return null;
  },
  Calculate: ({ session }) => {
    session.grid.recalculate();
    return null;
  },
  GetTables: (range, args) => {
    const fully = args.flag(0);
    const inside = (area: Area) => {
      const cut = intersection(area, range.area);
      return cut !== null && (!fully || sameArea(cut, area));
    };
    return new TableScopedCollection(range.session, range.sheet, inside);
  },
} as const satisfies NonNullable<Members<RangePlace>['methods']>;
