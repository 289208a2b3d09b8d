import type { Answer } from '../../excel/host';
import { FORMS } from '../../forms/editions';
import type { Session } from '../session';
import { sampleChoices } from './draft';

/** Inserts the forms with the worked example, for a person who has filled in nothing. */
export function insertSample(session: Session): Promise<Answer<readonly string[]>> {
  return session.insert(FORMS[0], sampleChoices(new Date()));
}
