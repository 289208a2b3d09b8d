import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Rating } from '../../assessment/matrix';
import { levelOf, RATINGS, scoreOf } from '../../assessment/matrix';
import { HiddenWords } from '../hidden-words';
import { levelColours, levelTint } from '../level-colours';
import { useWords } from '../speech';
import { token } from '../token';

interface Properties {
  /** How many risks lie in each cell: `matrix[likelihood - 1][impact - 1]`. */
  readonly matrix: readonly (readonly number[])[];
}

/** The official 5×5 matrix with a count in each cell; every cell names its level, as on the form. */
export function HeatMap({ matrix }: Properties): ReactNode {
  const styles = useStyles();
  const { check } = useWords().pane;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{check.matrixCaption}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {RATINGS.map((impact) => (
            <th key={impact} scope="col" className={styles.axis}>
              {impact}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...RATINGS].reverse().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row" className={styles.axis}>
              {likelihood}
            </th>
            {RATINGS.map((impact) => (
              <Cell
                key={impact}
                likelihood={likelihood}
                impact={impact}
                risks={matrix[likelihood - 1]?.[impact - 1] ?? 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProperties {
  readonly likelihood: Rating;
  readonly impact: Rating;
  readonly risks: number;
}

function Cell({ likelihood, impact, risks }: CellProperties): ReactNode {
  const styles = useStyles();
  const { check, levelNames } = useWords().pane;
  const level = levelOf(scoreOf(likelihood, impact));
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
        <HiddenWords>{check.matrixCell({ likelihood, impact, level, risks }, name)}</HiddenWords>
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
