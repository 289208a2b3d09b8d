import { addressOf } from '../../src/assessment/place';
import { fixesFor, MENDS } from '../../src/fixes/index';
import { labelOfFix } from '../../src/locales/index';
import { review } from '../../src/review';
import { RULES } from '../../src/rules/index';
import type { RuleId } from '../../src/rules/finding';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { PLAN, SCORED } from '../sheets/headings';
import { sheet } from '../sheets/snapshots';

const ISSUE = 'เจ้าหน้าที่เรียกรับเงินเพื่อเร่งการอนุญาต';
const OTHER = 'ผู้ตรวจละเว้นไม่รายงานสิ่งที่ผิดแบบ';
const FILLED = ['ติดประกาศ', 'หน้าสำนักงาน', 'ต.ค. 2568 - ก.ย. 2569', 'กองช่าง'];

type Line = readonly CellContent[];

function scored(
  lines: readonly Line[],
  formulas: readonly (readonly [number, number, string])[] = [],
): SheetSnapshot {
  return sheet('2', [SCORED, ...lines], { formulas });
}

function planned(
  lines: readonly Line[],
  formulas: readonly (readonly [number, number, string])[] = [],
): SheetSnapshot {
  return sheet('5', [PLAN, ...lines], { formulas });
}

/** Each fix of the findings of a rule: `id: cell "was" → value; …`. */
function offered(rule: RuleId, ...sheets: readonly SheetSnapshot[]): readonly string[] {
  const found = review(sheets);
  return found.findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => fixesFor(finding, found))
    .map(({ id, edits }) => {
      const shown = edits.map((edit) =>
        edit.kind === 'grow'
          ? `${edit.sheet} +${edit.count} under ${edit.afterRow + 1}`
          : `${edit.place.sheet}!${addressOf(edit.place)} ${JSON.stringify(edit.was)} → ${JSON.stringify(edit.value)}`,
      );
      return `${id}: ${shown.join('; ')}`;
    });
}

describe('the score', () => {
  it.each<[string, readonly Line[], string]>([
    ['is a number', [[1, 'ก', ISSUE, 3, 2, 8, 'ปานกลาง']], 'set-score: 2!F2 "8" → 6'],
    ['is Thai digits', [['๑', 'ก', ISSUE, '๓', '๒', '๘', 'ปานกลาง']], 'set-score: 2!F2 "๘" → "๖"'],
    [
      'is written as the other rows write it',
      [
        [1, 'ก', ISSUE, 3, 2, 8, 'ปานกลาง'],
        [2, 'ข', OTHER, 1, 2, '๒', 'ต่ำ'],
      ],
      'set-score: 2!F2 "8" → "๖"',
    ],
    [
      'stands beside its product',
      [[1, 'ก', ISSUE, 3, 2, '๘ (๒ x ๔)', 'ปานกลาง']],
      'set-score: 2!F2 "๘ (๒ x ๔)" → "๖ (๓ x ๒)"',
    ],
  ])('%s', (_, lines, fix) => {
    expect(offered('score-mismatch', scored(lines))).toEqual([fix]);
  });

  const rows = [
    [1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง'],
    [2, 'ข', OTHER, 3, 3, 8, 'ปานกลาง'],
    [3, 'ค', 'เอื้อประโยชน์แก่ผู้ขาย', 1, 2, 2, 'ต่ำ'],
  ];

  it('is the formula of the rows beside it', () => {
    const table = scored(rows, [
      [1, 5, '=$D2*E2'],
      [3, 5, '=$D4*E4'],
    ]);
    expect(offered('score-mismatch', table)).toEqual(['set-score: 2!F3 "8" → "=$D3*E3"']);
  });

  it('is a number where the formulas beside it are no pattern', () => {
    const table = scored(rows, [
      [1, 5, '=$D2*E2'],
      [3, 5, '=SUM(E4)'],
    ]);
    expect(offered('score-mismatch', table)).toEqual(['set-score: 2!F3 "8" → 9']);
  });

  it('comes right by numbers where its formula fails on Thai digits', () => {
    const table = scored(
      [[1, 'ก', ISSUE, '๓', 2, { error: '#VALUE!' }, 'ปานกลาง']],
      [[1, 5, '=D2*E2']],
    );
    expect(offered('digits-as-text', table)).toEqual(['make-numbers: 2!D2 "๓" → 3']);
    // The digits are all that is wrong: the score comes right with them.
    expect(offered('score-mismatch', table)).toEqual([]);
  });

  it('is left alone where one cell is the score and the level', () => {
    const table = { ...scored([[1, 'ก', ISSUE, 3, 2, 8, null]]), merges: [] };
    const merged = { ...table, merges: [{ row: 1, column: 5, rows: 1, columns: 2 }] };
    expect(offered('score-mismatch', table)).toHaveLength(1);
    expect(offered('score-mismatch', merged)).toEqual([]);
  });
});

describe('the level', () => {
  it.each<[string, Line, string]>([
    ['is the official word', [1, 'ก', ISSUE, 3, 2, 6, 'สูง'], 'set-level: 2!G2 "สูง" → "ปานกลาง"'],
    ['replaces the score', [1, 'ก', ISSUE, 3, 5, 15, 15], 'set-level: 2!G2 "15" → "สูงมาก"'],
  ])('%s', (_, line, fix) => {
    expect(offered('level-mismatch', scored([line]))).toEqual([fix]);
  });

  it('is the word that the table uses', () => {
    const table = scored([
      [1, 'ก', ISSUE, 3, 2, 6, 'Medium'],
      [2, 'ข', OTHER, 3, 3, 9, 'Low'],
    ]);
    expect(offered('level-mismatch', table)).toEqual(['set-level: 2!G3 "Low" → "Medium"']);
  });

  it('comes right by the score where it is calculated from it', () => {
    const table = scored(
      [[1, 'ก', ISSUE, 3, 2, 16, 'สูงมาก']],
      [[1, 6, '=IF($F2>=15,"สูงมาก","…")']],
    );
    expect(offered('level-mismatch', table)).toEqual(['set-score: 2!F2 "16" → 6']);
  });

  it('of a plan row is that of its risk', () => {
    const plan = planned([[1, 'ก', ISSUE, 'ต่ำ', ...FILLED]]);
    expect(
      offered('plan-level-mismatch', scored([[1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง']]), plan),
    ).toEqual(['set-plan-level: 5!D2 "ต่ำ" → "ปานกลาง"']);
  });

  it('of a plan row that takes over a wrong level is put right there', () => {
    const plan = planned([[1, 'ก', ISSUE, 'ต่ำ', ...FILLED]], [[1, 3, "='2'!G2"]]);
    expect(offered('plan-level-mismatch', scored([[1, 'ก', ISSUE, 3, 2, 6, 'ต่ำ']]), plan)).toEqual([
      'set-level: 2!G2 "ต่ำ" → "ปานกลาง"',
    ]);
  });
});

describe('a missing risk', () => {
  const risks = scored([
    [1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง'],
    [2, 'ข', OTHER, 4, 3, 12, 'สูง'],
    [3, 'ค', 'เอื้อประโยชน์แก่ผู้ขาย', 5, 5, 25, 'สูงมาก'],
  ]);

  it('is brought to the plan alone, or with all the others', () => {
    const plan = planned([['๑.', 'ก', ISSUE, 'ปานกลาง', ...FILLED], [null, '....'], []]);
    const [one, all] = offered('plan-row-missing', risks, plan);
    expect(one).toBe(`bring-risk: 5!A3 "" → "๒."; 5!B3 "...." → "ข"; 5!C3 "" → "${OTHER}"`);
    expect(all).toContain('bring-all-risks: 5 +1 under 3; 5!A3 "" → "๒."');
    expect(all).toContain('5!B4 "" → "ค"');
  });

  it('goes into a row that is added where there is none', () => {
    const plan = planned([['๑.', 'ก', ISSUE, 'ปานกลาง', ...FILLED]]);
    expect(offered('plan-row-missing', risks, plan)[0]).toMatch(
      /^bring-risk: 5 \+1 under 2; 5!A3 /,
    );
  });

  it('is not brought where its words would be a formula', () => {
    const odd = scored([[1, 'ก', '=HYPERLINK("http://x")', 3, 2, 6, 'ปานกลาง']]);
    expect(offered('plan-row-missing', odd, planned([[], []]))).toEqual([]);
  });

  it('is not brought where there is no plan', () => {
    expect(offered('plan-row-missing', risks)).toEqual([]);
  });
});

describe('the words of a step or an issue', () => {
  it('come from the scored table, in every cell that has the others', () => {
    const plan = planned([
      [1, 'ก', `${ISSUE}โดยมิชอบ`, 'ปานกลาง', ...FILLED],
      [null, null, 'และเลือกปฏิบัติ', null, 'อบรม', '', 'ต.ค. 2568 - ก.ย. 2569', 'กองช่าง'],
    ]);
    const risks = scored([[1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง']]);
    expect(offered('issue-text-differs', risks, plan)).toEqual([
      `use-assessed-words: 5!C2 "${ISSUE}โดยมิชอบ" → "${ISSUE}"; 5!C3 "และเลือกปฏิบัติ" → ""`,
    ]);
  });

  it('go into the list of issues too', () => {
    const list = sheet('1', [SCORED.slice(0, 3), [1, 'ก', `${ISSUE}ให้เร็ว`]]);
    const risks = scored([[1, 'ก', ISSUE, 1, 2, 2, 'ต่ำ']]);
    expect(offered('issue-text-differs', list, risks)).toEqual([
      `use-assessed-words: 1!C2 "${ISSUE}ให้เร็ว" → "${ISSUE}"`,
    ]);
  });
});

describe('a plan row that answers no risk', () => {
  const risks = scored([
    [1, 'ก', ISSUE, 3, 2, 6, 'ปานกลาง'],
    [2, 'ข', OTHER, 3, 3, 9, 'ปานกลาง'],
  ]);

  it('gets the number of the one that it resembles', () => {
    const plan = planned([
      [1, 'ก', ISSUE, 'ปานกลาง', ...FILLED],
      [7, 'ข', `${OTHER} ทั้งยังรับของขวัญจากผู้รับเหมา`, 'ปานกลาง', ...FILLED],
    ]);
    expect(offered('plan-row-unmatched', risks, plan)).toEqual(['set-order: 5!A3 "7" → 2']);
  });

  it('gets none where it resembles none', () => {
    const plan = planned([[7, 'ง', 'เรื่องอื่นที่ไม่ได้ประเมินไว้', 'ปานกลาง', ...FILLED]]);
    expect(offered('plan-row-unmatched', risks, plan)).toEqual([]);
  });
});

describe('HTML', () => {
  it('is taken out of the cell', () => {
    const risks = scored([[1, '<p>ก</p>', `${ISSUE}<br>ข`, 1, 2, 2, 'ต่ำ']]);
    expect(offered('html-left', risks)).toEqual([
      'strip-html: 2!B2 "<p>ก</p>" → "ก"',
      `strip-html: 2!C2 "${ISSUE}<br>ข" → "${ISSUE}\\nข"`,
    ]);
  });

  it('stays where the text would be a formula, or a label, without it', () => {
    const risks = scored([[1, '<p>=1+1</p>', ISSUE, 1, 2, 2, 'ต่ำ']]);
    const label = sheet('0', [['<b>ชื่อหน่วยงาน</b>']]);
    expect(offered('html-left', label, risks)).toEqual([]);
  });
});

describe('fixes', () => {
  it('are offered for rules that there are, each named once', () => {
    const rules = MENDS.flatMap(({ mends }) => mends);
    const known = new Set(RULES.map(({ id }) => id));
    expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('are named in both languages', () => {
    const fix = {
      id: 'set-level',
      params: { level: 'very-high', formula: false },
      edits: [],
    } as const;
    expect(labelOfFix(fix, 'th')).toBe('แก้ระดับเป็น “สูงมาก” ตามคะแนน');
    expect(labelOfFix(fix, 'en')).toContain('very high');
  });
});
