import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { review } from '../../src/review';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { Benchmark } from './benchmark';
import { medianTime, milliseconds, plain } from './benchmark';
import { manyRisks } from './many-risks';

const ROWS = 50_000;
const RUNS = 3;

/** How long a large workbook takes from its bytes to its findings, and how much of that is plain reading. */
export const workbookReading: Benchmark = {
  name: 'an .xlsx of 50,000 rows',
  measure: async () => {
    const [scored] = manyRisks(ROWS);
    const rows = (scored?.cells ?? []).map((row) => row.map(plain));
    const bytes = await writeXlsx({ sheets: [{ name: scored?.name ?? '', rows }] });
    const bare = await medianTime(RUNS, () => readXlsx(bytes));
    const read = await medianTime(RUNS, () => readWorkbook(bytes));
    const both = await medianTime(RUNS, () => {
      const workbook = readWorkbook(bytes);
      return workbook.ok && review(workbook.sheets);
    });
    return [
      { what: `hucre alone, unguarded, median of ${RUNS}`, value: milliseconds(bare) },
      { what: 'reading, guarded', value: milliseconds(read) },
      { what: 'reading and review()', value: milliseconds(both) },
      {
        what: '  … against hucre alone',
        value: `${(both / bare).toFixed(2)} times`,
        target: 'at most 1.25 times',
      },
    ];
  },
};
