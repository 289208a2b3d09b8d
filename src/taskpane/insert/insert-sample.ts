import type { Answer } from '../../excel/host';
import { proposeForm } from '../../forms/propose-form';
import { fiscalYearOf } from '../../thai/fiscal-year';
import type { Session } from '../session';
import { sampleChoices } from './draft';

/** Inserts the forms of today's year with the worked example, for a person who has filled in nothing. */
export function insertSample(session: Session): Promise<Answer<readonly string[]>> {
  const today = new Date();
  return session.insert(proposeForm(fiscalYearOf(today), null), sampleChoices(today));
}
