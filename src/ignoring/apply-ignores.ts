import type { Place } from '../assessment/place';
import type { Finding } from '../rules/finding';
import { fold, squash } from '../thai/text';
import type { Ignore, IgnoreScope, LapsedIgnore, ReviewedFinding } from './ignore';
import { isAlwaysCounted } from './ignore';
import type { Subjects } from './subjects';

/** What is left of the findings, and of the decisions. */
export interface IgnoresApplied {
  /** All findings, in their order, each with the reason that holds for it. */
  readonly findings: readonly ReviewedFinding[];
  /** The decisions about one finding that meet none. */
  readonly lapsed: readonly LapsedIgnore[];
}

/**
 * Puts to each finding the reason that somebody gave for ignoring it. One for itself goes before one
 * for its sheet, and that before one for its rule.
 *
 * @param readSubjects asked only where something is ignored
 */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  readSubjects: () => Subjects,
): IgnoresApplied {
  if (ignores.length === 0) {
    return { findings: findings.map((finding) => ({ ...finding, ignored: null })), lapsed: [] };
  }
  const subjects = readSubjects();
  const matched = matchIgnores(findings, ignores, subjects);
  const met = new Set([...findingsMet(findings, ignores, subjects).keys()].map(ignoreKey));
  return {
    findings: findings.map((finding) => reviewed(finding, matched.get(finding) ?? null)),
    lapsed: ignores.filter(isOfOneFinding).filter((ignore) => !met.has(ignoreKey(ignore))),
  };
}

/** Which decision holds for which finding. */
export function matchIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  subjects: Subjects,
): ReadonlyMap<Finding, Ignore> {
  const matched = new Map<Finding, Ignore>();
  for (const [ignore, finding] of findingsMet(findings, ignores, subjects)) {
    if (!matched.has(finding)) matched.set(finding, ignore);
  }
  const wider = firstOfEach(ignores.filter((ignore) => !isOfOneFinding(ignore)));
  for (const finding of findings) {
    if (matched.has(finding)) continue;
    const { rule, place } = finding;
    const ignore =
      wider.get(ignoreKey({ rule, scope: { kind: 'sheet', sheet: place.sheet } })) ??
      wider.get(ignoreKey({ rule, scope: { kind: 'rule' } }));
    if (ignore !== undefined) matched.set(finding, ignore);
  }
  return matched;
}

/**
 * What the decisions about one finding meet, those that say what they are about before those that
 * give no more than an address. None meets two findings: where several are about the same, only the
 * one at its address is meant.
 */
function findingsMet(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  subjects: Subjects,
): ReadonlyMap<LapsedIgnore, Finding> {
  const own = [...firstOfEach(ignores.filter(isOfOneFinding)).values()];
  const met = new Map<LapsedIgnore, Finding>();
  if (own.length === 0) return met;
  const meant = byMeaning(findings, subjects);
  const byAbout = own.filter(({ scope }) => scope.about !== '');
  for (const ignore of [...byAbout, ...own.filter(({ scope }) => scope.about === '')]) {
    const candidates = meant.get(ignoreKey(ignore)) ?? [];
    const [first] = candidates;
    const finding =
      candidates.length === 1 ? first : candidates.find((each) => isAt(each, ignore.scope));
    if (finding !== undefined) met.set(ignore, finding);
  }
  return met;
}

/** Whether two decisions say the same of the same; Excel takes no notice of the case of a sheet's name. */
export function isSameIgnore(a: RuleAndScope, b: RuleAndScope): boolean {
  return ignoreKey(a) === ignoreKey(b);
}

type RuleAndScope = Pick<Ignore, 'rule' | 'scope'>;
type OneFinding = LapsedIgnore['scope'];

function reviewed(finding: Finding, ignore: Ignore | null): ReviewedFinding {
  if (ignore === null) return { ...finding, ignored: null };
  const { reason, scope } = ignore;
  return isAlwaysCounted(finding)
    ? { ...finding, ignored: { reason, scope: scope.kind, stillCounts: true } }
    : { ...finding, ignored: { reason, scope: scope.kind, stillCounts: false } };
}

function isOfOneFinding(ignore: Ignore): ignore is LapsedIgnore {
  return ignore.scope.kind === 'cell';
}

/** Of several decisions that say the same, the first. */
function firstOfEach<Some extends Ignore>(ignores: readonly Some[]): ReadonlyMap<string, Some> {
  const known = new Map<string, Some>();
  for (const ignore of ignores) {
    const key = ignoreKey(ignore);
    if (!known.has(key)) known.set(key, ignore);
  }
  return known;
}

/** The findings by what could be said of each: what it is about, and its address alone. */
function byMeaning(
  findings: readonly Finding[],
  subjects: Subjects,
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const about of new Set([subjects.of(finding.rule, finding.place), ''])) {
      const key = ignoreKey({ rule: finding.rule, scope: scopeOf(finding.place, about) });
      const others = found.get(key);
      if (others === undefined) found.set(key, [finding]);
      else others.push(finding);
    }
  }
  return found;
}

/** The scope of a decision about what is found at one cell. */
export function scopeOf({ sheet, row, column }: Place, about: string): OneFinding {
  return { kind: 'cell', sheet, row, column, about };
}

function isAt({ place }: Finding, { row, column }: OneFinding): boolean {
  return place.row === row && place.column === column;
}

function ignoreKey({ rule, scope }: RuleAndScope): string {
  return `${rule}\n${scopeKey(scope)}`;
}

function scopeKey(scope: IgnoreScope): string {
  switch (scope.kind) {
    case 'rule':
      return 'rule';
    case 'sheet':
      return `sheet ${sheetKey(scope.sheet)}`;
    case 'cell':
      return scope.about === ''
        ? `cell ${scope.row} ${scope.column} ${sheetKey(scope.sheet)}`
        : `about ${sheetKey(scope.sheet)}\n${squash(scope.about)}`;
  }
}

function sheetKey(name: string): string {
  return fold(name).toLowerCase();
}
