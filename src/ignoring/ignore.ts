import type { Finding, RuleId } from '../rules/finding';

/**
 * What a person has decided not to put right, and why; kept in the workbook as a row of a plain
 * sheet, so that everybody sees it. One without a reason is none.
 */
export interface Ignore {
  readonly rule: RuleId;
  readonly scope: IgnoreScope;
  /** As written, never blank. */
  readonly reason: string;
}

/**
 * - `cell`: one finding. `about` says what of the sheet it is about, and holds wherever that stands
 *   now; the address (zero-based) is where it stood. Without `about`, as the first version of this
 *   project wrote it, the address is all there is.
 * - `sheet`: all findings of the rule on one sheet
 * - `rule`: all findings of the rule in the workbook
 */
export type IgnoreScope =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** '' where it is not said. */
      readonly about: string;
    }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'rule' };

/**
 * A decision about one finding that meets none any more: its row was reworded or deleted, or what was
 * found is put right.
 */
export interface LapsedIgnore extends Ignore {
  readonly scope: Extract<IgnoreScope, { readonly kind: 'cell' }>;
}

/**
 * The errors that no reason takes out of the verdict: a risk of medium level or above without a
 * measure, a timeframe or an owner, be it that it has no plan row at all. These rules report
 * nothing else. The reason is shown beside them.
 */
const ALWAYS_COUNTED = [
  'measure-missing',
  'timeframe-missing',
  'owner-missing',
  'plan-row-missing',
  'risk-not-planned',
] as const satisfies readonly RuleId[];

type AlwaysCounted = Extract<Finding, { readonly rule: (typeof ALWAYS_COUNTED)[number] }>;

/** Why somebody does not want to put a finding right. */
export interface Ignored<Counts extends boolean = boolean> {
  readonly reason: string;
  /** How much was ignored at once: taking it back opens all of that. */
  readonly scope: IgnoreScope['kind'];
  /** Whether the finding stays open in spite of the reason. */
  readonly stillCounts: Counts;
}

/** A finding, and whether somebody gave a reason to ignore it. */
export type ReviewedFinding =
  | (Finding & { readonly ignored: null })
  | (AlwaysCounted & { readonly ignored: Ignored<true> })
  | (Exclude<Finding, AlwaysCounted> & { readonly ignored: Ignored<false> });

/** Whether a finding is still to be put right: it counts for the verdict and the summary. */
export function isOpen({ ignored }: ReviewedFinding): boolean {
  return ignored === null || ignored.stillCounts;
}

/** Whether no reason takes a finding out of the verdict. */
export function isAlwaysCounted(finding: Finding): finding is AlwaysCounted {
  return ALWAYS_COUNTED.some((rule) => rule === finding.rule);
}
