import { CRITERIA_SETS } from '../../src/forms/criteria-sets';
import type { FormChoices } from '../../src/forms/choices';
import type { CriteriaSetId } from '../../src/forms/form';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import { review } from '../../src/review';
import { drawForms } from '../../src/sheets/draw';
import { addressOf } from '../../src/assessment/place';
import { FORM_RULES } from './form-rules';
import { asSnapshot } from './snapshots';

const idsOf = (factor: 'likelihood' | 'impact'): readonly CriteriaSetId[] =>
  CRITERIA_SETS.filter((set) => set.factor === factor).map(({ id }) => id);

/** What is found in drawn forms, each as `rule sheet!cell`. */
function found(choices: Partial<FormChoices>): readonly string[] {
  const sheets = drawForms(
    PACC_2569,
    {
      agency: '',
      process: '',
      fiscalYear: 2569,
      domain: null,
      likelihoodCriteria: 'times-a-year',
      impactCriteria: 'other-harm',
      digits: 'thai',
      sample: true,
      ...choices,
    },
    [],
  );
  return review(sheets.map(asSnapshot))
    .findings.filter(({ rule, severity }) => severity === 'error' || FORM_RULES.has(rule))
    .map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`);
}

describe('our own forms', () => {
  const unsigned = ['signature-missing 5 มาตรการ!B17', 'signature-missing 5 มาตรการ!E17'];

  it.each(
    idsOf('likelihood').flatMap((likelihoodCriteria) =>
      idsOf('impact').flatMap((impactCriteria) =>
        (['thai', 'arabic'] as const).map((digits) => ({
          likelihoodCriteria,
          impactCriteria,
          digits,
        })),
      ),
    ),
  )(
    'with the sample lack signatures only: $likelihoodCriteria, $impactCriteria, $digits',
    (choices) => {
      expect(found(choices)).toEqual(unsigned);
    },
  );

  it('left empty lack what the selection form asks for', () => {
    expect(found({ sample: false })).toEqual([
      'agency-missing 1 คัดเลือกกระบวนการ!B4',
      'process-missing 1 คัดเลือกกระบวนการ!B7',
      'domain-not-chosen 1 คัดเลือกกระบวนการ!A10',
      ...unsigned,
    ]);
  });
});
