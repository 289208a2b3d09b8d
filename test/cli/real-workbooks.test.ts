import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEVEL_WORDS } from '../../src/assessment/level';
import type { Report } from '../../src/cli/report';
import type { ExitCode } from '../../src/cli/run';
import { run } from '../../src/cli/run';
import { CASES, describeWithCases } from '../cases';

// They are many enough for processes of their own, which a busy machine takes long to start.
jest.setTimeout(60_000);

async function checkAsJson(...files: readonly string[]): Promise<Report & { exit: ExitCode }> {
  let report = '';
  const exit = await run(['--format', 'json', ...files], {
    folder: CASES,
    report: (text) => {
      report += text;
      return Promise.resolve();
    },
    complain: (text) => {
      throw new Error(text);
    },
    progress: null,
  });
  return { ...(JSON.parse(report) as Report), exit };
}

interface ExpectedFile {
  readonly file: string;
  readonly risks: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly likelihood: number;
    readonly impact: number;
    readonly score: number;
    readonly level: string;
  }[];
}

describeWithCases('real workbooks', () => {
  it('are read right: every risk with its sheet, row, scores and level, and no errors', async () => {
    const expected = JSON.parse(
      readFileSync(join(CASES, 'expected.json'), 'utf8'),
    ) as readonly ExpectedFile[];
    const { exit, files } = await checkAsJson(...expected.map(({ file }) => join(CASES, file)));
    expect(exit).toBe(0);
    const read = files.map(({ file, risks }) => ({
      file: file.slice(CASES.length + 1),
      risks: risks.map(({ sheet, row, likelihood, impact, score, level }) => ({
        sheet,
        row,
        likelihood,
        impact,
        score,
        level: level === null ? null : LEVEL_WORDS[level],
      })),
    }));
    expect(read).toEqual(expected.map(({ file, risks }) => ({ file, risks })));
    const errors = files
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('fail where they are wrong: the three level cells of the municipality', async () => {
    const { exit, files } = await checkAsJson(join(CASES, 'municipality-pasted.xlsx'));
    expect(exit).toBe(1);
    const wrongLevels = files[0]?.findings.filter(({ rule }) => rule === 'level-mismatch');
    expect(wrongLevels?.map(({ cell }) => cell)).toEqual(['G27', 'G28', 'G29']);
    expect(files[0]?.risks.map(({ score, level }) => [score, level])).toEqual([
      [8, 'medium'],
      [6, 'medium'],
      [6, 'medium'],
    ]);
  });
});
