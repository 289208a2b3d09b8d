import type { PlannedMeasure, ReportedMeasure } from './carried-measures';
import { bareWords } from './same-words';
import { pairsOf, similarity } from './similarity';

/** How the measures of a plan and those of the report on it answer each other. */
export interface MeasureLinks {
  /** The same measure in other words: the plan was changed after the report was made, or the report. */
  readonly changed: readonly ChangedMeasure[];
  /** Those of the plan that the report does not have, in the order of the plan. */
  readonly missing: readonly PlannedMeasure[];
  /** Those of the report that the plan does not have (any more), in the order of the report. */
  readonly withdrawn: readonly ReportedMeasure[];
}

export interface ChangedMeasure {
  readonly planned: PlannedMeasure;
  readonly reported: ReportedMeasure;
}

/** From this likeness on two texts of one step are taken for the same measure. */
const ALIKE = 0.6;
/** The same under steps that are worded differently, too. */
const NEARLY_THE_SAME = 0.85;
/** Comparing letter pairs takes time; where more is left than these, it was written anew. */
const MOST_COMPARED = 2_500;

/**
 * Links each measure of a plan with one of the report: by the same words under the same step, then
 * under any step; what is left by likeness under the same step, and by great likeness under any. Each
 * is linked once.
 */
export function linkMeasures(
  planned: readonly PlannedMeasure[],
  reported: readonly ReportedMeasure[],
): MeasureLinks {
  const inStep = pairUp(planned, reported, ({ step, measure }) =>
    [bareWords(step), bareWords(measure)].join('\n'),
  );
  const anywhere = pairUp(inStep.planned, inStep.reported, ({ measure }) => bareWords(measure));
  const changed = changedAmong(anywhere.planned, anywhere.reported);
  const [plannedOnes, reportedOnes] = [new Set<unknown>(), new Set<unknown>()];
  for (const link of changed) {
    plannedOnes.add(link.planned);
    reportedOnes.add(link.reported);
  }
  return {
    changed,
    missing: anywhere.planned.filter((each) => !plannedOnes.has(each)),
    withdrawn: anywhere.reported.filter((each) => !reportedOnes.has(each)),
  };
}

interface Leftovers {
  readonly planned: readonly PlannedMeasure[];
  readonly reported: readonly ReportedMeasure[];
}

/** What is left of both sides when each has been paired with one of the same key. */
function pairUp(
  planned: readonly PlannedMeasure[],
  reported: readonly ReportedMeasure[],
  keyOf: (each: PlannedMeasure | ReportedMeasure) => string,
): Leftovers {
  const waiting = grouped(reported, keyOf);
  const left = planned.filter((each) => waiting.get(keyOf(each))?.shift() === undefined);
  const unpaired = new Set([...waiting.values()].flat());
  return { planned: left, reported: reported.filter((each) => unpaired.has(each)) };
}

/** The most alike first, so that a slip of the pen takes no neighbour's place. */
function changedAmong(
  planned: readonly PlannedMeasure[],
  reported: readonly ReportedMeasure[],
): readonly ChangedMeasure[] {
  const byStep = grouped(reported, ({ step }) => bareWords(step));
  const inStep = [...grouped(planned, ({ step }) => bareWords(step))].flatMap(([step, ours]) =>
    alikeAmong(ours, byStep.get(step) ?? [], ALIKE),
  );
  const anywhere = alikeAmong(planned, reported, NEARLY_THE_SAME);
  const mostAlikeFirst = (a: Candidate, b: Candidate): number => b.likeness - a.likeness;
  const taken = new Set<unknown>();
  const changed = [...inStep.sort(mostAlikeFirst), ...anywhere.sort(mostAlikeFirst)]
    .filter(({ link }) => {
      if (taken.has(link.planned) || taken.has(link.reported)) return false;
      taken.add(link.planned).add(link.reported);
      return true;
    })
    .map(({ link }) => link);
  const order = new Map(reported.map((each, index) => [each, index]));
  return changed.sort((a, b) => (order.get(a.reported) ?? 0) - (order.get(b.reported) ?? 0));
}

interface Candidate {
  readonly link: ChangedMeasure;
  readonly likeness: number;
}

function alikeAmong(
  planned: readonly PlannedMeasure[],
  reported: readonly ReportedMeasure[],
  least: number,
): Candidate[] {
  if (planned.length * reported.length > MOST_COMPARED) return [];
  const pairs = reported.map((each) => pairsOf(bareWords(each.measure)));
  return planned.flatMap((ours) => {
    const own = pairsOf(bareWords(ours.measure));
    return reported.flatMap((theirs, index) => {
      const likeness = similarity(own, pairs[index] ?? new Map<string, number>());
      return likeness < least ? [] : [{ link: { planned: ours, reported: theirs }, likeness }];
    });
  });
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
