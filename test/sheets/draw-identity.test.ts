import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import type { Field } from '../../src/assessment/field';
import { valueOf } from '../../src/assessment/field';
import { FORMS } from '../../src/forms/editions';
import type { Filling } from '../../src/forms/filling';
import { entryFieldsOf, tableOf } from '../../src/forms/find-part';
import type { Form } from '../../src/forms/form';
import type { FormRole, TableKind } from '../../src/forms/part';
import { drawFilled } from '../../src/sheets/draw';
import { readAssessments } from '../../src/sheets/read';
import { anyFilling } from './any-filling';
import { asSnapshot } from './snapshots';

jest.setTimeout(60_000);

const text = (field: Field<string>): string => valueOf(field) ?? '';

/** What a filling says in the fields that an edition has; the others are left out. */
function said(form: Form, filling: Filling) {
  const fields = entryFieldsOf(form);
  const { entries, risks } = filling;
  const hasIssue = (kind: TableKind): boolean => roles(form, kind).has('issue');
  const planned = risks.filter(({ measures }) => measures.length > 0);
  return {
    edition: form.edition,
    agency: fields.has('agency') ? (entries.agency ?? '') : '',
    process: fields.has('process') ? (entries.process ?? '') : '',
    fiscalYear: fields.has('fiscalYear') ? filling.fiscalYear : null,
    domains: form.domains.length > 0 && filling.domain !== null ? [filling.domain] : [],
    listed: roles(form, 'issues').size > 0 ? risks.map(({ step, issue }) => [step, issue]) : [],
    risks:
      roles(form, 'scored').size > 0
        ? risks.map(({ step, issue, likelihood, impact }) => [step, issue, likelihood, impact])
        : [],
    plan:
      roles(form, 'plan').size > 0
        ? planned.map(({ step, issue, measures }) => [
            step,
            hasIssue('plan') ? issue : '',
            ...measures.map((each) => [
              each.measure,
              ...(['method', 'timeframe', 'owner'] as const).map((role) => each[role]),
              roles(form, 'plan').has('budget') ? String(each.budget) : '',
            ]),
          ])
        : [],
    followUp:
      roles(form, 'follow-up').size > 0
        ? planned.map(({ step, measures }) => [
            step,
            ...measures.map(({ measure, result }) => [measure, result]),
          ])
        : [],
  };
}

/** What an assessment says in the same fields. */
function read(assessment: Assessment | undefined): ReturnType<typeof said> | null {
  if (assessment === undefined || assessment.edition === null) return null;
  return {
    edition: assessment.edition,
    agency: text(assessment.agency),
    process: text(assessment.process),
    fiscalYear: valueOf(assessment.fiscalYear),
    domains: assessment.domains.flatMap(({ ticked, number }) => (ticked ? [number] : [])),
    listed: assessment.listed.map(({ step, issue }) => [text(step), text(issue)]),
    risks: assessment.risks.map(({ step, issue, likelihood, impact }) => [
      text(step),
      text(issue),
      valueOf(likelihood),
      valueOf(impact),
    ]),
    plan: assessment.plan.map(({ step, issue, measures }) => [
      text(step),
      text(issue),
      ...measures.map(({ measure, method, timeframe, owner, budget }) =>
        [measure, method, timeframe, owner, budget].map(text),
      ),
    ]),
    followUp: assessment.followUp.map(({ step, measures }) => [
      text(step),
      ...measures.map(({ measure, result }) => [text(measure), text(result)]),
    ]),
  };
}

function roles(form: Form, kind: TableKind): ReadonlySet<FormRole> {
  return new Set(tableOf(form, kind)?.part.columns.map(({ role }) => role));
}

describe.each(FORMS.map((form) => [form.edition, form] as const))('the forms %s', (_, form) => {
  it('are read back as what was written into them, in either digits', () => {
    fc.assert(
      fc.property(
        anyFilling(form),
        fc.constantFrom('thai' as const, 'arabic' as const),
        (filling, digits) => {
          const look = {
            digits,
            likelihoodCriteria: 'per-cent',
            impactCriteria: 'other-harm',
          } as const;
          const drawn = drawFilled(form, filling, look, []).map(asSnapshot);
          const assessments = readAssessments(drawn);
          expect(assessments).toHaveLength(1);
          expect(read(assessments[0])).toEqual(said(form, filling));
        },
      ),
      { numRuns: 60 },
    );
  });
});
