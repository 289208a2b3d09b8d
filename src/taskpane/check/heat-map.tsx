import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Level } from '../../assessment/level';
import type { MatrixCell } from '../../locales/pane-words';
import { HiddenWords } from '../hidden-words';
import { levelColours, levelTint } from '../level-colours';
import { useWords } from '../speech';
import { token } from '../token';

interface Properties<Rating extends number> {
  /** Of both axes, lowest first. */
  readonly ratings: readonly Rating[];
  /** How many risks lie in each cell: `counts[down - 1][across - 1]`. */
  readonly counts: readonly (readonly number[])[];
  readonly levelAt: (down: Rating, across: Rating) => Level;
  /** Says what stands down and across. */
  readonly caption: string;
  /** What a cell says to whoever does not see it. */
  readonly cellWords: (cell: MatrixCell, level: string) => string;
}

/** A matrix of two ratings with a count in each cell; every cell names its level, as on the form. */
export function HeatMap<Rating extends number>({
  ratings,
  counts,
  levelAt,
  caption,
  cellWords,
}: Properties<Rating>): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {ratings.map((across) => (
            <th key={across} scope="col" className={styles.axis}>
              {across}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...ratings].reverse().map((down) => (
          <tr key={down}>
            <th scope="row" className={styles.axis}>
              {down}
            </th>
            {ratings.map((across) => (
              <Cell
                key={across}
                down={down}
                across={across}
                level={levelAt(down, across)}
                risks={counts[down - 1]?.[across - 1] ?? 0}
                words={cellWords}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProperties extends MatrixCell {
  readonly words: Properties<number>['cellWords'];
}

function Cell({ words, ...cell }: CellProperties): ReactNode {
  const styles = useStyles();
  const { levelNames } = useWords().pane;
  const { level, risks } = cell;
  const name = levelNames[level];
  return (
    <td className={styles.cell}>
      <div
        className={mergeClasses(styles.tile, risks > 0 ? styles.some : styles.none)}
        style={risks > 0 ? levelColours(level) : levelTint(level)}
      >
        {risks > 0 && (
          <span aria-hidden="true" className={styles.count}>
            {risks}
          </span>
        )}
        <span aria-hidden="true">{name}</span>
        <HiddenWords>{words(cell, name)}</HiddenWords>
      </div>
    </td>
  );
}

const useStyles = makeStyles({
  table: {
    // The space around the outer cells stands outside of the page's own margin.
    width: 'calc(100% + 6px)',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '3px',
    margin: '0 -3px',
  },
  caption: {
    captionSide: 'top',
    textAlign: 'start',
    padding: '0 3px',
    color: token('colorNeutralForeground3'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
  },
  corner: { width: '14px', padding: 0 },
  axis: {
    padding: 0,
    textAlign: 'center',
    color: token('colorNeutralForeground3'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    fontWeight: token('fontWeightRegular'),
  },
  cell: { padding: 0, height: '40px' },
  tile: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    border: '1px solid transparent',
    borderRadius: token('borderRadiusMedium'),
    fontSize: '11px',
    lineHeight: '15px',
    whiteSpace: 'nowrap',
  },
  some: { border: '1px solid #00000066' },
  none: { color: token('colorNeutralForeground2') },
  count: {
    fontSize: token('fontSizeBase300'),
    lineHeight: '18px',
    fontWeight: token('fontWeightBold'),
  },
});
