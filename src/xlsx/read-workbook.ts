import { isAscii } from 'node:buffer';
import type { SheetSnapshot } from '../sheets/snapshot';
import type { SharedByCells } from './cell-content';
import { characterBudget } from './character-budget';
import { holdsEncryptedPackage, isCompoundFile } from './compound-file';
import { readDateStyles } from './date-styles';
import { LIMITS } from './limits';
import type { ReadSheet } from './read-sheet';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import type { UnreadableReason } from './unreadable';
import { Unreadable } from './unreadable';
import type { WorkbookParts } from './workbook-parts';
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
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  try {
    return { ok: true, sheets: readSheets(bytes) };
  } catch (error) {
    // Whatever else is thrown was met in bytes that are not as they should be: a place outside the
    // file.
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

function readSheets(bytes: Uint8Array): readonly SheetSnapshot[] {
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
  const shared = sharedByCells(archive, parts);
  const measure = measuring();
  return parts.sheets.map(({ part, name, hidden }) => {
    const sheet = readSheet(xmlOf(archive.unpack(part)), shared);
    measure(sheet);
    return { name, hidden, ...sheet.content };
  });
}

function sharedByCells(archive: ZipArchive, parts: WorkbookParts): SharedByCells {
  const { styles, sharedStrings, from1904 } = parts;
  return {
    strings: sharedStrings === null ? [] : readSharedStrings(xmlOf(archive.unpack(sharedStrings))),
    dateStyles: styles === null ? [] : readDateStyles(xmlOf(archive.unpack(styles))),
    from1904,
    budget: characterBudget(),
  };
}

/** Most worksheets are plain ASCII, which takes half the room and a third of the time. */
function xmlOf(part: Buffer): string {
  return part.toString(isAscii(part) ? 'latin1' : 'utf8');
}

/** Adds up what the sheets hold, and refuses when it is too much. */
function measuring(): (sheet: ReadSheet) => void {
  let cells = 0;
  let gridCells = 0;
  let merges = 0;
  return (sheet) => {
    cells += sheet.cells;
    gridCells += sheet.gridCells;
    merges += sheet.content.merges.length;
    if (cells > LIMITS.cells || gridCells > LIMITS.gridCells || merges > LIMITS.merges) {
      throw new Unreadable('too-large');
    }
  };
}
