/** A part's new text for its old one. */
export type Rewriting = (text: string) => string;

const LOCAL_HEADER = 30;
const DIRECTORY_ENTRY = 46;
const DIRECTORY_END = 22;
const DEFLATED = 8;

/** Where a header holds a part's method and, one after another, its checksum, packed size and size. */
const IN_LOCAL_HEADER = { method: 8, sizes: 14 } as const;
const IN_DIRECTORY = { method: 10, sizes: 16 } as const;

/** What a zip file holds of a part, and what its headers say of it. */
interface Packed {
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * Gives parts of a zip file new texts. For files as the .xlsx library writes them: no comment at the
 * end, no extra fields, all sizes in the headers.
 *
 * @param rewritings by the names of the parts; others stay as they are
 */
export async function rewriteParts(
  file: Uint8Array<ArrayBuffer>,
  rewritings: ReadonlyMap<string, Rewriting>,
): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - DIRECTORY_END;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let written = 0;
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    const nameLength = view.getUint16(at + 28, true);
    const entry = file.slice(at, at + DIRECTORY_ENTRY + nameLength);
    const start = view.getUint32(at + 42, true);
    const header = file.slice(start, start + LOCAL_HEADER + nameLength);
    const dataStart = start + header.length;
    const old: Packed = {
      method: view.getUint16(at + IN_DIRECTORY.method, true),
      checksum: view.getUint32(at + IN_DIRECTORY.sizes, true),
      size: view.getUint32(at + IN_DIRECTORY.sizes + 8, true),
      data: file.slice(dataStart, dataStart + view.getUint32(at + IN_DIRECTORY.sizes + 4, true)),
    };
    const rewriting = rewritings.get(new TextDecoder().decode(entry.slice(DIRECTORY_ENTRY)));
    const part = rewriting === undefined ? old : await pack(rewriting(await unpack(old)));
    describe(header, part, IN_LOCAL_HEADER);
    describe(entry, part, IN_DIRECTORY);
    new DataView(entry.buffer).setUint32(42, written, true);
    parts.push(header, part.data);
    directory.push(entry);
    written += header.length + part.data.length;
    at += entry.length;
  }
  const last = file.slice(end);
  new DataView(last.buffer).setUint32(16, written, true);
  return joined([...parts, ...directory, last]);
}

function describe(
  header: Uint8Array<ArrayBuffer>,
  { method, checksum, size, data }: Packed,
  places: typeof IN_LOCAL_HEADER | typeof IN_DIRECTORY,
): void {
  const view = new DataView(header.buffer);
  view.setUint16(places.method, method, true);
  [checksum, data.length, size].forEach((number, index) => {
    view.setUint32(places.sizes + 4 * index, number, true);
  });
}

async function unpack({ method, data }: Packed): Promise<string> {
  const bytes =
    method === DEFLATED ? await through(data, new DecompressionStream('deflate-raw')) : data;
  return new TextDecoder().decode(bytes);
}

/** By way of gzip, which deflates and tells the checksum: between 10 bytes in front and 8 behind. */
async function pack(text: string): Promise<Packed> {
  const bytes = new TextEncoder().encode(text);
  const zipped = await through(bytes, new CompressionStream('gzip'));
  const checksum = new DataView(zipped.buffer).getUint32(zipped.length - 8, true);
  return { method: DEFLATED, checksum, size: bytes.length, data: zipped.slice(10, -8) };
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
