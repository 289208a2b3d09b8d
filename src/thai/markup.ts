/** Names of the tags that web forms and word processors leave behind. Anything else in < > is text. */
const INLINE = new Set(
  'a abbr b big blockquote caption code col colgroup em font hr i img input label mark o:p pre s small span strike strong sub sup tbody td tfoot th thead u'.split(
    ' ',
  ),
);
/** Tags that begin or end a line. */
const BLOCK = new Set(
  'address article body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 head header html li main ol p section table tr ul'.split(
    ' ',
  ),
);

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  zwnj: '',
  zwj: '',
  shy: '',
};
/** `&#1114111;` is the longest that means something, `&#x10FFFF;` with leading zeros aside. */
const LONGEST_ENTITY = 12;
/** Enough to tell a tag by its beginning. */
const TAG_START = 32;

/** Whether a text holds HTML left from a web form: known tags (`<p>`, `<a href…>`) or entities (`&nbsp;`). */
export function hasMarkup(text: string): boolean {
  return withoutMarkup(text) !== text;
}

/**
 * The text without its HTML: tags gone, entities decoded, paragraphs and `<br>` as line breaks, links
 * as their words. What is left holds no HTML. A text without HTML stays as it is, spaces included.
 */
export function withoutMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  const rest = new Rest();
  for (let index = 0; index < text.length; index += 1) rest.add(text.charAt(index));
  return rest.found ? tidy(rest.text()) : text;
}

/**
 * What is left of a text so far. Each closing `>` or `;` looks back for the tag or entity that it
 * closes, in what is left: so even one that comes about when another is taken out is seen, and every
 * character is added and taken once only.
 */
class Rest {
  found = false;
  private readonly units: string[] = [];
  /** Where a tag may have begun. */
  private readonly opened: number[] = [];

  text(): string {
    return this.units.join('');
  }

  add(unit: string): void {
    let next: string | null = unit;
    while (next !== null && next !== '') {
      if (next === '<') this.opened.push(this.units.length);
      this.units.push(next);
      next = next === '>' ? this.closeTag() : next === ';' ? this.closeEntity() : null;
    }
  }

  /** Takes the tag that ends here; what stands for it, or `null` where there is none. */
  private closeTag(): string | null {
    const start = this.opened.at(-1);
    const line =
      start === undefined ? null : lineOfTag(this.units.slice(start, start + TAG_START).join(''));
    if (start === undefined || line === null) {
      // Tags hold no `>`: whatever began before it was none.
      this.opened.length = 0;
      return null;
    }
    this.takeFrom(start);
    return line;
  }

  /** Takes the entity that ends here; its character, or `null` where there is none. */
  private closeEntity(): string | null {
    const end = this.units.length - 1;
    let start = end - 1;
    while (start > end - LONGEST_ENTITY && this.units[start] !== '&') start -= 1;
    if (this.units[start] !== '&') return null;
    const character = characterOf(this.units.slice(start + 1, end).join(''));
    if (character !== null) this.takeFrom(start);
    return character;
  }

  private takeFrom(start: number): void {
    this.found = true;
    this.units.length = start;
    while ((this.opened.at(-1) ?? -1) >= start) this.opened.pop();
  }
}

/** A name, then the end or an attribute: `<b และ c>` is text. */
const TAG = /^<\/?([a-z][a-z0-9:]{0,10})(?:\s{0,8}\/?>|\s{1,8}[a-z])/i;

/** What stands for a tag: a line break, a space or nothing; `null` where it is no tag. */
function lineOfTag(start: string): string | null {
  if (/^<!(?:--|\[|doctype)/i.test(start)) return '';
  const name = TAG.exec(start)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (BLOCK.has(name)) return '\n';
  if (name === 'td' || name === 'th') return ' ';
  return INLINE.has(name) ? '' : null;
}

function characterOf(name: string): string | null {
  const named = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (named !== undefined) return named;
  const [, decimal, hex] = /^#(?:0*([0-9]{1,7})|x0*([0-9a-f]{1,6}))$/i.exec(name) ?? [];
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return isCharacter(code) ? String.fromCodePoint(code).replace('\u00A0', ' ') : null;
}

/** No control characters and no halves of characters: those stay written out. */
function isCharacter(code: number): boolean {
  if (code === 9 || code === 10 || code === 13) return true;
  return (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0xa0 && code < 0xd800) ||
    (code > 0xdfff && code <= 0x10ffff)
  );
}

/** Lines without blanks around them, and without the empty lines that neighbouring tags leave. */
function tidy(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
