import fc from 'fast-check';

import type { Assessment } from '../../src/assessment/assessment';
import { valueOf } from '../../src/assessment/field';
import { addressOf } from '../../src/assessment/place';
import { review } from '../../src/review';
import { readAssessments } from '../../src/sheets/read';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { sheet } from './snapshots';

const SCORED = [
  'ลำดับ',
  'ขั้นตอนการดำเนินงาน',
  'ประเด็นความเสี่ยง',
  'Likelihood',
  'Impact',
  'Risk Score',
  'ระดับความเสี่ยง',
];
const PLAN = [
  'ลำดับ',
  'ขั้นตอนการดำเนินโครงการ',
  'ประเด็นความเสี่ยงการทุจริต',
  'ระดับความเสี่ยง',
  'มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต',
  'วิธีดำเนินการ',
  'ระยะเวลาดำเนินการ',
  'ผู้รับผิดชอบ',
];

function only(sheets: readonly SheetSnapshot[]): Assessment {
  const [assessment, ...others] = readAssessments(sheets);
  if (assessment === undefined || others.length > 0) throw new Error('expected one assessment');
  return assessment;
}

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

describe('reading labels', () => {
  const table = [SCORED, [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง']];

  it.each<[string, readonly CellContent[], string | null, string | null]>([
    ['in the same cell', ['ชื่อหน่วยงาน กองคลัง'], 'กองคลัง', 'A1'],
    ['after dots', ['ชื่อหน่วยงาน......กองคลัง......'], 'กองคลัง', 'A1'],
    ['after a colon', ['ชื่อหน่วยงาน : กองคลัง'], 'กองคลัง', 'A1'],
    ['in the next cell', ['ชื่อหน่วยงาน', 'กองคลัง'], 'กองคลัง', 'B1'],
    ['some cells on', ['ชื่อหน่วยงาน', null, null, 'กองคลัง'], 'กองคลัง', 'D1'],
    ['left blank', ['ชื่อหน่วยงาน', '......'], null, 'B1'],
  ])('the agency %s', (_, line, value, address) => {
    const { agency } = only([sheet('ก', [line, ...table])]);
    expect(valueOf(agency)).toBe(value);
    expect(agency.kind === 'absent' ? null : addressOf(agency.place)).toBe(address);
  });

  it.each<[string, readonly CellContent[], number | null]>([
    ['in a title', ['การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'], 2569],
    ['in two digits', ['แผนประจำปีงบประมาณ 69'], 2569],
    ['beside its label', ['ปีงบประมาณ พ.ศ.', '๒๕๗๐'], 2570],
    ['as a number beside its label', ['ปีงบประมาณ', 2570], 2570],
    ['out of every range', ['ปีงบประมาณ พ.ศ. 2026'], null],
  ])('the fiscal year %s', (_, line, year) => {
    expect(valueOf(only([sheet('ก', [line, ...table])]).fiscalYear)).toBe(year);
  });

  it.each<[string, readonly (readonly CellContent[])[], readonly boolean[]]>([
    ['a tick before the words', [['☑ ด้านที่ ๑ ก'], ['☐ ด้านที่ ๒ ข']], [true, false]],
    [
      'a tick in the cell before',
      [
        ['✓', 'ด้านที่ 1 ก'],
        [null, 'ด้านที่ 2 ข'],
      ],
      [true, false],
    ],
    ['a slash and nothing', [['(/) ด้านที่ ๑ ก'], ['( ) ด้านที่ ๒ ข']], [true, false]],
    ['no tick at all', [['- ด้านที่ ๑ ก'], ['ด้านที่ ๒ ข']], [false, false]],
  ])('domains with %s', (_, lines, ticked) => {
    expect(only([sheet('ก', [...lines, ...table])]).domains.map((each) => each.ticked)).toEqual(
      ticked,
    );
  });
});

describe('the row of the plan that answers a risk', () => {
  const scored = sheet('ก', [
    SCORED,
    [1, 'รับคำขอ', 'เจ้าหน้าที่เรียกเงินพิเศษเพื่อลัดคิว', 3, 4, 12, 'สูง'],
    [2, 'ตรวจเอกสาร', 'เจ้าหน้าที่ละเว้นการตรวจเอกสารให้ผู้ใกล้ชิด', 2, 3, 6, 'ปานกลาง'],
  ]);
  const planned = (...rows: readonly (readonly CellContent[])[]): readonly (number | null)[] =>
    only([scored, sheet('ข', [PLAN, ...rows])]).risks.map((risk) =>
      risk.plan === null ? null : risk.plan.row + 1,
    );
  const rest = ['สูง', 'มาตรการ', 'วิธี', 'ปี', 'กอง'];

  it('is found by the same issue, whatever the order', () => {
    expect(
      planned(
        [1, 'ตรวจเอกสาร', 'เจ้าหน้าที่ละเว้นการตรวจ เอกสารให้ผู้ใกล้ชิด', ...rest],
        [2, 'รับคำขอ', '๑.เจ้าหน้าที่เรียกเงินพิเศษเพื่อลัดคิว', ...rest],
      ),
    ).toEqual([3, 2]);
  });

  it('is found by its number when the text has slips', () => {
    expect(planned(['๑', 'รับคำขอ', 'เจ้าหน้าเรียกเงินพิเศษ เพื่อแซงคิว', ...rest])).toEqual([2, null]);
  });

  it('is not taken for certain by its number alone', () => {
    expect(planned([1, 'จัดซื้อ', 'กำหนดคุณลักษณะเอื้อผู้ขายรายเดียว', ...rest])).toEqual([null, null]);
  });

  it('answers one risk only', () => {
    const same = 'เจ้าหน้าที่เรียกเงินพิเศษ';
    const twice = sheet('ก', [SCORED, [1, 'ก', same, 3, 4], [2, 'ข', same, 3, 4]]);
    const plan = sheet('ข', [PLAN, [1, 'ข', same, ...rest]]);
    expect(only([twice, plan]).risks.map((risk) => risk.plan?.row ?? null)).toEqual([null, 1]);
  });

  it('may have several measures, as rows or beside merged cells', () => {
    const plan = sheet(
      'ข',
      [
        PLAN,
        [1, 'รับคำขอ', 'เจ้าหน้าที่เรียกเงินพิเศษเพื่อลัดคิว', 'สูง', 'ก', 'ก', 'ปี', 'กองคลัง'],
        [null, null, null, null, 'ข', 'ข', 'ปี', null],
      ],
      { merges: [{ row: 1, column: 7, rows: 2, columns: 1 }] },
    );
    const measures = only([scored, plan]).plan[0]?.measures ?? [];
    expect(measures.map((line) => [valueOf(line.measure), valueOf(line.owner)])).toEqual([
      ['ก', 'กองคลัง'],
      ['ข', 'กองคลัง'],
    ]);
    expect(
      measures.map((line) => (line.owner.kind === 'value' ? line.owner.place.row : null)),
    ).toEqual([1, 1]);
  });
});

describe('several assessments in one workbook', () => {
  const unit = (agency: string, issue: string): readonly SheetSnapshot[] => [
    sheet(`${agency} 1`, [[`ชื่อหน่วยงาน ${agency}`], [`ชื่อกระบวนการ/โครงการ งานของ${agency}`]]),
    sheet(`${agency} 2`, [SCORED, [1, 'รับคำขอ', issue, 3, 4, 12, 'สูง']]),
    sheet(`${agency} 5`, [PLAN, [1, 'รับคำขอ', issue, 'สูง', 'มาตรการ', 'วิธี', 'ปี', 'กอง']]),
  ];

  it('are told apart, each with its own plan', () => {
    const found = readAssessments([...unit('กองช่าง', 'รับเงิน'), ...unit('กองคลัง', 'รับเงิน')]);
    expect(found.map((each) => valueOf(each.agency))).toEqual(['กองช่าง', 'กองคลัง']);
    expect(found.map((each) => each.risks[0]?.plan?.sheet)).toEqual(['กองช่าง 5', 'กองคลัง 5']);
  });

  it('stay apart when the second has no plan', () => {
    const [a, b] = [unit('กองช่าง', 'รับเงิน'), unit('กองคลัง', 'รับของ')];
    const found = readAssessments([...a, ...b.slice(0, 2)]);
    expect(found.map((each) => [valueOf(each.agency), each.plan.length])).toEqual([
      ['กองช่าง', 1],
      ['กองคลัง', 0],
    ]);
  });
});

describe('any workbook', () => {
  it.each<[string, readonly (readonly CellContent[])[]]>([
    ['an empty sheet', []],
    [
      'a budget',
      [
        ['ลำดับ', 'รายการ', 'จำนวนเงิน'],
        [1, 'ค่าวัสดุ', 5000],
      ],
    ],
    [
      'a roster',
      [
        ['ที่', 'ชื่อ', 'ระดับ', 'ผู้รับผิดชอบ'],
        [1, 'ก', 'ชำนาญการ', 'ข'],
      ],
    ],
    [
      'criteria alone',
      [
        ['ระดับ', 'โอกาสที่จะเกิด', 'คำอธิบาย'],
        [5, 'สูงมาก', 'มากกว่า ๔ ครั้ง'],
      ],
    ],
    [
      'the matrix alone',
      [
        ['โอกาส (Likelihood)', 'ผลกระทบ (Impact)'],
        [null, 1, 2, 3, 4, 5],
      ],
    ],
  ])('without the forms gives nothing: %s', (_, cells) => {
    expect(review([sheet('ก', cells)])).toMatchObject({ assessments: [], findings: [] });
  });

  const cell = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom<CellContent>(...SCORED, ...PLAN, 'Risk Score (L x I)'),
    },
    fc.constantFrom<CellContent>(null, '', '-', 1, 3, 7.5, '๓', '๑.', 'สูง', true, {
      error: '#REF!',
    }),
    fc.constantFrom<CellContent>('ชื่อหน่วยงาน', 'ชื่อกระบวนการ/โครงการ ก', '☑ ด้านที่ ๑', 'ลงชื่อ....'),
    fc.string(),
    fc.double(),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
  const area = fc.record({
    row: fc.nat(20),
    column: fc.nat(12),
    rows: fc.integer({ min: 1, max: 1_048_576 }),
    columns: fc.integer({ min: 1, max: 16_384 }),
  });

  it('never makes reading or a rule throw, and always gives the same findings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(grid, fc.array(area, { maxLength: 3 })), { maxLength: 3 }),
        (sheets) => {
          const snapshots = sheets.map(([cells, merges], index) =>
            sheet(`s${index}`, cells, { merges }),
          );
          expect(review(snapshots)).toEqual(review(snapshots));
        },
      ),
      { numRuns: 200 },
    );
  });
});
