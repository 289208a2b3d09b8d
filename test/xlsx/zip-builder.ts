import { crc32, deflateRawSync } from 'node:zlib';

/** One file for a hand-made zip, with everything that a hostile one may lie about. */
export interface ZipFile {
  readonly name: string;
  readonly data: string | Buffer;
  readonly stored?: boolean;
  /** What the headers say, where that is not the truth. */
  readonly declaredBytes?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** The name in its own header, where that differs from the directory. */
  readonly localName?: string;
  /** Sizes and checksum after the data instead of before it, as programs that stream do. */
  readonly descriptor?: boolean;
  /** Sizes in Zip64 extra fields. */
  readonly zip64?: boolean;
  /** Puts no data of its own into the zip, but points at the entry of this name. */
  readonly sharesDataOf?: string;
}

export interface ZipOptions {
  /** How many entries the end record claims; 0xffff with `zip64` sends readers to the Zip64 record. */
  readonly zip64?: boolean;
  readonly comment?: string;
}

/** Builds a zip byte by byte. */
export function buildZip(files: readonly ZipFile[], options: ZipOptions = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets = new Map<string, number>();
  let at = 0;
  for (const file of files) {
    const data = Buffer.from(file.data);
    const packed = file.stored === true ? data : deflateRawSync(data);
    const facts: EntryFacts = {
      method: file.stored === true ? 0 : 8,
      flags: (file.flags ?? 0) | (file.descriptor === true ? 8 : 0),
      crc: file.crc ?? crc32(data),
      packedBytes: packed.length,
      bytes: file.declaredBytes ?? data.length,
      zip64: file.zip64 === true,
    };
    const shared = file.sharesDataOf === undefined ? undefined : offsets.get(file.sharesDataOf);
    directory.push(directoryEntry(file.name, facts, shared ?? at));
    if (shared !== undefined) continue;
    offsets.set(file.name, at);
    const blank = { ...facts, crc: 0, packedBytes: 0, bytes: 0 };
    const header = localHeader(
      file.localName ?? file.name,
      file.descriptor === true ? blank : facts,
    );
    const tail = file.descriptor === true ? descriptor(facts) : Buffer.alloc(0);
    pieces.push(header, packed, tail);
    at += header.length + packed.length + tail.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([
    ...pieces,
    entries,
    endOfDirectory(files.length, entries.length, at, options),
  ]);
}

interface EntryFacts {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly zip64: boolean;
}

const ELSEWHERE = 0xffff_ffff;

function localHeader(fileName: string, facts: EntryFacts): Buffer {
  const name = Buffer.from(fileName);
  const extra = facts.zip64 ? zip64Extra([facts.bytes, facts.packedBytes]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(facts.flags, 6);
  header.writeUInt16LE(facts.method, 8);
  header.writeUInt32LE(facts.crc, 14);
  header.writeUInt32LE(facts.zip64 ? ELSEWHERE : facts.packedBytes, 18);
  header.writeUInt32LE(facts.zip64 ? ELSEWHERE : facts.bytes, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

function directoryEntry(fileName: string, facts: EntryFacts, offset: number): Buffer {
  const name = Buffer.from(fileName);
  const extra = facts.zip64
    ? zip64Extra([facts.bytes, facts.packedBytes, offset])
    : Buffer.alloc(0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(facts.flags, 8);
  entry.writeUInt16LE(facts.method, 10);
  entry.writeUInt32LE(facts.crc, 16);
  entry.writeUInt32LE(facts.zip64 ? ELSEWHERE : facts.packedBytes, 20);
  entry.writeUInt32LE(facts.zip64 ? ELSEWHERE : facts.bytes, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(facts.zip64 ? ELSEWHERE : offset, 42);
  return Buffer.concat([entry, name, extra]);
}

/** The Zip64 field, after one of another kind, which readers have to step over. */
function zip64Extra(sizes: readonly number[]): Buffer {
  const extra = Buffer.alloc(8 + 4 + sizes.length * 8);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(4, 2);
  extra.writeUInt16LE(1, 8);
  extra.writeUInt16LE(sizes.length * 8, 10);
  for (const [index, size] of sizes.entries()) {
    extra.writeBigUInt64LE(BigInt(size), 12 + index * 8);
  }
  return extra;
}

function descriptor(facts: EntryFacts): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x0807_4b50, 0);
  bytes.writeUInt32LE(facts.crc, 4);
  bytes.writeUInt32LE(facts.packedBytes, 8);
  bytes.writeUInt32LE(facts.bytes, 12);
  return bytes;
}

function endOfDirectory(count: number, bytes: number, start: number, options: ZipOptions): Buffer {
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(options.zip64 === true ? 0xffff : count, 8);
  end.writeUInt16LE(options.zip64 === true ? 0xffff : count, 10);
  end.writeUInt32LE(options.zip64 === true ? ELSEWHERE : bytes, 12);
  end.writeUInt32LE(options.zip64 === true ? ELSEWHERE : start, 16);
  end.writeUInt16LE(comment.length, 20);
  if (options.zip64 !== true) return Buffer.concat([end, comment]);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x0606_4b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(bytes), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x0706_4b50, 0);
  locator.writeBigUInt64LE(BigInt(start + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end, comment]);
}
