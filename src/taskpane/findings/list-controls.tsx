import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../rules/finding';
import { useWords } from '../speech';
import type { Filter, Grouping } from './listing';
import { GROUPINGS, SEVERITIES } from './listing';
import { token } from '../token';

interface Properties {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: Filter;
  readonly sheets: readonly string[];
  readonly grouping: Grouping;
  readonly onFilter: (filter: Filter) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

/** How many findings of each kind, as buttons that leave only these; which sheet; and how they are grouped. */
export function ListControls(properties: Properties): ReactNode {
  const { counts, filter, sheets, grouping, onFilter, onGroup } = properties;
  const styles = useStyles();
  const { findings, severities } = useWords().pane;
  const all = counts.error + counts.warning + counts.advice;
  const choices = [
    { severity: null, name: findings.all, count: all },
    ...SEVERITIES.map((severity) => ({
      severity,
      name: severities[severity],
      count: counts[severity],
    })),
  ];
  return (
    <div className={styles.controls}>
      <div role="group" aria-label={findings.filter} className={styles.filter}>
        {choices.map(({ severity, name, count }) => (
          <button
            key={name}
            type="button"
            aria-pressed={filter.severity === severity}
            className={mergeClasses(styles.choice, filter.severity === severity && styles.pressed)}
            onClick={() => onFilter({ ...filter, severity })}
          >
            {name} <span className={styles.count}>{count}</span>
          </button>
        ))}
      </div>
      <div className={styles.selects}>
        <select
          aria-label={findings.grouping}
          className={styles.select}
          value={grouping}
          onChange={({ target }) =>
            onGroup(GROUPINGS.find((each) => each === target.value) ?? grouping)
          }
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {findings.groupings[each]}
            </option>
          ))}
        </select>
        {sheets.length > 1 && (
          <select
            aria-label={findings.sheet}
            className={styles.select}
            // The first is for all sheets: a number, since a sheet may have any name.
            value={filter.sheet === null ? 0 : sheets.indexOf(filter.sheet) + 1}
            onChange={({ target }) =>
              onFilter({ ...filter, sheet: sheets[Number(target.value) - 1] ?? null })
            }
          >
            <option value={0}>{findings.allSheets}</option>
            {sheets.map((sheet, index) => (
              <option key={sheet} value={index + 1}>
                {sheet}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}

const control = {
  fontFamily: 'inherit',
  fontSize: token('fontSizeBase200'),
  lineHeight: token('lineHeightBase200'),
  color: token('colorNeutralForeground1'),
  backgroundColor: token('colorNeutralBackground1'),
  border: `1px solid ${token('colorNeutralStroke1')}`,
  borderRadius: token('borderRadiusMedium'),
  minHeight: '28px',
  cursor: 'pointer',
  ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '1px' },
} as const;

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', gap: '6px' },
  filter: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choice: {
    ...control,
    padding: '2px 8px',
    ':hover': { backgroundColor: token('colorNeutralBackground1Hover') },
  },
  pressed: {
    // A thicker border too: contrast themes replace colours.
    border: `2px solid ${token('colorCompoundBrandStroke')}`,
    padding: '1px 7px',
    fontWeight: token('fontWeightSemibold'),
  },
  count: { fontVariantNumeric: 'tabular-nums' },
  selects: { display: 'flex', gap: '6px' },
  select: { ...control, flexGrow: 1, flexBasis: 0, minWidth: 0, padding: '2px 4px' },
});
