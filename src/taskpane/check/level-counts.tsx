import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Level } from '../../assessment/level';
import type { Summary } from '../../summary';
import { HiddenWords } from '../hidden-words';
import { levelColours, levelTint } from '../level-colours';
import { useWords } from '../speech';
import { token } from '../token';

interface Properties {
  readonly summary: Summary;
  /** Those that can occur, lowest first. */
  readonly levels: readonly Level[];
}

/** How many risks each level has, worst first; changes are announced politely. */
export function LevelCounts({ summary, levels }: Properties): ReactNode {
  const styles = useStyles();
  const { check, levelNames } = useWords().pane;
  return (
    <section aria-label={check.levelsHeading}>
      <ul className={styles.list} aria-live="polite" aria-label={check.levelsHeading}>
        {[...levels].reverse().map((level) => {
          const risks = summary.byLevel[level];
          return (
            <li
              key={level}
              className={styles.level}
              style={risks > 0 ? levelColours(level) : levelTint(level)}
            >
              <span aria-hidden="true" className={styles.count}>
                {risks}
              </span>
              <span aria-hidden="true" className={styles.name}>
                {levelNames[level]}
              </span>
              <HiddenWords>{check.levelCount(levelNames[level], risks)}</HiddenWords>
            </li>
          );
        })}
      </ul>
      <p className={styles.unscored} role="status">
        {summary.unscored > 0 && check.notScoredYet(summary.unscored)}
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: '1fr',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  level: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '4px 2px 6px',
    borderRadius: token('borderRadiusLarge'),
    border: '1px solid transparent',
  },
  count: {
    fontSize: token('fontSizeBase500'),
    lineHeight: '26px',
    fontWeight: token('fontWeightSemibold'),
    fontVariantNumeric: 'tabular-nums',
  },
  name: { fontSize: token('fontSizeBase200'), lineHeight: token('lineHeightBase200') },
  unscored: {
    margin: '6px 0 0',
    color: token('colorNeutralForeground2'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    ':empty': { display: 'none' },
  },
});
