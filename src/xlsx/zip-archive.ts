import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS } from './limits';
import { Unreadable } from './unreadable';
import type { ZipEntry } from './zip-directory';
import { readZipDirectory } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;

/** A zip whose parts are unpacked one by one, each once, never beyond the size it declares. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private unpackedBytes = 0;

  /** Throws {@link Unreadable} where the directory does not hold together. */
  constructor(private readonly file: Buffer) {
    this.entries = readZipDirectory(file);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The bytes of a part. Throws {@link Unreadable} where it is missing, too large or not what it declares. */
  unpack(name: string): Buffer {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw new Unreadable('damaged');
    this.unpackedBytes += entry.bytes;
    if (entry.bytes > LIMITS.partBytes || this.unpackedBytes > LIMITS.totalBytes) {
      throw new Unreadable('too-large');
    }
    const packed = this.file.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
    const bytes = expand(packed, entry);
    if (bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw new Unreadable('damaged');
    return bytes;
  }
}

function expand(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new Unreadable('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.bytes, 1) });
  } catch {
    // Broken data, or more of it than the directory declares.
    throw new Unreadable('damaged');
  }
}
