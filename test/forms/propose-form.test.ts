import fc from 'fast-check';
import { AGENCY_TYPES, agencyKindOf, notesFor } from '../../src/forms/agency-types';
import type { AgencyKindId } from '../../src/forms/agency-types';
import { FORMS } from '../../src/forms/editions';
import { proposeForm, yearFitOf } from '../../src/forms/propose-form';
import { FISCAL_YEARS } from '../../src/thai/fiscal-year';

const KINDS = AGENCY_TYPES.flatMap(({ kinds }) => kinds.map(({ id }) => id));

describe('the edition proposed', () => {
  it.each([
    [2569, null, 'pacc-2569'],
    [2570, 'department', 'pacc-2569'],
    [2599, 'province', 'pacc-2569'],
    [2568, 'bangkok-district', 'bma-2568'],
    [2568, 'bangkok', 'bma-2568'],
    [2569, 'bangkok-district', 'pacc-2569'],
    [2568, 'department', 'pacc-2566'],
    [2566, 'province', 'pacc-2566'],
    [2562, null, 'pacc-2561'],
    [2555, 'bangkok', 'pacc-2561'],
  ] as const)('for %d and %s is %s', (year, kind, edition) => {
    expect(proposeForm(year, kind).edition).toBe(edition);
  });

  it('is, for every year and kind, one made for that kind, and never a report on what was done', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FISCAL_YEARS.first, max: FISCAL_YEARS.last }),
        fc.option(fc.constantFrom<AgencyKindId>(...KINDS)),
        (year, kind) => {
          const { agencies, edition } = proposeForm(year, kind);
          if (agencies !== undefined) expect(agencies).toContain(kind);
          expect(edition).not.toMatch(/^follow-up/);
        },
      ),
    );
  });

  it('is the one issued for the year, wherever there is one for agencies of all kinds', () => {
    const general = FORMS.filter(
      ({ agencies, edition }) => agencies === undefined && !edition.startsWith('follow-up'),
    );
    for (const form of general) expect(proposeForm(form.issuedFor, null)).toBe(form);
    expect(general.length).toBeGreaterThan(0);
  });

  it.each([
    [FORMS[0].issuedFor, 'same'],
    [FORMS[0].issuedFor + 1, 'earlier'],
    [FORMS[0].issuedFor - 1, 'later'],
  ] as const)('lies to %d as %s', (year, fit) => {
    expect(yearFitOf(FORMS[0], year)).toBe(fit);
  });
});

describe('the types of agency', () => {
  it('are six, numbered, each kind once', () => {
    expect(AGENCY_TYPES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(KINDS).size).toBe(KINDS.length);
  });

  it.each([
    ['department', 1, 'either', 4],
    ['state-enterprise', 2, 'costliest-procurement', 4],
    ['public-organisation', 3, 'costliest-procurement', 4],
    ['other-agency', 4, 'costliest-procurement', 4],
    ['province', 5, 'costliest-provincial', 4],
    ['bangkok', 6, 'costliest-procurement', 4],
    ['bangkok-district', 6, 'one-licensing', 1],
    ['pattaya', 6, 'one-licensing', 1],
    ['other-local', 6, 'not-named', 1],
  ] as const)('%s is of type %d and must assess: %s', (id, number, duty, notes) => {
    expect(agencyKindOf(id)).toMatchObject({ type: { number }, kind: { duty } });
    expect(notesFor(duty)).toHaveLength(notes);
  });

  it.each([null, '', 'ministry'])('%j is no kind', (id) => {
    expect(agencyKindOf(id)).toBeNull();
  });
});
