import fc from 'fast-check';

/** Pieces that folding has to do with: Thai with its marks, digits, and everything that shows nothing. */
const PIECES = [
  ...Array.from('กนำาๅํฺุู่้๊๋เแโๆฯ๐๑๙0159.-–…_()'),
  ...Array.from('\u00A0\u2003\u0085\t\r\n '),
  ...Array.from('\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\uFE0F\u034F\u3164\u0001\u0323\u0301'),
  'É',
  'İ',
  'K',
  'ΑΣ',
  '\uD83D',
];

/** Any string at all, and strings thick with the pieces above. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 24 }),
);
