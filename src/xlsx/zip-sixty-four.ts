import { Unreadable } from './unreadable';

const END = 0x0605_4b50;
const END_64_LOCATOR = 0x0706_4b50;
const END_64 = 0x0606_4b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const SAYS_ELSEWHERE_16 = 0xffff;
const SAYS_ELSEWHERE_32 = 0xffff_ffff;
const EXTRA_64 = 1;

export interface EndOfDirectory {
  readonly entries: number;
  readonly directoryStart: number;
}

/** Finds where a zip's directory is, in its plain or its Zip64 form. Throws where the file has none: it was cut off. */
export function findEndOfDirectory(file: Buffer): EndOfDirectory {
  const first = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT);
  for (let at = file.length - END_BYTES; at >= first; at -= 1) {
    const found =
      file.readUInt32LE(at) === END && at + END_BYTES + file.readUInt16LE(at + 20) === file.length;
    if (found) return readEnd(file, at);
  }
  throw new Unreadable('damaged');
}

function readEnd(file: Buffer, at: number): EndOfDirectory {
  const entries = file.readUInt16LE(at + 10);
  const directoryStart = file.readUInt32LE(at + 16);
  if (entries !== SAYS_ELSEWHERE_16 && directoryStart !== SAYS_ELSEWHERE_32) {
    return { entries, directoryStart };
  }
  const locator = at - 20;
  if (file.readUInt32LE(locator) !== END_64_LOCATOR) throw new Unreadable('damaged');
  const record = readSize(file, locator + 8);
  if (file.readUInt32LE(record) !== END_64) throw new Unreadable('damaged');
  return { entries: readSize(file, record + 32), directoryStart: readSize(file, record + 48) };
}

export interface EntrySizes {
  readonly bytes: number;
  readonly packedBytes: number;
  readonly headerStart: number;
}

/** The sizes of an entry: those that did not fit into 32 bits stand in its extra field instead. */
export function readZip64Sizes(extra: Buffer, declared: EntrySizes): EntrySizes {
  const values = Object.values(declared);
  if (!values.includes(SAYS_ELSEWHERE_32)) return declared;
  let at = findExtra(extra);
  const take = (value: number): number => {
    if (value !== SAYS_ELSEWHERE_32) return value;
    at += 8;
    return readSize(extra, at - 8);
  };
  // In this order, as the format has it.
  const bytes = take(declared.bytes);
  const packedBytes = take(declared.packedBytes);
  return { bytes, packedBytes, headerStart: take(declared.headerStart) };
}

function findExtra(extra: Buffer): number {
  let at = 0;
  while (extra.readUInt16LE(at) !== EXTRA_64) at += 4 + extra.readUInt16LE(at + 2);
  return at + 4;
}

function readSize(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unreadable('damaged');
  return Number(value);
}
