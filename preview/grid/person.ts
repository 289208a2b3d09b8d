import type { Grid } from './grid';
import type { GridSheet } from './grid-sheet';
import { parseAddress } from './address';
import { interpretText } from './typed-text';
import { checkEntry } from './validation-check';
import type { Area } from './workbook-state';

/** What Excel does with an entry: takes it, or shows the validation's error alert. */
export type Entry =
  | { readonly taken: true }
  | { readonly taken: false; readonly title: string; readonly message: string };

/** A person at the grid: does what a person does, and waits until the grid has finished. */
export class Person {
  constructor(private readonly grid: Grid) {}

  /** Types into a cell and presses Enter. */
  async typeCell(sheetName: string, address: string, text: string): Promise<Entry> {
    await this.grid.idle();
    const { sheet, area } = this.locate(sheetName, address);
    const { row, column } = area;
    const style = sheet.cells.style(row, column);
    if (sheet.extras.isProtected && style.locked !== false) {
      return { taken: false, title: 'Microsoft Excel', message: 'The cell is protected.' };
    }
    const refusal = checkEntry(sheet, row, column, text);
    if (refusal) return refusal;
    const content = interpretText(text, style.numberFormat);
    sheet.cells.write([{ row, column, content }]);
    await this.grid.deliver();
    return { taken: true };
  }

  /** Selects an area and presses Delete. */
  async clearCell(sheetName: string, address: string): Promise<void> {
    await this.grid.idle();
    const { sheet, area } = this.locate(sheetName, address);
    clear(sheet, area);
    await this.grid.deliver();
  }

  /** Inserts `count` rows above the row with the (one-based) number `row`. */
  async insertRows(sheetName: string, row: number, count = 1): Promise<void> {
    await this.grid.idle();
    const { sheet } = this.locate(sheetName, 'A1');
    sheet.shift({ axis: 'row', start: row - 1, count });
    await this.grid.deliver();
  }

  async deleteRows(sheetName: string, row: number, count = 1): Promise<void> {
    await this.grid.idle();
    const { sheet } = this.locate(sheetName, 'A1');
    sheet.shift({ axis: 'row', start: row - 1, count: -count });
    await this.grid.deliver();
  }

  async select(sheetName: string, address: string): Promise<void> {
    await this.grid.idle();
    const { sheet, area } = this.locate(sheetName, address);
    this.grid.activate(sheet.id);
    this.grid.select(sheet.id, area);
    await this.grid.deliver();
  }

  async renameSheet(sheetName: string, name: string): Promise<void> {
    await this.grid.idle();
    this.locate(sheetName, 'A1').sheet.rename(name);
    await this.grid.deliver();
  }

  async deleteSheet(sheetName: string): Promise<void> {
    await this.grid.idle();
    this.grid.removeSheet(this.locate(sheetName, 'A1').sheet.id);
    await this.grid.deliver();
  }

  async addSheet(name: string): Promise<void> {
    await this.grid.idle();
    this.grid.addSheet(name);
    await this.grid.deliver();
  }

  /** Another author's edit arrives. */
  async remoteEdit(sheetName: string, address: string, text: string): Promise<void> {
    await this.grid.idle();
    const { sheet, area } = this.locate(sheetName, address);
    const { row, column } = area;
    const content = interpretText(text, sheet.cells.style(row, column).numberFormat);
    this.grid.as('remote', () => sheet.cells.write([{ row, column, content }]));
    await this.grid.deliver();
  }

  private locate(sheetName: string, address: string): { sheet: GridSheet; area: Area } {
    const sheet = this.grid.sheetNamed(sheetName);
    const area = parseAddress(address)?.area;
    if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
    if (!area) throw new Error(`"${address}" is no address.`);
    return { sheet, area };
  }
}

function clear(sheet: GridSheet, area: Area): void {
  const filled = [...sheet.cells.present(area)].filter(({ hasContent }) => hasContent);
  sheet.cells.write(filled.map(({ row, column }) => ({ row, column, content: { value: '' } })));
}
