import type { Form } from '../../forms/form';
import type { DomainsPart } from '../../forms/part';
import type { CellInput } from '../blueprint';
import { area } from './reference';
import type { LaidPart, Setting } from './setting';
import { LINE_HEIGHT } from './styles';

/** The two marks of a domain's box. */
const TICKS = { on: '☑', off: '☐' } as const;

/** `ด้านที่ 1 …`, for a 1-based number. */
export function domainWords(form: Form, number: number): string {
  return `ด้านที่ ${number} ${form.domains[number - 1] ?? ''}`;
}

/** The domains of risk with a box to tick in front of each. */
export function layDomains(part: DomainsPart, row: number, setting: Setting): LaidPart {
  const { form, filling, words, width } = setting;
  const count = form.domains.length;
  const boxes = area(row + 1, 0, count, 1);
  const lines: CellInput[][] = [
    [part.heading, part.note === '' ? null : words(part.note)],
    ...form.domains.map((_, index) => [
      filling.domain === index + 1 ? TICKS.on : TICKS.off,
      words(domainWords(form, index + 1)),
    ]),
  ];
  return {
    rows: lines.length,
    draw: () => ({
      blocks: [{ row, column: 0, cells: lines }],
      styles: [
        { area: area(row, 0, 1, 1), style: { bold: true } },
        { area: boxes, style: { horizontal: 'center', size: 18 } },
      ],
      merges: width > 2 ? lines.map((_, index) => area(row + index, 1, 1, width - 1)) : [],
      rowHeights: [{ row: row + 1, rows: count, height: LINE_HEIGHT + 4 }],
      dropDowns: [
        {
          area: boxes,
          options: [TICKS.on, TICKS.off],
          prompt: {
            title: 'เลือกด้านความเสี่ยง',
            message: `เลือก ${TICKS.on} หน้าด้านที่ประเมิน 1 ด้าน ด้านอื่นให้เป็น ${TICKS.off}`,
          },
          error: {
            title: 'เลือกจากรายการ',
            message: `ช่องนี้ใส่ได้เฉพาะ ${TICKS.on} หรือ ${TICKS.off} กรุณาเลือกจากรายการ`,
          },
        },
      ],
    }),
  };
}
