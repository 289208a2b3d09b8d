import { ReportWriter } from '../../src/cli/report-writer';
import type { Format } from '../../src/cli/arguments';
import { CLI_WORDS } from '../../src/cli/words';
import type { WrittenFile } from '../../src/cli/written-file';

function file(text: string): WrittenFile {
  return { verdict: 'ready', text };
}

/** What has been put out after each of these files came, in this order, and after the end. */
async function reportOf(
  format: Format,
  files: readonly (readonly [index: number, text: string])[],
): Promise<readonly string[]> {
  let report = '';
  const writer = new ReportWriter(format, CLI_WORDS.en, async (text) => {
    await Promise.resolve();
    report += text;
  });
  const stages: string[] = [];
  for (const [index, text] of files) {
    await writer.add(index, file(text));
    stages.push(report);
  }
  await writer.end();
  return [...stages, report];
}

describe('a report on files that come in any order', () => {
  it('is in the order of the call as text, each file as soon as those before it are there', async () => {
    const stages = await reportOf('text', [
      [1, 'B\n'],
      [2, 'C\n'],
      [0, 'A\n'],
    ]);
    expect(stages.slice(0, 3)).toEqual(['', '', 'A\n\nB\n\nC\n']);
    expect(stages.at(-1)).toContain('\n\n3 files in all: 3 passed');
  });

  it('is in the order of the call as JSON', async () => {
    const stages = await reportOf('json', [
      [1, '2'],
      [0, '1'],
    ]);
    expect(JSON.parse(stages.at(-1) ?? '')).toEqual({ version: 1, files: [1, 2] });
  });

  it('is written at once as lines of JSON', async () => {
    const stages = await reportOf('ndjson', [
      [1, '2\n'],
      [0, '1\n'],
    ]);
    expect(stages).toEqual(['2\n', '2\n1\n', '2\n1\n']);
  });

  it('never mixes the files that come while another is being written', async () => {
    let report = '';
    const writer = new ReportWriter('ndjson', CLI_WORDS.en, async (text) => {
      for (const letter of text) {
        await Promise.resolve();
        report += letter;
      }
    });
    await Promise.all(
      ['one\n', 'two\n', 'three\n'].map((text, index) => writer.add(index, file(text))),
    );
    expect(report).toBe('one\ntwo\nthree\n');
  });
});
