import type { ColumnRole, EditionId } from '../assessment/assessment';
import type { Rating } from '../assessment/matrix';
import type { DigitStyle } from '../thai/digits';

/** An official set of forms, described as data: it is drawn, recognised and checked from this. */
export interface Form {
  readonly edition: EditionId;
  /** The fiscal year it was issued for, Buddhist era. */
  readonly issuedFor: number;
  /** Thai name shown when choosing. */
  readonly name: string;
  /** Title above the first sheet, without the year. */
  readonly title: string;
  readonly agencyLabel: string;
  readonly processLabel: string;
  /** Domains in order; the first is ด้านที่ ๑. */
  readonly domains: readonly string[];
  readonly sheets: {
    readonly selection: SheetFrame;
    readonly issues: SheetFrame & {
      readonly columns: readonly FormColumn[];
      readonly group: ColumnGroup;
    };
    readonly criteria: SheetFrame;
    readonly matrix: SheetFrame;
    readonly plan: SheetFrame & { readonly columns: readonly FormColumn[] };
  };
  readonly criteriaSets: readonly CriteriaSet[];
  readonly sample: SampleAssessment;
}

/** A worked example to look at and to try things with. */
export interface SampleAssessment {
  readonly agency: string;
  readonly process: string;
  /** 1-based. */
  readonly domain: number;
  readonly risks: readonly SampleRisk[];
}

export interface SampleRisk {
  readonly step: string;
  readonly issue: string;
  readonly likelihood: Rating;
  readonly impact: Rating;
  /** The timeframe is always the fiscal year of the form. `null` for a risk that needs no plan. */
  readonly plan: {
    readonly measure: string;
    readonly method: string;
    readonly owner: string;
  } | null;
}

export interface SheetFrame {
  /** Name of the worksheet, at most 25 characters so that ` (2)` … still fits into Excel's 31. */
  readonly sheetName: string;
  /** The official heading of the step. */
  readonly heading: string;
}

export interface FormColumn {
  readonly role: ColumnRole;
  /** The official heading, word for word. */
  readonly heading: string;
  /** In points. */
  readonly width: number;
}

/** A heading over several columns. */
export interface ColumnGroup {
  readonly heading: string;
  readonly roles: readonly ColumnRole[];
}

/** One ready set of meanings for the ratings 5 to 1. Ids are public. */
export interface CriteriaSet {
  readonly id: CriteriaSetId;
  readonly factor: 'likelihood' | 'impact';
  /** Thai name shown when choosing. */
  readonly name: string;
  /** Meanings of 5, 4, 3, 2, 1, in this order. */
  readonly meanings: readonly [string, string, string, string, string];
}

export type CriteriaSetId = 'times-a-year' | 'per-cent' | 'money-lost' | 'other-harm';

/** What a person chooses before the forms are inserted. */
export interface FormChoices {
  /** '' leaves it to be filled in the sheet. */
  readonly agency: string;
  readonly process: string;
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** 1-based number of the domain to tick; `null` ticks none. */
  readonly domain: number | null;
  readonly likelihoodCriteria: CriteriaSetId;
  readonly impactCriteria: CriteriaSetId;
  readonly digits: DigitStyle;
  /** Fill in a fully worked example. */
  readonly sample: boolean;
}
