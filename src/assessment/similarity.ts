/** How often each pair of neighbouring characters occurs in a text. */
export type Pairs = ReadonlyMap<string, number>;

export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * Dice's coefficient of two texts' pairs: 1 for the same text, 0 for nothing in common. Unlike an
 * edit distance it takes long texts with a few slips, a word more or words in another order well.
 */
export function similarity(a: Pairs, b: Pairs): number {
  const total = size(a) + size(b);
  return total === 0 ? 0 : (2 * shared(a, b)) / total;
}

/** How much of the shorter text the longer one holds: 1 when all of its pairs are there. */
export function containment(a: Pairs, b: Pairs): number {
  const least = Math.min(size(a), size(b));
  return least === 0 ? 0 : shared(a, b) / least;
}

function shared(a: Pairs, b: Pairs): number {
  let sum = 0;
  for (const [pair, count] of a) sum += Math.min(count, b.get(pair) ?? 0);
  return sum;
}

function size(pairs: Pairs): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
