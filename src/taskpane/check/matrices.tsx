import type { ReactNode } from 'react';
import { levelOf, RATINGS, scoreOf } from '../../assessment/matrix';
import { bandOf, WATCH_RATINGS } from '../../assessment/nine-step';
import type { Summary } from '../../summary';
import { useWords } from '../speech';
import { HeatMap } from './heat-map';

interface Properties {
  readonly summary: Summary;
  /** Whether anything is assessed by likelihood × impact. */
  readonly scored: boolean;
}

/**
 * The official 5×5 matrix; the 3×3 one of the nine-step method in its place where all is assessed by
 * that, and under it where only some is.
 */
export function Matrices({ summary: { matrix, watchMatrix }, scored }: Properties): ReactNode {
  const { check } = useWords().pane;
  return (
    <>
      {scored && (
        <HeatMap
          ratings={RATINGS}
          counts={matrix}
          levelAt={(likelihood, impact) => levelOf(scoreOf(likelihood, impact))}
          caption={check.matrixCaption}
          cellWords={check.matrixCell}
        />
      )}
      {watchMatrix !== null && (
        <HeatMap
          ratings={WATCH_RATINGS}
          counts={watchMatrix}
          levelAt={(necessity, severity) => bandOf(necessity * severity)}
          caption={check.watchCaption}
          cellWords={check.watchCell}
        />
      )}
    </>
  );
}
