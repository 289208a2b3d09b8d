import { formatArea, parseAddress, quoteSheetName } from '../grid/address';
import type { Grid } from '../grid/grid';
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
  connectPane(pane: Window): void;
  readonly stage: Stage;
  /** Does at the grid what a person does, without a screen. */
  readonly person: Person;
  /** In the order of their tabs. */
  sheetNames(): readonly string[];
  /** With the sheet's name, such as `Sheet1!B3:C4`. */
  selectedAddress(): string;
  /** What a cell shows, its number format applied. */
  cellText(sheetName: string, address: string): string;
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
      const cells = grid.sheetNamed(sheetName)?.cells;
      if (!cells) throw new Error(`There is no sheet "${sheetName}".`);
      const { row, column } = areaOf(address);
      return formatValue(cells.content(row, column).value, cells.style(row, column).numberFormat);
    },
    cellBox: (address) => {
      const { row, column } = areaOf(address);
      return cellBox(grid, row, column);
    },
  };
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${address}" is no address.`);
  return parsed.area;
}
