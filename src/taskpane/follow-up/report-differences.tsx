import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../assessment/place';
import { addressOf } from '../../assessment/place';
import type { RefreshedReport } from '../../fixes/follow-up-report';
import { aroundDifference, shorten } from '../../locales/quotation';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
import { useRequest } from '../use-request';
import { useFollowUpWords } from './use-follow-up-words';

interface Properties {
  readonly session: Session;
  readonly report: RefreshedReport;
}

/** Room for each text, in characters. */
const EXCERPT = 48;

/** The measures that plan and report have in different words, or the report alone; a press goes there. */
export function ReportDifferences({ session, report }: Properties): ReactNode {
  const styles = useStyles();
  const words = useFollowUpWords();
  const { problems } = useWords();
  const [request, make] = useRequest<null>();
  const { changed, withdrawn } = report;
  const link = (place: Place, label: string): ReactNode => (
    <button type="button" className={styles.link} onClick={() => make(() => session.goTo(place))}>
      {label}
    </button>
  );
  return (
    <>
      {request.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {problemText(request.problem, problems)}
        </Notice>
      )}
      {changed.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{words.changedHeading(changed.length)}</h3>
          <p className={styles.text}>{words.changedAdvice}</p>
          <ul className={styles.list}>
            {changed.map(({ planned, reported }) => {
              const [before, here] = aroundDifference(planned.measure, reported.measure, EXCERPT);
              return (
                <li key={cellName(reported.place)}>
                  {link(planned.place, words.inPlan(cellName(planned.place), `“${before}”`))}
                  {link(reported.place, words.inReport(cellName(reported.place), `“${here}”`))}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {withdrawn.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{words.withdrawnHeading(withdrawn.length)}</h3>
          <p className={styles.text}>{words.withdrawnAdvice}</p>
          <ul className={styles.list}>
            {withdrawn.map(({ place, measure }) => (
              <li key={cellName(place)}>
                {link(place, words.inReport(cellName(place), `“${shorten(measure, EXCERPT)}”`))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function cellName(place: Place): string {
  return `${place.sheet}!${addressOf(place)}`;
}

const small = {
  margin: 0,
  fontSize: token('fontSizeBase200'),
  lineHeight: token('lineHeightBase200'),
} as const;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '2px' },
  heading: { ...small, fontWeight: token('fontWeightSemibold') },
  text: small,
  list: { ...small, padding: 0, listStyleType: 'none' },
  link: {
    display: 'block',
    width: '100%',
    padding: '4px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    color: token('colorBrandForegroundLink'),
    cursor: 'pointer',
    ':hover': { color: token('colorBrandForegroundLinkHover'), textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
  },
});
