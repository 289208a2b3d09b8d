import fs from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../src/assessment/place';
import { wordsFor } from '../../src/locales/index';
import { RULES } from '../../src/rules/index';
import { review } from '../../src/review';
import { readExamples } from './example-workbook';

const FOLDER = path.join(__dirname, '../../docs/rules');

function readPage(id: string): string {
  return fs.readFileSync(path.join(FOLDER, `${id}.md`), 'utf8');
}

describe('docs/rules', () => {
  it('has a page for each rule and no other', () => {
    const pages = fs.readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
  });
});

describe.each(RULES.map(({ id }) => id))('docs/rules/%s.md', (id) => {
  const page = readPage(id);
  const examples = readExamples(page);

  it('is headed by the rule and its titles', () => {
    const titles = `${wordsFor('th').rules[id].title} · ${wordsFor('en').rules[id].title}`;
    expect(page.startsWith(`# ${id}\n\n${titles}\n\n`)).toBe(true);
  });

  it('says why in Thai, then in English, with the source of each', () => {
    const parts = Array.from(
      page.matchAll(/^(?:## (.*)|(ที่มา|Source): .+)$/gm),
      ([, heading, source]) => heading ?? source,
    );
    expect(parts).toEqual([
      'เหตุผล',
      'ที่มา',
      'Why',
      'Source',
      'ตัวอย่างที่ผิด · Wrong',
      'ตัวอย่างที่ถูก · Right',
    ]);
  });

  it('has a wrong and a right example', () => {
    const [wrong, right, ...more] = examples.map(({ expected }) => expected);
    // What a rule finds may be another's business as well, but this one's only once.
    const found = wrong?.filter((finding) => finding.startsWith(`${id} `));
    expect(found).toEqual([expect.stringMatching(/ .+![A-Z]+\d+$/)]);
    expect([right, more]).toEqual([[], []]);
  });

  it.each(['wrong', 'right'])('shows the findings of its %s example exactly', (which) => {
    const example = examples[which === 'wrong' ? 0 : 1]!;
    const { assessments, findings } = review(example.sheets);
    expect(assessments).toHaveLength(1);
    expect(findings.map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`)).toEqual(
      example.expected,
    );
  });
});
