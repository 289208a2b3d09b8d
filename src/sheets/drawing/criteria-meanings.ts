import type { Factor } from '../../assessment/criteria';
import type { CriteriaSet } from '../../forms/form';
import type { Setting } from './setting';

/** The chosen meanings of 5 to 1; the form's first ones for the factor where it has not the chosen. */
export function meaningsOf(factor: Factor, { form, look }: Setting): CriteriaSet['meanings'] {
  const id = factor === 'likelihood' ? look.likelihoodCriteria : look.impactCriteria;
  const sets = form.criteriaSets.filter((set) => set.factor === factor);
  const chosen = sets.find((set) => set.id === id) ?? sets[0];
  if (chosen === undefined) throw new RangeError(`the form has no criteria for ${factor}`);
  return chosen.meanings;
}
