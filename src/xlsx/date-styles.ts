import { isDateFormat } from './date-format';
import { LIMITS } from './limits';
import { Unreadable } from './unreadable';
import { decodeReferences, XmlTags } from './xml-tags';

/** Number formats that every workbook has without saying so: 14 to 17 and 22 dates, 18 to 21 and 45 to 47 times; 27 to 36 and 50 to 58 are dates of East Asian editions. */
const DATE_IDS = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  ...DATE_IDS,
  ...Array.from({ length: 10 }, (_, index) => 27 + index),
  ...Array.from({ length: 9 }, (_, index) => 50 + index),
]);

/** Which cell styles show a number as a date or time, by their index. Throws {@link Unreadable}. */
export function readDateStyles(xml: string): readonly boolean[] {
  const tags = new XmlTags(xml);
  const dates = new Set(BUILT_IN_DATES);
  const styles: boolean[] = [];
  let inCellStyles = false;
  while (tags.next()) {
    if (tags.name === 'cellXfs') inCellStyles = !tags.closing;
    if (tags.closing) continue;
    if (tags.name === 'numFmt') {
      const id = Number(tags.attribute('numFmtId'));
      if (isDateFormat(decodeReferences(tags.attribute('formatCode') ?? ''))) dates.add(id);
      else dates.delete(id);
    }
    if (inCellStyles && tags.name === 'xf') {
      styles.push(dates.has(Number(tags.attribute('numFmtId'))));
      if (styles.length > LIMITS.styles) throw new Unreadable('too-large');
    }
  }
  return styles;
}
