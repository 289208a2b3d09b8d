import { valueOf } from '../../src/assessment/field';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { SCORED } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

/** Each risk as `address of its first cell`, step, issue, L, I. */
function risksOf(sheets: readonly SheetSnapshot[]): readonly unknown[] {
  return only(sheets).risks.map((risk) => [
    risk.row + 1,
    valueOf(risk.step),
    valueOf(risk.issue),
    valueOf(risk.likelihood),
    valueOf(risk.impact),
  ]);
}

const TWO_RISKS = [
  [2, 'รับคำขอ', 'เรียกเงิน', 3, 4],
  [3, 'ตรวจเอกสาร', 'ละเว้น', 2, 2],
];

const layouts: readonly [string, readonly SheetSnapshot[], readonly unknown[]][] = [
  [
    'one heading row, numbers',
    [
      sheet('ก', [
        SCORED,
        [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง'],
        [2, 'ตรวจเอกสาร', 'ละเว้น', 2, 2, 4, 'ต่ำ'],
      ]),
    ],
    TWO_RISKS,
  ],
  [
    'Thai digits as text, scores with their product',
    [
      sheet('ก', [
        SCORED,
        ['๑.', 'รับคำขอ', 'เรียกเงิน', '๓', '๔', '๑๒ (๓ x ๔)', 'สูง'],
        ['๒.', 'ตรวจเอกสาร', 'ละเว้น', ' ๒ ', '๒', '๔', 'ต่ำ'],
      ]),
    ],
    TWO_RISKS,
  ],
  [
    'headings broken over lines, with stray spaces, no-break and zero-width ones, misspelt',
    [
      sheet('ก', [
        [
          'ลำดับ\nที่',
          'ขั้นตอน การ\u00A0ดำเนินงาน',
          'ประเด็นความเสียงการทุจริต\n(เหตุการณ์หรือรูปแบบพฤติการณ์)',
          'โอกาส\u200B',
          'ผลกระทบ (Impact)',
          'คะแนน',
          'ระดับ\nความเสี่ยง',
        ],
        [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง'],
        [2, 'ตรวจเอกสาร', 'ละเว้น', 2, 2, 4, 'ต่ำ'],
      ]),
    ],
    TWO_RISKS,
  ],
  [
    'two heading rows under a merged group heading, away from the first cell',
    [
      sheet(
        'ก',
        [
          ['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง', 'Risk Score (L x I)', null, null, null],
          [null, null, null, 'Likelihood', 'Impact', 'Risk Score', 'ระดับความเสี่ยง'],
          [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง'],
          [2, 'ตรวจเอกสาร', 'ละเว้น', 2, 2, 4, 'ต่ำ'],
        ],
        {
          origin: { row: 10, column: 3 },
          merges: [{ row: 10, column: 6, rows: 1, columns: 4 }],
        },
      ),
    ],
    [
      [13, 'รับคำขอ', 'เรียกเงิน', 3, 4],
      [14, 'ตรวจเอกสาร', 'ละเว้น', 2, 2],
    ],
  ],
  [
    'headings repeated at a page break',
    [
      sheet('ก', [
        SCORED,
        [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง'],
        [],
        SCORED,
        [2, 'ตรวจเอกสาร', 'ละเว้น', 2, 2, 4, 'ต่ำ'],
      ]),
    ],
    [TWO_RISKS[0], [5, 'ตรวจเอกสาร', 'ละเว้น', 2, 2]],
  ],
  [
    'a row that continues the row above',
    [
      sheet('ก', [
        SCORED,
        [1, 'รับคำขอ', 'เรียก', 3, 4, 12, 'สูง'],
        [null, null, 'เงินพิเศษ'],
        [2, 'ตรวจเอกสาร', 'ละเว้น', 2, 2, 4, 'ต่ำ'],
      ]),
    ],
    [
      [2, 'รับคำขอ', 'เรียก เงินพิเศษ', 3, 4],
      [4, 'ตรวจเอกสาร', 'ละเว้น', 2, 2],
    ],
  ],
  [
    'one step with two issues, the step merged',
    [
      sheet(
        'ก',
        [
          SCORED,
          [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง'],
          [null, null, 'รับของ', 2, 3, 6, 'ปานกลาง'],
        ],
        {
          merges: [
            { row: 1, column: 0, rows: 2, columns: 1 },
            { row: 1, column: 1, rows: 2, columns: 1 },
          ],
        },
      ),
    ],
    [
      [2, 'รับคำขอ', 'เรียกเงิน', 3, 4],
      [3, 'รับคำขอ', 'รับของ', 2, 3],
    ],
  ],
  [
    'the step not repeated for its second issue, without any merge',
    [
      sheet('ก', [
        SCORED,
        [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง'],
        [null, null, 'รับของ', 2, 3, 6, 'ปานกลาง'],
      ]),
    ],
    [
      [2, 'รับคำขอ', 'เรียกเงิน', 3, 4],
      [3, 'รับคำขอ', 'รับของ', 2, 3],
    ],
  ],
  [
    'ready rows left blank, a remark, and signatures under the table',
    [
      sheet('ก', [
        SCORED,
        [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง'],
        [2, null, '.....', null, null, '', ''],
        [3],
        [],
        ['หมายเหตุ: ประเมินเมื่อต้นปี'],
        ['ลงชื่อ ......................... ผู้จัดทำ', null, 'ตำแหน่ง ..........'],
      ]),
    ],
    [TWO_RISKS[0]],
  ],
];

describe('reading a scored table', () => {
  test.each(layouts)('%s', (_, sheets, expected) => {
    expect(risksOf(sheets)).toEqual(expected);
  });

  it.each<[string, CellContent, string]>([
    ['blank', null, 'blank'],
    ['a dash', '-', 'blank'],
    ['zero', 0, 'invalid'],
    ['six', '๖', 'invalid'],
    ['a fraction', 2.5, 'invalid'],
    ['a word', 'สูง', 'invalid'],
    ['an error value', { error: '#REF!' }, 'invalid'],
    ['three', '๓', 'value'],
    ['three with zeros', '3.0', 'value'],
  ])('a likelihood that is %s', (_, likelihood, kind) => {
    const [risk] = only([sheet('ก', [SCORED, [1, 'รับคำขอ', 'เรียกเงิน', likelihood, 4]])]).risks;
    expect(risk?.likelihood.kind).toBe(kind);
  });

  it.each<[string, string | null]>([
    ['ปานกลาง', 'medium'],
    ['ต่ํา', 'low'],
    ['ระดับสูงมาก', 'very-high'],
    ['ความเสี่ยงระดับ สูง', 'high'],
    ['ปานกลาง (๖)', 'medium'],
    ['Very High', 'very-high'],
    ['๘', null],
    ['กลางๆ', null],
  ])('the level %s', (text, level) => {
    const [risk] = only([sheet('ก', [SCORED, [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, text]])]).risks;
    expect(risk && valueOf(risk.writtenLevel)).toBe(level);
  });
});
