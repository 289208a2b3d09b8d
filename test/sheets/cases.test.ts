import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { LEVEL_WORDS } from '../../src/assessment/level';
import { valueOf } from '../../src/assessment/field';
import { addressOf } from '../../src/assessment/place';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { CASES, describeWithCases } from '../cases';

function reviewCase(file: string): Review {
  const reading = readWorkbook(readFileSync(path.join(CASES, file)));
  if (!reading.ok) throw new Error(`${file} is unreadable`);
  return review(reading.sheets);
}

interface ExpectedRisk {
  readonly sheet: string;
  readonly row: number;
  readonly likelihood: number;
  readonly impact: number;
  readonly score: number;
  readonly level: string;
}

interface ExpectedFile {
  readonly file: string;
  readonly risks: readonly ExpectedRisk[];
  readonly errors: readonly unknown[];
}

const expected: readonly ExpectedFile[] = existsSync(CASES)
  ? (JSON.parse(readFileSync(path.join(CASES, 'expected.json'), 'utf8')) as ExpectedFile[])
  : [];

describeWithCases('published workbooks', () => {
  test.each(expected.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
    const { assessments, findings } = reviewCase(file);
    const risks = assessments.flatMap((assessment) => assessment.risks);
    expect(
      risks.map((risk) => ({
        sheet: risk.sheet,
        row: risk.row + 1,
        likelihood: valueOf(risk.likelihood),
        impact: valueOf(risk.impact),
        score: risk.score,
        level: risk.level === null ? null : LEVEL_WORDS[risk.level],
      })),
    ).toEqual(entry.risks);
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual(entry.errors);
    expect(risks.every((risk) => risk.plan !== null)).toBe(true);
    expect(assessments.map((assessment) => assessment.edition)).toEqual(['bma-2568']);
    expect(assessments.map((assessment) => valueOf(assessment.agency))).toEqual([
      expect.stringMatching(/^ฝ่าย/),
    ]);
    expect(assessments[0]?.domains.map((domain) => domain.ticked)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads the municipality as pasted, and fails it for its level cells and its plan', () => {
    const { assessments, findings, summary } = reviewCase('municipality-pasted.xlsx');
    expect(assessments).toHaveLength(1);
    const [assessment] = assessments;
    expect(assessment?.edition).toBe('pacc-2569');
    expect(assessment && valueOf(assessment.fiscalYear)).toBe(2569);
    expect(assessment?.risks.map((risk) => [risk.row + 1, risk.score, risk.level])).toEqual([
      [27, 8, 'medium'],
      [28, 6, 'medium'],
      [29, 6, 'medium'],
    ]);
    const at = (rule: string): readonly string[] =>
      findings.filter((finding) => finding.rule === rule).map(({ place }) => addressOf(place));
    expect(at('level-mismatch')).toEqual(['G27', 'G28', 'G29']);
    expect(at('plan-row-missing')).toEqual(['C27', 'C29']);
    expect(at('plan-level-mismatch')).toEqual(['D122']);
    expect(summary.verdict).toBe('open');
  });
});
