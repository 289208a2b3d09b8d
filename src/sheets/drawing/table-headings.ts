import type { StyledArea } from '../blueprint';
import type { Area } from '../snapshot';
import { area, columnOf } from './reference';
import type { Fragment, Setting } from './setting';
import { COLUMN_HEADING } from './styles';
import { heightOf } from './text-height';

/** The headings of a table: one for each column, and those over several columns. */
export interface TableHeadings {
  readonly headings: readonly string[];
  readonly groups: readonly GroupHeading[];
}

interface GroupHeading {
  readonly heading: string;
  /** Zero-based first column, and how many. */
  readonly column: number;
  readonly columns: number;
}

interface HeadedPart<Role extends string> {
  readonly columns: readonly { readonly role: Role; readonly heading: string }[];
  readonly groups: readonly { readonly heading: string; readonly roles: readonly Role[] }[];
}

/** The headings of a part that has a column for each of its roles. */
export function headingsOf<Role extends string>({
  columns,
  groups,
}: HeadedPart<Role>): TableHeadings {
  return {
    headings: columns.map(({ heading }) => heading),
    groups: groups.map(({ heading, roles }) => {
      const under = roles.map((role) => columnOf(columns, role));
      return { heading, column: Math.min(...under), columns: under.length };
    }),
  };
}

/** The row that an Excel table takes its headings from; above it are those of groups, if there are any. */
export function headingRowOf({ groups }: TableHeadings, row: number): number {
  return groups.length === 0 ? row : row + 1;
}

/** Draws the headings from their first row downwards. */
export function drawHeadings(
  table: TableHeadings,
  row: number,
  setting: Setting,
): Required<Pick<Fragment, 'blocks' | 'styles' | 'merges' | 'rowHeights' | 'headingRows'>> {
  const { headings, groups } = table;
  const last = headingRowOf(table, row);
  const spans = groups.map(({ column, columns }) => area(row, column, 1, columns));
  return {
    blocks: [
      ...groups.map(({ column, heading }) => ({ row, column, cells: [[heading]] })),
      { row: last, column: 0, cells: [headings] },
    ],
    styles: stylesOf(area(row, 0, last - row + 1, headings.length), spans),
    merges: spans,
    rowHeights: heightsOf(table, row, setting),
    headingRows: { first: row, last },
  };
}

/** An Excel table allows no merged heading: two cells above each other that look like one. */
function stylesOf(whole: Area, spans: readonly Area[]): readonly StyledArea[] {
  return [
    { area: whole, style: { ...COLUMN_HEADING, lines: whole.rows === 1 ? 'grid' : 'columns' } },
    ...spans.map((span) => ({ area: { ...span, rows: whole.rows }, style: COLUMN_HEADING })),
  ];
}

/** Two lines of a heading fit at least; a longer one has as many as it needs in its columns. */
function heightsOf(
  { headings, groups }: TableHeadings,
  row: number,
  { sheet }: Setting,
): NonNullable<Fragment['rowHeights']> {
  const room = (column: number, columns: number): number =>
    sheet.columnWidths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  const needed = Math.max(
    ...headings.map((heading, column) => heightOf(heading.trimEnd(), room(column, 1))),
  );
  if (groups.length === 0) return [{ row, rows: 1, height: Math.max(52, needed) }];
  const over = groups.map(({ heading, column, columns }) =>
    heightOf(heading, room(column, columns)),
  );
  return [
    { row, rows: 1, height: Math.max(28, ...over) },
    { row: row + 1, rows: 1, height: Math.max(28, needed) },
  ];
}
