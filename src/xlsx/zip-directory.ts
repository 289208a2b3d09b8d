import { LIMITS } from './limits';
import { Unreadable } from './unreadable';
import { findEndOfDirectory, readZip64Sizes } from './zip-sixty-four';

const LOCAL_HEADER = 0x0403_4b50;
const DIRECTORY_ENTRY = 0x0201_4b50;
const ENCRYPTED = 1;

/** One file inside a zip, as its directory declares it. */
export interface ZipEntry {
  /** The name as written; never used as a path of this computer. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its packed data starts in the file. */
  readonly dataStart: number;
}

/**
 * Reads the directory of a zip without unpacking anything, by name in lower case (part names of a
 * workbook do not tell upper from lower case).
 *
 * Throws {@link Unreadable} where the directory is missing or contradicts the file: names that occur
 * twice, entries that overlap (one bomb counted many times), headers that disagree.
 */
export function readZipDirectory(file: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = findEndOfDirectory(file);
  if (end.entries > LIMITS.entries) throw new Unreadable('too-large');
  const entries = new Map<string, ZipEntry>();
  const extents: { readonly start: number; readonly end: number }[] = [];
  let at = end.directoryStart;
  for (let index = 0; index < end.entries; index += 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Unreadable('damaged');
    const nameLength = file.readUInt16LE(at + 28);
    const extraLength = file.readUInt16LE(at + 30);
    const commentLength = file.readUInt16LE(at + 32);
    const extraStart = at + 46 + nameLength;
    const rawName = file.subarray(at + 46, extraStart);
    if ((file.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new Unreadable('password-protected');
    const sizes = readZip64Sizes(file.subarray(extraStart, extraStart + extraLength), {
      bytes: file.readUInt32LE(at + 24),
      packedBytes: file.readUInt32LE(at + 20),
      headerStart: file.readUInt32LE(at + 42),
    });
    const dataStart = locateData(file, sizes.headerStart, rawName);
    const name = rawName.toString('utf8');
    const key = name.toLowerCase();
    if (entries.has(key)) throw new Unreadable('damaged');
    entries.set(key, {
      name,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packedBytes: sizes.packedBytes,
      bytes: sizes.bytes,
      dataStart,
    });
    extents.push({ start: sizes.headerStart, end: dataStart + sizes.packedBytes });
    at = extraStart + extraLength + commentLength;
  }
  refuseOverlaps(extents, end.directoryStart);
  return entries;
}

/** Where the packed data of an entry starts, after checking that its own header names it likewise. */
function locateData(file: Buffer, headerStart: number, name: Buffer): number {
  if (file.readUInt32LE(headerStart) !== LOCAL_HEADER) throw new Unreadable('damaged');
  const nameStart = headerStart + 30;
  const nameEnd = nameStart + file.readUInt16LE(headerStart + 26);
  if (!file.subarray(nameStart, nameEnd).equals(name)) throw new Unreadable('damaged');
  return nameEnd + file.readUInt16LE(headerStart + 28);
}

function refuseOverlaps(
  extents: { readonly start: number; readonly end: number }[],
  directoryStart: number,
): void {
  extents.sort((one, other) => one.start - other.start);
  for (const [index, extent] of extents.entries()) {
    const limit = extents[index + 1]?.start ?? directoryStart;
    if (extent.end > limit) throw new Unreadable('damaged');
  }
}
