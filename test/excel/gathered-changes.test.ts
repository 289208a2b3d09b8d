import { GatheredChanges } from '../../src/excel/gathered-changes';
import type { WorkbookChange } from '../../src/excel/host';
import { noOwnSheets } from '../../src/excel/own-sheets';

describe('GatheredChanges', () => {
  const own = { ...noOwnSheets(), added: new Set(['own']), removed: new Set(['taken-back']) };

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each<[string, (changes: GatheredChanges) => void, WorkbookChange[]]>([
    ['one edit', (c) => c.edited('a', false), [{ kind: 'sheet', id: 'a', remote: false }]],
    [
      'many edits of one sheet, as one',
      (c) => ['a', 'a', 'a'].forEach((id) => c.edited(id, false)),
      [{ kind: 'sheet', id: 'a', remote: false }],
    ],
    [
      "somebody else's edit",
      (c) => c.edited('a', true),
      [{ kind: 'sheet', id: 'a', remote: true }],
    ],
    [
      'edits by both, as this person’s',
      (c) => [true, false, true].forEach((remote) => c.edited('a', remote)),
      [{ kind: 'sheet', id: 'a', remote: false }],
    ],
    [
      'an edit and the sheets that it made Excel calculate',
      (c) => {
        c.calculated('b');
        c.edited('a', false);
        c.calculated('a');
      },
      [
        { kind: 'sheet', id: 'b', remote: false },
        { kind: 'sheet', id: 'a', remote: false },
      ],
    ],
    ['nothing of calculation alone', (c) => c.calculated('a'), []],
    [
      'the structure alone, which stands for all',
      (c) => {
        c.edited('a', false);
        c.added('b');
      },
      [{ kind: 'structure' }],
    ],
    ['a removed sheet', (c) => c.removed('own'), [{ kind: 'structure' }]],
    ['sheets renamed or moved', (c) => c.rearranged(), [{ kind: 'structure' }]],
    ['nothing of a sheet that this add-in added', (c) => c.added('own'), []],
    ['nothing of a sheet that this add-in took back', (c) => c.removed('taken-back'), []],
  ])('tells of %s', (_name, happen, expected) => {
    const told: WorkbookChange[] = [];
    happen(new GatheredChanges((change) => told.push(change), own));
    jest.runAllTimers();
    expect(told).toEqual(expected);
  });

  it('tells nothing after it was stopped', () => {
    const told: WorkbookChange[] = [];
    const changes = new GatheredChanges((change) => told.push(change), own);
    changes.edited('a', false);
    changes.stop();
    changes.edited('b', false);
    jest.runAllTimers();
    expect(told).toEqual([]);
  });
});
