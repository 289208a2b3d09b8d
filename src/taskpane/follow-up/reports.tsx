import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../assessment/assessment';
import { valueOf } from '../../assessment/field';
import { followUpReport } from '../../fixes/follow-up-report';
import type { Review } from '../../review';
import { Choice } from '../insert/choice';
import type { Session } from '../session';
import { ReportAction } from './report-action';
import { ReportDifferences } from './report-differences';
import { useFollowUpWords } from './use-follow-up-words';

interface Properties {
  readonly session: Session;
  readonly review: Review;
}

/** Makes or refreshes the follow-up report of one plan; of which, where the workbook has several. */
export function Reports({ session, review }: Properties): ReactNode {
  const styles = useStyles();
  const words = useFollowUpWords();
  const [chosen, choose] = useState(0);
  const planned = useMemo(
    () =>
      review.assessments.flatMap((assessment, index) => {
        const report = followUpReport(assessment, review.sheets);
        return report === null ? [] : [{ assessment, index, report }];
      }),
    [review],
  );
  const current = planned.find(({ index }) => index === chosen) ?? planned[0];
  if (current === undefined) return null;
  return (
    <div className={styles.reports}>
      {planned.length > 1 && (
        <Choice
          label={words.choose}
          chosen={String(current.index)}
          onChoose={(value) => choose(Number(value))}
        >
          {planned.map(({ assessment, index }) => (
            <option key={index} value={index}>
              {nameOf(assessment) ?? words.unnamed(index + 1)}
            </option>
          ))}
        </Choice>
      )}
      <ReportAction key={current.index} session={session} report={current.report} />
      {current.report.kind === 'refreshed' && (
        <ReportDifferences session={session} report={current.report} />
      )}
    </div>
  );
}

function nameOf({ agency, process }: Assessment): string | null {
  const names = [valueOf(process), valueOf(agency)].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(' · ');
}

const useStyles = makeStyles({
  reports: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '4px' },
});
