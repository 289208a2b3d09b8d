import type { EditionId } from '../assessment/assessment';
import type { Factor } from '../assessment/criteria';
import type { DigitStyle } from '../thai/digits';
import type { AgencyKindId } from './agency-types';
import type { Filling } from './filling';
import type { FormPart } from './part';

/** An official set of forms, described as data: it is drawn, filled and checked from this. */
export interface Form {
  readonly edition: EditionId;
  /** The fiscal year it was issued for, Buddhist era. */
  readonly issuedFor: number;
  /** Thai name shown when choosing. */
  readonly name: string;
  /** The kinds of agency that it was made for; left out where it is for agencies of all kinds. */
  readonly agencies?: readonly AgencyKindId[];
  /** Domains in order; the first is ด้านที่ ๑. Empty where the form asks for none. */
  readonly domains: readonly string[];
  /** Empty where the form has no criteria. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly sheets: readonly FormSheet[];
  /** A worked example to look at and to try things with, complete and without a mistake. */
  readonly sample: (fiscalYear: number, digits: DigitStyle) => Filling;
}

export interface FormSheet {
  /** Name of the worksheet, at most 25 characters so that ` (2)` … still fits into Excel's 31. */
  readonly sheetName: string;
  /** How prompts on other sheets speak of it: `ขั้นตอนที่ 3`. */
  readonly mention: string;
  /** `#RRGGBB` */
  readonly tabColour: string;
  /** Of every column, in points; all parts lie over these. */
  readonly columnWidths: readonly number[];
  /** From the first row downwards. */
  readonly parts: readonly FormPart[];
}

/** One ready set of meanings for the ratings 5 to 1. Ids are public. */
export interface CriteriaSet {
  readonly id: CriteriaSetId;
  readonly factor: Factor;
  /** Thai name shown when choosing. */
  readonly name: string;
  /** Meanings of 5, 4, 3, 2, 1, in this order. */
  readonly meanings: readonly [string, string, string, string, string];
}

export type CriteriaSetId = 'times-a-year' | 'per-cent' | 'money-lost' | 'other-harm';
