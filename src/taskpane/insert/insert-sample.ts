import type { Answer } from '../../excel/host';
import { PACC_2569 } from '../../forms/pacc-2569';
import type { Session } from '../session';
import { sampleChoices } from './draft';

/** Inserts the forms with the worked example, for a person who has filled in nothing. */
export function insertSample(session: Session): Promise<Answer<readonly string[]>> {
  return session.insert(PACC_2569, sampleChoices(new Date()));
}
