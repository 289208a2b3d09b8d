import { useEffect, useState } from 'react';
import { loadThaiFonts } from './fonts';
import type { OfficeFacts, Stage } from './stage';

/**
 * Starts the grid inside the element, once, and keeps it told of Office's facts. `failure` is the
 * technical reason when it cannot start.
 */
export function useStage(
  element: React.RefObject<HTMLElement | null>,
  facts: OfficeFacts,
): { readonly stage: Stage | null; readonly failure: string | null } {
  const [stage, setStage] = useState<Stage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { language, dark } = facts;

  useEffect(() => {
    const container = element.current;
    if (!container) return;
    start(container).then(setStage, (problem: unknown) => setFailure(String(problem)));
  }, [element]);
  useEffect(() => stage?.setFacts({ language, dark }), [stage, language, dark]);

  return { stage, failure };
}

async function start(container: HTMLElement): Promise<Stage> {
  // The grid is megabytes of script: it loads while the page around it shows already.
  const [{ startStage }] = await Promise.all([import('./start-stage'), loadThaiFonts()]);
  return startStage(container);
}
