import type { Finding } from '../rules/finding';
import { fold } from '../thai/text';
import type { Ignore, IgnoreScope, ReviewedFinding } from './ignore';
import { isAlwaysCounted } from './ignore';

/**
 * Puts to each finding the reason that somebody gave for ignoring it. One for its cell goes before
 * one for its sheet, and that before one for its rule. What no finding meets is simply unused.
 */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): readonly ReviewedFinding[] {
  const known = byKey(ignores);
  return findings.map((finding) => {
    const ignore = known.size === 0 ? null : ignoreFor(finding, known);
    return reviewed(finding, ignore);
  });
}

/** The reason that holds for a finding, if there is one. */
export function findIgnore(finding: Finding, ignores: readonly Ignore[]): Ignore | null {
  return ignoreFor(finding, byKey(ignores));
}

/** Whether two scopes are the same; Excel takes no notice of the case of a sheet's name. */
export function isSameScope(a: IgnoreScope, b: IgnoreScope): boolean {
  return scopeKey(a) === scopeKey(b);
}

function reviewed(finding: Finding, ignore: Ignore | null): ReviewedFinding {
  if (ignore === null) return { ...finding, ignored: null };
  const { reason, scope } = ignore;
  return isAlwaysCounted(finding)
    ? { ...finding, ignored: { reason, scope: scope.kind, stillCounts: true } }
    : { ...finding, ignored: { reason, scope: scope.kind, stillCounts: false } };
}

type ByKey = ReadonlyMap<string, Ignore>;

function byKey(ignores: readonly Ignore[]): ByKey {
  const known = new Map<string, Ignore>();
  for (const ignore of ignores) {
    const key = `${ignore.rule}\n${scopeKey(ignore.scope)}`;
    if (!known.has(key)) known.set(key, ignore);
  }
  return known;
}

function ignoreFor({ rule, place }: Finding, known: ByKey): Ignore | null {
  const scopes: readonly IgnoreScope[] = [
    { kind: 'cell', ...place },
    { kind: 'sheet', sheet: place.sheet },
    { kind: 'rule' },
  ];
  for (const scope of scopes) {
    const ignore = known.get(`${rule}\n${scopeKey(scope)}`);
    if (ignore !== undefined) return ignore;
  }
  return null;
}

function scopeKey(scope: IgnoreScope): string {
  switch (scope.kind) {
    case 'rule':
      return 'rule';
    case 'sheet':
      return `sheet ${sheetKey(scope.sheet)}`;
    case 'cell':
      return `cell ${scope.row} ${scope.column} ${sheetKey(scope.sheet)}`;
  }
}

function sheetKey(name: string): string {
  return fold(name).toLowerCase();
}
