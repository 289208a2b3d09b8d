import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Finding } from '../../rules/finding';
import type { Review } from '../../review';
import { recall, remember } from '../memory';
import { Outcome } from '../outcome';
import type { Session } from '../session';
import { useWords } from '../speech';
import type { Request } from '../use-request';
import { EmptyList } from './empty-list';
import { FindingGroupView } from './finding-group';
import { IgnoredFindings } from './ignored-findings';
import { LapsedIgnores } from './lapsed-ignores';
import { ListControls } from './list-controls';
import type { Filter, Grouping } from './listing';
import {
  applyFilter,
  countBySeverity,
  groupFindings,
  GROUPINGS,
  NO_FILTER,
  splitFindings,
} from './listing';
import { useWalk } from './use-walk';
import { WalkBar } from './walk-bar';
import { token } from '../token';

interface Properties {
  readonly session: Session;
  readonly review: Review;
}

/** All findings: how many of each kind, grouped, filtered, and one after the other. */
export function FindingList({ session, review }: Properties): ReactNode {
  const styles = useStyles();
  const { check } = useWords().pane;
  const [grouping, setGrouping] = useState(() => readGrouping(recall('grouping')));
  const [asked, setFilter] = useState(NO_FILTER);
  /** Parts that a person has unfolded or folded. */
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});
  const [outcome, setOutcome] = useState<Request<string>>({ kind: 'idle' });
  const say = (text: string): void => setOutcome({ kind: 'done', value: text });
  const { open, ignored } = useMemo(() => splitFindings(review.findings), [review]);
  const sheets = review.sheets.map(({ name }) => name);
  const filter = knownSheetOnly(asked, sheets);
  const { severity, sheet } = filter;
  const groups = useMemo(
    () => groupFindings(applyFilter(open, { severity, sheet }), grouping),
    [open, severity, sheet, grouping],
  );
  const order = useMemo(
    () => groups.flatMap(({ parts }) => parts.flatMap(({ findings }) => findings)),
    [groups],
  );
  const counts = useMemo(() => countBySeverity(open), [open]);
  const fold = (key: string, isOpen: boolean): void => setFolds({ ...folds, [key]: isOpen });
  const walk = useWalk(order, session.goTo, (finding) => {
    const part = partOf(finding, groups);
    if (part !== null) fold(part, true);
  });
  const foldsOthers = counts.error > 0 && severity === null;

  return (
    <section aria-labelledby="findings-heading" className={styles.section}>
      <h2 id="findings-heading" className={styles.heading}>
        {check.findingsHeading(open.length)}
      </h2>
      <Outcome request={outcome} say={(done) => done} />
      {open.length > 1 && (
        <>
          <ListControls
            counts={counts}
            filter={filter}
            sheets={sheets}
            grouping={grouping}
            onFilter={setFilter}
            onGroup={(next) => {
              setGrouping(next);
              remember('grouping', next);
            }}
          />
          {order.length > 0 && <WalkBar findings={order} walk={walk} />}
        </>
      )}
      {order.length === 0 && (
        <EmptyList open={open} filter={filter} onShowAll={() => setFilter(NO_FILTER)} />
      )}
      {groups.map((group) => (
        <FindingGroupView
          key={`${grouping} ${group.key}`}
          group={group}
          isOpen={(part) => folds[part.key] ?? (part.severity === 'error' || !foldsOthers)}
          onFold={fold}
          row={{ session, review, walk, onOutcome: say }}
        />
      ))}
      {ignored.length > 0 && (
        <IgnoredFindings findings={ignored} session={session} review={review} onOutcome={say} />
      )}
      {review.lapsed.length > 0 && (
        <LapsedIgnores session={session} review={review} onOutcome={say} />
      )}
    </section>
  );
}

function readGrouping(remembered: string | null): Grouping {
  return GROUPINGS.find((grouping) => grouping === remembered) ?? 'sheet';
}

/** A sheet that was renamed or taken away filters nothing any more. */
function knownSheetOnly(filter: Filter, sheets: readonly string[]): Filter {
  return filter.sheet === null || sheets.includes(filter.sheet)
    ? filter
    : { ...filter, sheet: null };
}

function partOf(finding: Finding, groups: ReturnType<typeof groupFindings>): string | null {
  for (const { parts } of groups) {
    const part = parts.find(({ findings }) => findings.some((each) => each === finding));
    if (part !== undefined) return part.key;
  }
  return null;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: {
    margin: '4px 0 0',
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    fontWeight: token('fontWeightSemibold'),
  },
});
