import { squash } from '../thai/text';

/**
 * Seven signs that stand for a text, so that a change of its words is noticed without the text being
 * repeated: it may be long, or hold what nobody should copy. FNV-1a, 32 bits.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of squash(text)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
