import type { Answer, HostProblem, IdentifiedSheet, WorkbookHost } from '../excel/host';
import type { Edit } from '../fixes/edit';
import type { Place } from '../assessment/place';
import type { FormChoices } from '../forms/choices';
import type { Filling } from '../forms/filling';
import type { Form } from '../forms/form';
import type { IgnoreWriting } from '../ignoring/plan-ignore';
import type { MistakeSet } from '../mistakes/mistake';
import type { Review } from '../review';
import type { ReadTarget } from './read-sheets';
import { and, NOTHING, readSheets } from './read-sheets';

/** What the pane knows of the workbook at a moment. Replaced whole, never changed. */
export interface SessionState {
  /** The last result; `null` until the first read has succeeded. */
  readonly review: Review | null;
  /** When {@link review} was made. */
  readonly checkedAt: Date | null;
  readonly reading: boolean;
  /** Why the last read failed: {@link review} may be out of date. */
  readonly problem: HostProblem | null;
  /** Whether Excel reports changes; where it does not, only "check now" refreshes. */
  readonly following: boolean;
}

/** Follows one workbook for as long as the pane is open: reads and reviews it, again when it changes. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything for the first time and begins to follow changes. */
  readonly start: () => void;
  /** Reads everything again. */
  readonly checkNow: () => void;
  /** Draws the forms under free names and adds them. Answers the names of the new sheets. */
  readonly insert: (form: Form, choices: FormChoices) => Promise<Answer<readonly string[]>>;
  /** The same with a worked example that has mistakes in it, to see what is found. */
  readonly insertMistakes: (
    form: Form,
    choices: FormChoices,
    set: MistakeSet,
  ) => Promise<Answer<readonly string[]>>;
  /** Draws a follow-up report under a free name and adds it. Answers the name of the new sheet. */
  readonly insertReport: (filling: Filling) => Promise<Answer<readonly string[]>>;
  readonly apply: (edits: readonly Edit[]) => Promise<Answer<null>>;
  /** Writes a decision to ignore something. Where that adds a sheet, `place` is shown again after it. */
  readonly writeIgnore: (writing: IgnoreWriting, place: Place) => Promise<Answer<null>>;
  readonly goTo: WorkbookHost['goTo'];
}

/**
 * Changes within this time are read together, in milliseconds. It runs from the first of them, so
 * that somebody who types without a pause sees results too.
 */
export const GATHER_MS = 60;

/**
 * After this time, in milliseconds, a read is given up as hanging. Excel answers nothing at all
 * while some cells are being edited, so that is what the person is told.
 */
export const HANG_MS = 20_000;

export function createSession(host: WorkbookHost): Session {
  let state: SessionState = {
    review: null,
    checkedAt: null,
    reading: false,
    problem: null,
    following: true,
  };
  const listeners = new Set<() => void>();
  let sheets: readonly IdentifiedSheet[] = [];
  /** What has to be read and is not being read yet. */
  let wanted: ReadTarget = 'everything';
  let gathering: ReturnType<typeof setTimeout> | null = null;
  /** Number of the newest read: an older one that answers late is dropped. */
  let newest = 0;

  function set(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function gather(): void {
    gathering ??= setTimeout(() => {
      gathering = null;
      pump();
    }, GATHER_MS);
  }

  /** Starts to read what is wanted, unless a read is under way: that one comes back here. */
  function pump(): void {
    if (state.reading || wanted === NOTHING) return;
    const target = wanted;
    wanted = NOTHING;
    newest += 1;
    const number = newest;
    set({ reading: true });
    const hanging = setTimeout(() => fail({ kind: 'editing' }), HANG_MS);
    const read = async (): Promise<void> => {
      // The reviewer is loaded while Excel answers.
      const loading = import(/* webpackChunkName: "review" */ '../review');
      const [answer, { review }] = await Promise.all([readSheets(host, sheets, target), loading]);
      if (number !== newest) return;
      if (answer.ok) succeed(answer.value, review(answer.value.map(({ snapshot }) => snapshot)));
      else fail(answer.problem);
    };
    read()
      .catch((error: unknown) => {
        if (number === newest) fail({ kind: 'refused', detail: String(error) });
      })
      .finally(() => clearTimeout(hanging))
      .catch(() => undefined);
  }

  function succeed(read: readonly IdentifiedSheet[], review: Review): void {
    sheets = read;
    set({
      review,
      checkedAt: new Date(),
      reading: false,
      problem: null,
    });
    if (gathering === null) pump();
  }

  /** Keeps the last result, and waits for the next change or press: trying again by itself would loop. */
  function fail(problem: HostProblem): void {
    wanted = 'everything';
    set({ reading: false, problem });
  }

  function checkNow(): void {
    wanted = 'everything';
    pump();
  }

  async function follow(): Promise<void> {
    const answer = await host.watch((change) => {
      wanted = and(wanted, change);
      gather();
    });
    if (!answer.ok) set({ following: false });
  }

  /** Own writes raise no change, so the workbook is read again after each. */
  async function write<T>(writing: Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await writing;
    if (answer.ok) checkNow();
    return answer;
  }

  async function writeIgnore(writing: IgnoreWriting, place: Place): Promise<Answer<null>> {
    if (writing.kind === 'edit') return host.apply(writing.edits);
    const answer = await host.insert([writing.sheet]);
    if (answer.ok) await host.goTo(place);
    return answer;
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      void follow();
      checkNow();
    },
    checkNow,
    insert: async (form, choices) => {
      const { insertForms } = await import(
        /* webpackChunkName: "insert" */ './insert/insert-forms'
      );
      return write(insertForms(host, form, choices));
    },
    insertMistakes: async (form, choices, set) => {
      const { insertMistakes } = await import(
        /* webpackChunkName: "mistakes" */ './insert/insert-mistakes'
      );
      return write(insertMistakes(host, form, choices, set));
    },
    insertReport: async (filling) => {
      const { insertReport } = await import(
        /* webpackChunkName: "insert-report" */ './follow-up/insert-report'
      );
      return write(insertReport(host, filling));
    },
    apply: (edits) => write(host.apply(edits)),
    writeIgnore: (writing, place) => write(writeIgnore(writing, place)),
    goTo: (place) => host.goTo(place),
  };
}
