import type { SheetBlueprint } from '../blueprint';
import { layPart } from './part';
import { area } from './reference';
import type { Fragment, LaidPart, Places, Setting } from './setting';
import { BODY } from './styles';

/** A sheet whose parts know their rows. */
export interface LaidSheet {
  readonly setting: Setting;
  readonly parts: readonly LaidPart[];
  readonly rows: number;
}

/** As far down as formulas look through a table that nothing stands under: far beyond what a form ever holds. */
const FARTHEST_ROW = 503;

/** Stacks the parts of a sheet downwards. */
export function laySheet(setting: Setting): LaidSheet {
  let rows = 0;
  const parts = setting.sheet.parts.map((part) => {
    const laid = layPart(part, rows, setting);
    rows += laid.rows;
    return laid;
  });
  return { setting, parts, rows };
}

/** Where everything lies that formulas refer to. Of an entry that is asked for twice, the first. */
export function placesOf(sheets: readonly LaidSheet[]): Places {
  const entries = sheets.flatMap(({ parts, setting: { sheetName } }) =>
    parts.flatMap((part) => (part.entries ?? []).map((entry) => ({ ...entry, sheetName }))),
  );
  const tables = sheets.flatMap(({ parts, setting: { sheet, sheetName } }) =>
    parts.flatMap(({ table }, index) => {
      if (table === undefined) return [];
      const lastRow = index === parts.length - 1 ? FARTHEST_ROW : table.lastRow;
      return [{ ...table, lastRow, sheetName, mention: sheet.mention }];
    }),
  );
  const watch = sheets.flatMap(({ parts, setting: { sheetName } }) =>
    parts.flatMap((part) => (part.watch === undefined ? [] : [{ ...part.watch, sheetName }])),
  );
  return {
    entries: new Map([...entries].reverse().map((entry) => [entry.field, entry])),
    tables: new Map([...tables].reverse().map((table) => [table.kind, table])),
    watch: watch[0] ?? null,
  };
}

/** Draws the parts of a sheet and puts them together. */
export function drawSheet({ setting, parts, rows }: LaidSheet, places: Places): SheetBlueprint {
  const { sheet, sheetName, width } = setting;
  const fragments = parts.map((part) => part.draw(places));
  const all = <T>(items: (fragment: Fragment) => readonly T[] | undefined): readonly T[] =>
    fragments.flatMap((fragment) => items(fragment) ?? []);
  const headings = fragments.find(({ headingRows }) => headingRows !== undefined)?.headingRows;
  const starts = fragments.flatMap(({ start }) => start ?? []);
  const start = starts.find(({ open }) => open) ?? starts.at(-1);
  return {
    name: sheetName,
    tabColour: sheet.tabColour,
    blocks: all(({ blocks }) => blocks),
    styles: [{ area: area(0, 0, rows, width), style: BODY }, ...all(({ styles }) => styles)],
    merges: all(({ merges }) => merges),
    columnWidths: sheet.columnWidths,
    rowHeights: all(({ rowHeights }) => rowHeights),
    tables: all(({ tables }) => tables),
    colourRules: all(({ colourRules }) => colourRules),
    dropDowns: all(({ dropDowns }) => dropDowns),
    frozenRows: headings === undefined ? 0 : headings.last + 1,
    printTitleRows: headings ?? null,
    start: start === undefined ? { row: 0, column: 0 } : { row: start.row, column: start.column },
  };
}
