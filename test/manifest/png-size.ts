const signature = '89504e470d0a1a0a';

/** Width and height in pixels as a PNG file's first chunk tells them. Throws for anything else. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } {
  if (file.subarray(0, 8).toString('hex') !== signature) throw new Error('This is no PNG file');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
