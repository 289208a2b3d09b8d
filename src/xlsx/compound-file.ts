const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Name of the stream that holds an encrypted .xlsx, as a compound file's directory spells it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage\0', 'utf16le');

/** Entries of a compound file's directory lie at multiples of their own size. */
const DIRECTORY_ENTRY_BYTES = 128;

/** Whether the bytes are a compound file (OLE): an Office file from before 2007, or an encrypted one. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/** Whether a compound file wraps an .xlsx that was saved with a password ([MS-OFFCRYPTO] 2.3.4). */
export function holdsEncryptedPackage(bytes: Buffer): boolean {
  let at = bytes.indexOf(ENCRYPTED_PACKAGE);
  while (at >= 0 && at % DIRECTORY_ENTRY_BYTES !== 0) {
    at = bytes.indexOf(ENCRYPTED_PACKAGE, at + 1);
  }
  return at >= 0;
}
