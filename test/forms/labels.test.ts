import type { Label } from '../../src/forms/labels';
import { afterLabel, labelOf, labelsWithin } from '../../src/forms/labels';

describe('a label of an assessment', () => {
  it.each<[string, Label, string]>([
    ['ชื่อหน่วยงาน กองคลัง', 'agency', ' กองคลัง'],
    ['ชื่อ ส่วน ราชการ : กองคลัง', 'agency', ' : กองคลัง'],
    ['หน่วยงาน', 'agency', ''],
    ['หน่วยงาน เทศบาลตำบลตัวอย่าง', 'agency', ' เทศบาลตำบลตัวอย่าง'],
    ['ชื่อกระบวนการ/โครงการ ซ่อมถนน', 'process', ' ซ่อมถนน'],
    ['ชื่อโครงการหรือกระบวนการ ซ่อมถนน', 'process', ' ซ่อมถนน'],
    ['ชื่อกระบวนการงานหรือโครงการ ซ่อมถนน', 'process', ' ซ่อมถนน'],
    ['ชื่อกระบวนการงาน ซ่อมถนน', 'process', ' ซ่อมถนน'],
    ['ชื่อกระบวน การ งาน : ซ่อมถนน', 'process', ' : ซ่อมถนน'],
    ['ชื่อกระบวนการ งานสารบรรณ', 'process', ' งานสารบรรณ'],
    ['ชื่อกระบวนการ/โครงการ งานซ่อมถนน', 'process', ' งานซ่อมถนน'],
    ['โครงการ : ซ่อมถนน', 'process', ' : ซ่อมถนน'],
  ])('%s', (text, label, rest) => {
    expect(labelOf(text)).toBe(label);
    expect(afterLabel(label, text)).toBe(rest);
  });

  it.each(['หน่วยงานของรัฐต้องประเมิน', 'โครงการซ่อมถนน', 'กระบวนการ', 'ประเภทหน่วยงาน', 'ชื่อความเสี่ยง'])(
    'is not %s',
    (text) => {
      expect(labelOf(text)).toBe(null);
    },
  );

  it('is found behind other words, where it says what it is', () => {
    const within = (text: string) => labelsWithin(text).map((index) => text.slice(index));
    expect(within('ชื่อหน่วยงาน กองคลัง ชื่อโครงการ ซ่อมถนน')).toEqual(['ชื่อโครงการ ซ่อมถนน']);
    expect(within('ปี 2569 หน่วยงาน: กองคลัง')).toEqual(['หน่วยงาน: กองคลัง']);
    expect(within('ชื่อหน่วยงาน กองคลังและหน่วยงานอื่น')).toEqual([]);
  });
});
