import type { EntriesPart, Entry } from '../../forms/part';
import { domainWords } from './domains';
import { area } from './reference';
import type { EntryCell, Fragment, LaidPart, Setting } from './setting';
import { COLUMN_HEADING, ENTRY } from './styles';
import { heightOf } from './text-height';
import type { CellInput, DropDown, StyledArea } from '../blueprint';
import type { Area } from '../snapshot';

/** In points: a line of a label over its cell, with some room. */
const LABEL_HEIGHT = 30;

/** Labels and the cells that they ask to fill: beside them, or under them. */
export function layEntries(part: EntriesPart, row: number, setting: Setting): LaidPart {
  const cells =
    part.direction === 'down'
      ? part.entries.map((entry, index) => asked(entry, row + index, 1, setting.width - 1))
      : across(part.entries, row + 1);
  return {
    rows: part.direction === 'down' ? part.entries.length : 2,
    entries: cells.map(({ entry, area: { row: at, column } }): EntryCell => {
      return { field: entry.field, row: at, column };
    }),
    draw: () => drawEntries(part.direction, row, cells, setting),
  };
}

interface AskedCell {
  readonly entry: Entry;
  readonly area: Area;
}

function asked(entry: Entry, row: number, column: number, columns: number): AskedCell {
  return { entry, area: area(row, column, 1, columns) };
}

function across(entries: readonly Entry[], row: number): readonly AskedCell[] {
  let column = 0;
  return entries.map((entry) => {
    const cell = asked(entry, row, column, entry.span ?? 1);
    column += cell.area.columns;
    return cell;
  });
}

function drawEntries(
  direction: EntriesPart['direction'],
  row: number,
  cells: readonly AskedCell[],
  setting: Setting,
): Fragment {
  const isDown = direction === 'down';
  const labels = cells.map(({ area: cell }) =>
    isDown ? area(cell.row, 0, 1, 1) : { ...cell, row },
  );
  const first = cells.find(({ entry }) => entry.field !== 'fiscalYear');
  const blank = cells.find(({ entry }) => valueOf(entry, setting) === null);
  const start = blank ?? first;
  return {
    blocks: cells.flatMap(({ entry, area: cell }, index) => {
      const label = labels[index] ?? cell;
      return [
        { row: label.row, column: label.column, cells: [[setting.words(entry.label)]] },
        { row: cell.row, column: cell.column, cells: [[valueOf(entry, setting)]] },
      ];
    }),
    styles: [
      ...labels.map((label) => ({ area: label, style: isDown ? { bold: true } : COLUMN_HEADING })),
      ...cells.flatMap(({ entry, area: cell }) => entryStyles(entry, cell, isDown)),
    ],
    merges: [...(isDown ? [] : labels), ...cells.map((cell) => cell.area)].filter(
      ({ columns }) => columns > 1,
    ),
    rowHeights: [
      ...(isDown ? [] : [{ row, rows: 1, height: labelHeight(cells, setting) }]),
      ...mergedHeights(cells, setting),
    ],
    dropDowns: cells.flatMap(({ entry, area: cell }) => choiceOf(entry, cell, setting)),
    ...(start !== undefined && {
      start: { row: start.area.row, column: start.area.column, open: blank !== undefined },
    }),
  };
}

/** Labels across: what the longest needs in its columns. */
function labelHeight(cells: readonly AskedCell[], setting: Setting): number {
  const needed = cells.map(({ entry, area: cell }) => heightOf(entry.label, roomOf(cell, setting)));
  return Math.max(LABEL_HEIGHT, ...needed);
}

/** Heights of the rows whose longest value lies in a merged cell, to which Excel fits no row. */
function mergedHeights(
  cells: readonly AskedCell[],
  setting: Setting,
): NonNullable<Fragment['rowHeights']> {
  const needs = cells.map(({ entry, area: cell }) => ({
    row: cell.row,
    isMerged: cell.columns > 1,
    height: heightOf(String(valueOf(entry, setting) ?? ''), roomOf(cell, setting)),
  }));
  return [...new Set(needs.map(({ row }) => row))].flatMap((row) => {
    const there = needs.filter((need) => need.row === row);
    const height = Math.max(...there.map((need) => need.height));
    const isFitted = there.some((need) => !need.isMerged && need.height === height);
    return isFitted ? [] : [{ row, rows: 1, height }];
  });
}

/** In points. */
function roomOf({ column, columns }: Area, { sheet }: Setting): number {
  return sheet.columnWidths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function entryStyles(entry: Entry, cell: Area, isDown: boolean): readonly StyledArea[] {
  const style = isDown ? ENTRY : ({ ...ENTRY, lines: 'grid' } as const);
  const year: readonly StyledArea[] =
    entry.field === 'fiscalYear' ? [{ area: cell, style: { horizontal: 'left' } }] : [];
  return [{ area: cell, style }, ...year];
}

function valueOf({ field }: Entry, { filling, form, figure, words }: Setting): CellInput {
  switch (field) {
    case 'fiscalYear':
      return figure(filling.fiscalYear);
    case 'domain':
      return filling.domain === null ? null : words(domainWords(form, filling.domain));
    default:
      return filling.entries[field] || null;
  }
}

function choiceOf(entry: Entry, cell: Area, { form, words }: Setting): readonly DropDown[] {
  const options =
    entry.field === 'domain'
      ? form.domains.map((_, index) => domainWords(form, index + 1))
      : entry.options;
  if (options === undefined) return [];
  return [
    {
      area: cell,
      options: options.map(words),
      prompt: { title: words(entry.label).slice(0, 32), message: 'เลือกจากรายการ' },
      error: {
        title: 'เลือกจากรายการ',
        message: 'ช่องนี้ใส่ได้เฉพาะคำในรายการ กรุณาเลือกจากรายการ หรือกด ยกเลิก เพื่อกลับไปค่าเดิม',
      },
    },
  ];
}
