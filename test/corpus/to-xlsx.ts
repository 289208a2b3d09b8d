import type { Cell, CellValue } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';

import type { CellContent } from '../../src/sheets/snapshot';
import type { Canvas } from './canvas';

/** The workbook as the bytes of an .xlsx file. */
export async function toXlsx(canvases: readonly Canvas[]): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: canvases.map((canvas) => {
      const cells = new Map<string, Partial<Cell>>();
      for (const { row, column, formula, content } of canvas.formulas()) {
        cells.set(`${row},${column}`, { formula, formulaResult: valueOf(content) });
      }
      for (const [row, line] of canvas.cells) {
        for (const [column, { content, formula }] of line) {
          if (formula === undefined && typeof content === 'object' && content !== null) {
            cells.set(`${row},${column}`, { type: 'error', value: content.error });
          }
        }
      }
      return {
        name: canvas.name,
        rows: canvas.rows().map((row) => row.map(valueOf)),
        cells,
        rowDefs: new Map([...canvas.hiddenRows].map((row) => [row, { hidden: true }])),
        merges: canvas.merges.map(({ row, column, rows, columns }) => ({
          startRow: row,
          startCol: column,
          endRow: row + rows - 1,
          endCol: column + columns - 1,
        })),
      };
    }),
  });
}

function valueOf(content: CellContent): CellValue {
  return typeof content === 'object' && content !== null ? content.error : content;
}
