import { formatArea, parseAddress, quoteSheetName } from '../grid/address';
import { cellArea } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { GridSheet } from '../grid/grid-sheet';
import { formatValue } from '../grid/number-format';
import { Person } from '../grid/person';
import type { Area } from '../grid/workbook-state';
import { cellBox } from './grid-view';
import type { Box } from './grid-view';
import type { Stage } from './stage';

/**
 * What the page offers as `window.preview`: the way for the pane's page to reach the host, and for
 * browser tests to see what the grid, being one canvas, shows to eyes only.
 */
export interface PreviewHooks {
  connectPane(pane: Window & typeof globalThis): void;
  readonly stage: Stage;
  /** Does at the grid what a person does, without a screen. */
  readonly person: Person;
  /** In the order of their tabs. */
  sheetNames(): readonly string[];
  /** With the sheet's name, such as `Sheet1!B3:C4`. */
  selectedAddress(): string;
  /** What a cell shows, its number format applied. */
  cellText(sheetName: string, address: string): string;
  /** The address of the first cell, row by row, that shows just this text. */
  findCell(sheetName: string, text: string): string | null;
  /** Where a cell of the shown sheet is painted. */
  cellBox(address: string): Box;
}

declare global {
  interface Window {
    preview?: PreviewHooks;
  }
}

/** The hooks over a running grid. */
export function previewHooks(stage: Stage, grid: Grid): PreviewHooks {
  return {
    connectPane: (pane) => stage.connectPane(pane),
    stage,
    person: new Person(grid),
    sheetNames: () => grid.sheets.map(({ name }) => name),
    selectedAddress: () => {
      const { id, name } = grid.activeSheet;
      return `${quoteSheetName(name)}!${formatArea(grid.selection(id))}`;
    },
    cellText: (sheetName, address) => {
      const { row, column } = areaOf(address);
      return shownText(sheetOf(grid, sheetName), row, column);
    },
    findCell: (sheetName, text) => {
      const sheet = sheetOf(grid, sheetName);
      for (const { row, column } of sheet.cells.present())
        if (shownText(sheet, row, column) === text) return formatArea(cellArea(row, column));
      return null;
    },
    cellBox: (address) => {
      const { row, column } = areaOf(address);
      return cellBox(grid, row, column);
    },
  };
}

function sheetOf(grid: Grid, name: string): GridSheet {
  const sheet = grid.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

function shownText({ cells }: GridSheet, row: number, column: number): string {
  return formatValue(cells.content(row, column).value, cells.style(row, column).numberFormat);
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${address}" is no address.`);
  return parsed.area;
}
