import type { WorkbookHost } from '../../src/excel/host';
import { createSession, GATHER_MS, HANG_MS } from '../../src/taskpane/session';
import type { Session } from '../../src/taskpane/session';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import { sampleChoices } from '../../src/taskpane/insert/draft';
import { FakeWorkbook } from './fake-workbook';
import { issuesSheet, OWNERLESS_RISK, planSheet, READY_RISK, typedForms } from './workbooks';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

async function started(workbook: FakeWorkbook): Promise<Session> {
  const session = createSession(workbook);
  session.start();
  await jest.advanceTimersByTimeAsync(0);
  workbook.calls.length = 0;
  return session;
}

const editTime = (): Promise<void> => jest.advanceTimersByTimeAsync(GATHER_MS);
const verdict = (session: Session): string | undefined =>
  session.getState().review?.summary.verdict;

describe('opening', () => {
  it('knows nothing before the first answer', () => {
    const session = createSession(new FakeWorkbook(typedForms([READY_RISK])));
    expect(session.getState()).toMatchObject({ review: null, checkedAt: null, reading: false });
  });

  it('reads everything once and begins to watch', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const session = createSession(workbook);
    session.start();
    await jest.advanceTimersByTimeAsync(1000);
    expect([...workbook.calls].sort()).toEqual(['read', 'watch']);
    expect(verdict(session)).toBe('ready');
    expect(session.getState().checkedAt).toEqual(expect.any(Date));
  });

  it('says so when Excel does not report changes', async () => {
    const workbook = new FakeWorkbook();
    workbook.problems.watch = { kind: 'refused', detail: 'no events' };
    expect((await started(workbook)).getState().following).toBe(false);
  });

  it('keeps the reason when the first read fails', async () => {
    const workbook = new FakeWorkbook();
    workbook.problems.read = { kind: 'editing' };
    const session = await started(workbook);
    expect(session.getState()).toMatchObject({
      review: null,
      reading: false,
      problem: { kind: 'editing' },
    });
  });
});

describe('following edits', () => {
  it.each([
    ['an edit here', false],
    ['an edit by somebody else', true],
  ])('reads the changed sheet only after %s', async (_, remote) => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const session = await started(workbook);
    workbook.edit('id-2', planSheet([OWNERLESS_RISK]), remote);
    await editTime();
    expect(workbook.calls).toEqual(['readSheet id-2']);
    expect(verdict(session)).toBe('open');
  });

  it('gathers quick edits of one sheet into one read', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    await started(workbook);
    for (let i = 0; i < 5; i += 1) {
      workbook.edit('id-1', issuesSheet([READY_RISK]));
      await jest.advanceTimersByTimeAsync(GATHER_MS / 10);
    }
    await editTime();
    expect(workbook.calls).toEqual(['readSheet id-1']);
  });

  it('shows something while somebody types without a pause', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    await started(workbook);
    for (let i = 0; i < 10; i += 1) {
      workbook.edit('id-1', issuesSheet([READY_RISK]));
      await jest.advanceTimersByTimeAsync(GATHER_MS / 2);
    }
    expect(workbook.calls.length).toBeGreaterThan(2);
  });

  it('asks for several changed sheets at the same moment', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    await started(workbook);
    workbook.hold();
    workbook.edit('id-1', issuesSheet([READY_RISK]));
    workbook.edit('id-2', planSheet([READY_RISK]));
    await editTime();
    expect(workbook.calls).toEqual(['readSheet id-1', 'readSheet id-2']);
  });

  it.each([
    ['the structure changes', { kind: 'structure' } as const],
    ['a sheet nobody knew changes', { kind: 'sheet', id: 'new', remote: false } as const],
  ])('reads everything when %s', async (_, change) => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    await started(workbook);
    workbook.tell(change);
    await editTime();
    expect(workbook.calls).toEqual(['read']);
  });

  it('forgets a sheet that is gone', async () => {
    const workbook = new FakeWorkbook(typedForms([OWNERLESS_RISK]));
    const session = await started(workbook);
    workbook.remove('id-1');
    workbook.tell({ kind: 'sheet', id: 'id-1', remote: false });
    await editTime();
    expect(session.getState().review?.summary.risks).toBe(0);
  });

  it('stays quiet when nothing happens', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    await started(workbook);
    await jest.advanceTimersByTimeAsync(10 * HANG_MS);
    expect(workbook.calls).toEqual([]);
  });
});

describe('one read at a time, the latest wins', () => {
  it('waits for the read under way, then reads what changed meanwhile', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const session = await started(workbook);
    workbook.hold();
    workbook.edit('id-1', issuesSheet([READY_RISK]));
    await editTime();
    workbook.edit('id-2', planSheet([OWNERLESS_RISK]));
    await editTime();
    expect(workbook.calls).toEqual(['readSheet id-1']);
    workbook.answer();
    await editTime();
    expect(workbook.calls).toEqual(['readSheet id-1', 'readSheet id-2']);
    expect(verdict(session)).toBe('open');
    expect(session.getState().reading).toBe(false);
  });

  it('drops the answer of a read that was given up when a newer one has begun', async () => {
    const workbook = new FakeWorkbook(typedForms([OWNERLESS_RISK]));
    const host: WorkbookHost = workbook;
    let answerLate = (): void => undefined;
    const read = host.read.bind(host);
    const late = new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    const before = await read();
    const session = await started(workbook);
    jest.spyOn(workbook, 'read').mockImplementationOnce(() => late.then(() => before));
    session.checkNow();
    await jest.advanceTimersByTimeAsync(HANG_MS);
    workbook.change('id-2', planSheet([READY_RISK]));
    session.checkNow();
    await jest.advanceTimersByTimeAsync(0);
    answerLate();
    await jest.advanceTimersByTimeAsync(0);
    expect(verdict(session)).toBe('ready');
  });
});

describe('when reading fails', () => {
  it('keeps the old result, says why, and does not try again by itself', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const session = await started(workbook);
    workbook.problems.readSheet = { kind: 'editing' };
    workbook.edit('id-2', planSheet([OWNERLESS_RISK]));
    await jest.advanceTimersByTimeAsync(10 * HANG_MS);
    expect(workbook.calls).toEqual(['readSheet id-2']);
    expect(verdict(session)).toBe('ready');
    expect(session.getState()).toMatchObject({ reading: false, problem: { kind: 'editing' } });
  });

  it('reads everything at the next change, so that nothing is missed', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const session = await started(workbook);
    workbook.problems.readSheet = { kind: 'editing' };
    workbook.edit('id-2', planSheet([OWNERLESS_RISK]));
    await editTime();
    delete workbook.problems.readSheet;
    workbook.edit('id-1', issuesSheet([OWNERLESS_RISK]));
    await editTime();
    expect(workbook.calls).toEqual(['readSheet id-2', 'read']);
    expect(session.getState()).toMatchObject({ problem: null });
    expect(verdict(session)).toBe('open');
  });

  it('says that a cell is being edited when Excel does not answer at all', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const session = await started(workbook);
    workbook.hold();
    session.checkNow();
    await jest.advanceTimersByTimeAsync(HANG_MS);
    expect(session.getState()).toMatchObject({ reading: false, problem: { kind: 'editing' } });
    workbook.answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(session.getState()).toMatchObject({ reading: false, problem: null });
  });
});

describe('own writes', () => {
  it('reads once after inserting, and answers the names of the new sheets', async () => {
    const workbook = new FakeWorkbook();
    const session = await started(workbook);
    const answer = await session.insert(PACC_2569, sampleChoices(new Date()));
    await jest.advanceTimersByTimeAsync(10 * HANG_MS);
    expect(workbook.calls).toEqual(['sheetNames', 'insert', 'read']);
    expect(answer.ok && answer.value).toHaveLength(5);
    expect(session.getState().review?.summary.risks).toBe(
      PACC_2569.sample(2569, 'thai').risks.length,
    );
  });

  it('gives a second set other names than the first', async () => {
    const workbook = new FakeWorkbook();
    const session = await started(workbook);
    const first = await session.insert(PACC_2569, sampleChoices(new Date()));
    const second = await session.insert(PACC_2569, sampleChoices(new Date()));
    const names = [first, second].flatMap((answer) => (answer.ok ? answer.value : []));
    expect(new Set(names).size).toBe(10);
  });

  it('reads nothing after a write that failed', async () => {
    const workbook = new FakeWorkbook();
    const session = await started(workbook);
    workbook.problems.apply = { kind: 'workbook-protected' };
    expect(await session.apply([])).toEqual({
      ok: false,
      problem: { kind: 'workbook-protected' },
    });
    expect(workbook.calls).toEqual(['apply']);
  });

  it('inserts nothing when the names cannot be read', async () => {
    const workbook = new FakeWorkbook();
    const session = await started(workbook);
    workbook.problems.sheetNames = { kind: 'editing' };
    const answer = await session.insert(PACC_2569, sampleChoices(new Date()));
    expect(answer).toEqual({ ok: false, problem: { kind: 'editing' } });
    expect(workbook.inserted).toEqual([]);
  });
});

it('tells its subscribers until they leave', async () => {
  const session = createSession(new FakeWorkbook());
  const listener = jest.fn();
  const leave = session.subscribe(listener);
  session.checkNow();
  await jest.advanceTimersByTimeAsync(0);
  const calls = listener.mock.calls.length;
  expect(calls).toBe(2);
  leave();
  session.checkNow();
  await jest.advanceTimersByTimeAsync(0);
  expect(listener).toHaveBeenCalledTimes(calls);
});
