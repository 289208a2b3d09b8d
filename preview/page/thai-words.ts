const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const thaiLetter = /[\u0E01-\u0E5B]/;

/** A grid asks again and again for the few texts that it shows; more than these are forgotten. */
const REMEMBERED = 500;
const startsByText = new Map<string, ReadonlySet<number>>();

/**
 * Whether a Thai word starts at a position (in UTF-16 units) inside a run of Thai letters. Thai has
 * no spaces between words, and Excel breaks lines between words; the grid by itself would break
 * anywhere, even before a vowel.
 */
export function isThaiWordStart(text: string, position: number): boolean {
  if (!thaiLetter.test(text.charAt(position)) || !thaiLetter.test(text.charAt(position - 1)))
    return false;
  let starts = startsByText.get(text);
  if (!starts) {
    starts = new Set([...segmenter.segment(text)].map(({ index }) => index));
    if (startsByText.size >= REMEMBERED) startsByText.clear();
    startsByText.set(text, starts);
  }
  return starts.has(position);
}
