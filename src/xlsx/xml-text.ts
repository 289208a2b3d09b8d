import { decodeReferences } from './xml-tags';

/** Comments and processing instructions, which say nothing, and CDATA, which stands for itself. */
const SECTION = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g;

/** How Office writes a character that XML does not allow, such as `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The text that stands between two places of an XML text, without any tags between them. */
export function textBetween(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to);
  const text = raw.includes('<') ? withoutSections(raw) : decodeReferences(raw);
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function withoutSections(raw: string): string {
  let text = '';
  let at = 0;
  for (const match of raw.matchAll(SECTION)) {
    text += decodeReferences(raw.slice(at, match.index)) + (match[1] ?? '');
    at = match.index + match[0].length;
  }
  return text + decodeReferences(raw.slice(at));
}
