import { LIMITS } from './limits';
import { readRichText } from './rich-text';
import { Unreadable } from './unreadable';
import { XmlTags } from './xml-tags';

/** The texts that the cells of a workbook share, by their index. Throws {@link Unreadable}. */
export function readSharedStrings(xml: string): readonly string[] {
  const tags = new XmlTags(xml);
  const texts: string[] = [];
  while (tags.next()) {
    if (tags.name !== 'si' || tags.closing) continue;
    texts.push(readRichText(tags));
    if (texts.length > LIMITS.sharedStrings) throw new Unreadable('too-large');
  }
  return texts;
}
