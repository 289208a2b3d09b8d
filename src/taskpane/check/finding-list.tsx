import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo, useState } from 'react';
import { addressOf } from '../../assessment/place';
import type { Finding } from '../../rules/finding';
import type { Session } from '../session';
import { useWords } from '../speech';
import { FindingRow } from './finding-row';
import type { SheetFindings } from './group-by-sheet';
import { groupBySheet } from './group-by-sheet';

interface Properties {
  readonly findings: readonly Finding[];
  readonly goTo: Session['goTo'];
}

/** All findings, a group for each sheet. */
export const FindingList = memo(function FindingList({ findings, goTo }: Properties): ReactNode {
  const styles = useStyles();
  const { check } = useWords().pane;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings-heading">
      <h2 id="findings-heading" className={styles.heading}>
        {check.findingsHeading(findings.length)}
      </h2>
      {groupBySheet(findings).map((group) => (
        <Group key={group.sheet} group={group} goTo={goTo} />
      ))}
    </section>
  );
});

/** Rows shown at first and added by each press: thousands at once would hold up the pane. */
const STRIDE = 50;

interface GroupProperties {
  readonly group: SheetFindings;
  readonly goTo: Session['goTo'];
}

function Group({ group, goTo }: GroupProperties): ReactNode {
  const styles = useStyles();
  const { check } = useWords().pane;
  const [shown, setShown] = useState(STRIDE);
  const hidden = group.findings.length - shown;
  return (
    <>
      <h3 className={styles.sheet}>{check.sheetGroup(group.sheet, group.findings.length)}</h3>
      <ul className={styles.list} aria-label={group.sheet}>
        {group.findings.slice(0, shown).map((finding) => (
          <FindingRow key={keyOf(finding)} finding={finding} goTo={goTo} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setShown(shown + STRIDE)}
        >
          {check.more(Math.min(hidden, STRIDE))}
        </Button>
      )}
    </>
  );
}

/** A finding stays itself, unfolded or not, while its rule and its cell stay. */
function keyOf(finding: Finding): string {
  return `${finding.assessment} ${finding.rule} ${addressOf(finding.place)}`;
}

const useStyles = makeStyles({
  heading: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheet: {
    margin: '8px 0 4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  more: { width: '100%', minHeight: '32px', marginTop: '4px' },
});
