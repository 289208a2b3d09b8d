import { Unreadable } from './unreadable';

const EXCLAMATION = 33;
const QUESTION = 63;
const SLASH = 47;
const CLOSE = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const EQUALS = 61;
const COLON = 58;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/**
 * Walks over the tags of an XML text, in one pass and without building anything, skipping comments,
 * CDATA and processing instructions. After {@link next} the fields tell of the tag it stands on.
 *
 * Throws {@link Unreadable}: `forbidden-content` for a DOCTYPE or ENTITY, `damaged` where the text
 * breaks off.
 */
export class XmlTags {
  /** Local name, without a prefix. */
  name = '';
  /** Where the tag's `<` is, and the place after its `>`. */
  start = 0;
  end = 0;
  closing = false;
  selfClosing = false;
  /** The place after the tag's name, where its attributes start. */
  nameEnd = 0;

  constructor(readonly xml: string) {}

  /** Goes on to the next tag; `false` at the end of the text. */
  next(): boolean {
    let at = this.end;
    for (;;) {
      const open = this.xml.indexOf('<', at);
      if (open < 0) return false;
      const code = this.xml.charCodeAt(open + 1);
      if (code === EXCLAMATION) {
        if (this.xml.startsWith('<!--', open)) at = this.after('-->', open + 4);
        else if (this.xml.startsWith('<![CDATA[', open)) at = this.after(']]>', open + 9);
        else throw new Unreadable('forbidden-content');
      } else if (code === QUESTION) {
        at = this.after('?>', open + 2);
      } else {
        this.readTag(open);
        return true;
      }
    }
  }

  /** Goes to the first tag, and says whether it has this local name. */
  startsAs(root: string): boolean {
    return this.next() && this.name === root;
  }

  /** The raw text of an attribute by its local name, or `null`. Entities are not decoded. */
  attribute(wanted: string): string | null {
    const { xml } = this;
    let at = this.nameEnd;
    for (;;) {
      while (isSpace(xml.charCodeAt(at))) at += 1;
      let nameStart = at;
      let code = xml.charCodeAt(at);
      while (at < this.end && code !== EQUALS && !isSpace(code)) {
        if (code === COLON) nameStart = at + 1;
        at += 1;
        code = xml.charCodeAt(at);
      }
      if (at >= this.end) return null;
      const nameEnd = at;
      while (at < this.end && !isQuote(xml.charCodeAt(at))) at += 1;
      if (at >= this.end) return null;
      const valueStart = at + 1;
      at = xml.indexOf(xml.charAt(at), valueStart);
      if (nameEnd - nameStart === wanted.length && xml.startsWith(wanted, nameStart)) {
        return xml.slice(valueStart, at);
      }
      at += 1;
    }
  }

  private readTag(open: number): void {
    const { xml } = this;
    this.start = open;
    this.closing = xml.charCodeAt(open + 1) === SLASH;
    let nameStart = open + (this.closing ? 2 : 1);
    let at = nameStart;
    let code = xml.charCodeAt(at);
    while (at < xml.length && code !== CLOSE && code !== SLASH && !isSpace(code)) {
      if (code === COLON) nameStart = at + 1;
      at += 1;
      code = xml.charCodeAt(at);
    }
    this.name = at - nameStart === 1 ? letter(xml.charCodeAt(nameStart)) : xml.slice(nameStart, at);
    this.nameEnd = at;
    if (code === CLOSE) {
      this.selfClosing = false;
      this.end = at + 1;
      return;
    }
    let quote = 0;
    while (at < xml.length) {
      code = xml.charCodeAt(at);
      if (quote === 0) {
        if (code === CLOSE) break;
        if (isQuote(code)) quote = code;
      } else if (code === quote) {
        quote = 0;
      }
      at += 1;
    }
    if (at >= xml.length) throw new Unreadable('damaged');
    this.selfClosing = xml.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
  }

  private after(mark: string, from: number): number {
    const found = this.xml.indexOf(mark, from);
    if (found < 0) throw new Unreadable('damaged');
    return found + mark.length;
  }
}

/** A name of one letter, as the tags of cells and their values have. */
function letter(code: number): string {
  return LETTERS[code] ?? String.fromCharCode(code);
}

const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A truth value as XML schemas write it. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** The text that an attribute or a text without tags stands for: the five predefined entities and character numbers. */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (all, reference: string) => {
    if (!reference.startsWith('#')) return ENTITIES.get(reference) ?? all;
    const code = reference.startsWith('#x')
      ? parseInt(reference.slice(2), 16)
      : Number(reference.slice(1));
    return code <= 0x10_ffff ? String.fromCodePoint(code) : all;
  });
}
