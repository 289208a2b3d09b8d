import type { ChoosingWords } from '../choosing-words';

export const choosing: ChoosingWords = {
  edition: 'Set of forms',
  proposed: (name) => `${name} (proposed)`,
  about: {
    'pacc-2569':
      'The five steps for government agencies: selection, issues with their scores, criteria, matrix and measures.',
    'bma-2568':
      'Bribery risks of a district office of Bangkok: a summary of all units, and five steps for one unit.',
    'pacc-2566':
      'Reports after the guideline of the PACC: proposal, criteria, issues with their scores, and a plan with budget and publication.',
    'follow-up-2566':
      'Report on what was done about a plan: one row for each measure. For use once there is a plan.',
    'pacc-2561':
      'The nine-step method, tables 1–5: factors, colour status, 3 × 3 scores, control and plan.',
  },
  fits: {
    same: (issuedFor) => `Issued for fiscal year ${issuedFor}.`,
    earlier: (issuedFor) =>
      `Issued for fiscal year ${issuedFor}, before the year you typed. See in your instructions whether there are newer forms.`,
    later: (issuedFor) =>
      `Issued for fiscal year ${issuedFor}, after the year you typed. See that these are the forms you must use.`,
  },
  forOthers:
    'This set was made for other kinds of agency. See that these are the forms you must use.',
  kind: 'Kind of agency',
  kindUnknown: 'Not stated',
  kinds: {
    department: 'Department or equivalent',
    'state-enterprise': 'State enterprise',
    'public-organisation': 'Public organisation',
    'other-agency': 'Other state agency',
    province: 'Province',
    bangkok: 'Bangkok Metropolitan Administration',
    'bangkok-district': 'District office of Bangkok',
    pattaya: 'City of Pattaya',
    'other-local': 'Municipality, provincial or subdistrict administration',
  },
  duty: 'What to assess',
  duties: {
    either: 'One process or one project, from the list in the annex of the PACC.',
    'costliest-procurement': 'The one procurement project of the year with the highest budget.',
    'costliest-provincial':
      'The one procurement project with the highest budget, of the development budget of the province or group of provinces, at a regional office.',
    'one-licensing': 'One process of service under the Licensing Facilitation Act, B.E. 2558.',
    'not-named':
      'The table does not name this kind of agency. See the instructions that your office received.',
  },
  notesHeading: 'Notes on this',
  notes: {
    'any-money':
      'For procurement, choose the one project with the highest amount, whether the money comes from the budget or from elsewhere.',
    lessons:
      'You may draw on lessons of disciplinary complaints reported under the cabinet resolution of 27 March 2561 (2018).',
    'attach-estimate':
      'For procurement, attach the estimate of the project’s cost to the report, as a Word or Excel file.',
    'highest-budget':
      'For procurement, the project assessed has to be the one with the highest budget. (The end of this note is missing from our copy; see the original.)',
  },
  source: (year) =>
    `In short, after the table and notes of the PACC for fiscal year ${year}. Other years may ask for something else: see the instructions of that year.`,
  types: 'Which agency must assess what',
  mistakes: {
    title: 'Sample with mistakes',
    about:
      'The whole worked example with one mistake of each kind, to see what is found and how it is put right. No real data.',
    insert: (set, sets) => (sets === 1 ? 'Insert this sample' : `Insert sample ${set}`),
    next: 'Next, look at what was found under “Check”, and try to put it right.',
  },
};
