import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom has no text coding, which files are written and read with: Node's stands in. Import it first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
