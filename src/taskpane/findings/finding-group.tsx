import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fold } from '../fold';
import { useWords } from '../speech';
import { keyOf } from './finding-key';
import type { RowContext } from './finding-row';
import { FindingRow } from './finding-row';
import { useFindingWords } from './finding-words';
import type { FindingGroup, FindingPart } from './listing';
import { RowList } from './row-list';
import { token } from '../token';

interface Properties {
  readonly group: FindingGroup;
  readonly isOpen: (part: FindingPart) => boolean;
  readonly onFold: (part: string, open: boolean) => void;
  readonly row: RowContext;
}

/** The findings of one sheet or one rule: errors first, then what else there is under its own heading. */
export function FindingGroupView({ group, isOpen, onFold, row }: Properties): ReactNode {
  const styles = useStyles();
  const { check, severities } = useWords().pane;
  const { rules } = useFindingWords();
  const name = group.name.kind === 'sheet' ? group.name.sheet : rules[group.name.rule].title;
  return (
    <div>
      <h3 className={styles.name}>{check.sheetGroup(name, group.count)}</h3>
      {group.parts.map((part) => {
        const label = severities[part.severity];
        const rows = (
          <Rows part={part} label={part.severity === 'error' ? name : label} row={row} />
        );
        if (part.severity === 'error') return <div key={part.key}>{rows}</div>;
        return (
          <Fold
            key={part.key}
            look="quiet"
            label={check.sheetGroup(label, part.findings.length)}
            open={isOpen(part)}
            onToggle={(open) => onFold(part.key, open)}
          >
            {rows}
          </Fold>
        );
      })}
    </div>
  );
}

interface RowsProperties {
  readonly part: FindingPart;
  readonly label: string;
  readonly row: RowContext;
}

function Rows({ part: { findings }, label, row }: RowsProperties): ReactNode {
  const { current } = row.walk;
  const at = findings.findIndex((finding) => keyOf(finding) === current);
  return (
    <RowList
      label={label}
      items={findings}
      atLeast={at + 1}
      row={(finding) => <FindingRow key={keyOf(finding)} finding={finding} {...row} />}
    />
  );
}

const useStyles = makeStyles({
  name: {
    margin: '0 0 4px',
    color: token('colorNeutralForeground3'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    fontWeight: token('fontWeightRegular'),
    overflowWrap: 'anywhere',
  },
});
