import { readXlsx } from 'hucre/xlsx';
import type { SheetSnapshot } from '../sheets/snapshot';
import { holdsEncryptedPackage, isCompoundFile } from './compound-file';
import { leanWorkbook } from './lean-workbook';
import { LIMITS } from './limits';
import { characterBudget, snapshotOf } from './sheet-snapshot';
import type { UnreadableReason } from './unreadable';
import { Unreadable } from './unreadable';
import { findWorkbookParts } from './workbook-parts';
import { ZipArchive } from './zip-archive';

/** What became of the bytes of a file. */
export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly SheetSnapshot[] }
  | { readonly ok: false; readonly reason: UnreadableReason };

const ZIP_SIGNATURE = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Reads the bytes of an .xlsx file as snapshots of all its worksheets, in the order of their tabs.
 * Never throws, whatever the bytes are: hostile and broken files end in a reason.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  try {
    return { ok: true, sheets: await readSheets(bytes) };
  } catch (error) {
    // Whatever else is thrown was met in bytes that are not as they should be: a place outside the
    // file, or what hucre does not accept.
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

async function readSheets(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable('too-large');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCompoundFile(file)) {
    throw new Unreadable(holdsEncryptedPackage(file) ? 'password-protected' : 'old-excel');
  }
  if (!file.subarray(0, ZIP_SIGNATURE.length).equals(ZIP_SIGNATURE)) {
    throw new Unreadable('not-a-workbook');
  }
  const archive = new ZipArchive(file);
  const parts = findWorkbookParts(archive);
  const lean = leanWorkbook(archive, parts);
  const workbook = await readXlsx(lean.xlsx);
  const budget = characterBudget();
  return parts.sheets.map((part, index) => {
    const sheet = workbook.sheets[index];
    const known = lean.sheets[index];
    if (sheet === undefined || known === undefined) throw new Unreadable('damaged');
    return snapshotOf(sheet, part, known, budget);
  });
}
