import { placeOf } from '../assessment/field';
import type { Draft } from './draft';
import type { Table } from './table';

const CORRUPTION = /ทุจริต|สินบน|ประพฤติมิชอบ|เรียกรับ|corruption|brib|fraud/i;

/**
 * Whether tables of likelihood and impact are those of corruption risk. Registers of other risks
 * (information technology, finance, safety) have the same columns; the official forms besides name
 * the steps of a process, offer domains, or speak of corruption somewhere.
 */
export function speaksOfCorruption(draft: Draft): boolean {
  const { tables, nineStep, domains, named, publication, remarks, agency, process } = draft;
  if (tables.issues !== undefined || tables['follow-up'] !== undefined) return true;
  if (Object.keys(nineStep).length > 0) return true;
  if (domains.length > 0 || named.length > 0 || publication !== null) return true;
  const { scored, plan } = tables;
  if (scored?.columns.step !== undefined || plan?.columns.step !== undefined) return true;
  return (
    [...remarks, agency, process].some((line) => 'text' in line && CORRUPTION.test(line.text)) ||
    [placeOf(agency)?.sheet ?? '', scored?.grid.name ?? '', plan?.grid.name ?? ''].some((name) =>
      CORRUPTION.test(name),
    ) ||
    [scored, plan].some((table) => table !== undefined && tableSpeaks(table))
  );
}

/** Whether the headings or the issues of a table speak of it. */
function tableSpeaks({ grid, headingRow, firstRow, dataRows, columns }: Table): boolean {
  for (let row = Math.max(headingRow - 1, grid.firstRow); row < firstRow; row += 1) {
    if (grid.filled(row).some(({ text }) => CORRUPTION.test(text))) return true;
  }
  const { issue } = columns;
  return issue !== undefined && dataRows.some((row) => CORRUPTION.test(grid.text(row, issue)));
}
