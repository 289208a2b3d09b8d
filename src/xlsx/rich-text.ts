import { Unreadable } from './unreadable';
import { textBetween } from './xml-text';
import type { XmlTags } from './xml-tags';

/**
 * The text of an element (`si` or `is`) whose opening tag was just met: its `t` elements joined,
 * without those that tell how it is pronounced. Stops at the element's closing tag.
 */
export function readRichText(tags: XmlTags): string {
  const { name: element, selfClosing: isEmpty } = tags;
  if (isEmpty) return '';
  let text = '';
  let start = -1;
  let isPhonetic = false;
  while (tags.next()) {
    if (tags.name === element && tags.closing) return text;
    if (tags.name === 'rPh') isPhonetic = !tags.closing;
    if (tags.name !== 't' || tags.selfClosing || isPhonetic) continue;
    if (!tags.closing) start = tags.end;
    else if (start >= 0) {
      text += textBetween(tags.xml, start, tags.start);
      start = -1;
    }
  }
  throw new Unreadable('damaged');
}
