import type { Assessment } from '../assessment/assessment';
import type { Criteria } from '../assessment/criteria';
import type { Place } from '../assessment/place';
import type { CriteriaReading, Seam } from '../thai/criteria-list';
import { compareCriteria } from '../thai/criteria-list';
import type { RuleParams } from './finding';

/** 5 to 1, as the forms list them. */
const DOWNWARDS = [5, 4, 3, 2, 1] as const;

/**
 * Reports the gaps or overlaps between neighbouring ratings of each list of criteria, at the meaning
 * of the upper one. The published examples that were left in the document are not judged.
 */
export function reportSeams(
  assessment: Assessment,
  kind: 'gaps' | 'overlaps',
  report: (place: Place, params: RuleParams['criteria-gap' | 'criteria-overlap']) => void,
): void {
  for (const criteria of assessment.criteria) {
    if (criteria.isExample) continue;
    for (const { upper, lower, numbers } of seamsOf(criteria)[kind]) {
      const place = criteria.meanings.find(({ rating }) => rating === upper)?.place;
      report(place ?? criteria.place, { factor: criteria.factor, upper, lower, numbers });
    }
  }
}

function seamsOf({ meanings }: Criteria): Readonly<Record<'gaps' | 'overlaps', readonly Seam[]>> {
  const texts = DOWNWARDS.map((each) => meanings.find(({ rating }) => rating === each)?.text ?? '');
  const { gaps, overlaps }: CriteriaReading = compareCriteria(texts);
  return { gaps, overlaps };
}
