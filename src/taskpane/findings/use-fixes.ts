import { useEffect, useState } from 'react';
import type { Fix } from '../../fixes/fix';
import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import { loadRemedies } from './load-remedies';

/** Findings wait for each other here, one a turn: looking for fixes never holds up the pane. */
let line: Promise<void> = Promise.resolve();

function turn(): Promise<void> {
  line = line.then(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  );
  return line;
}

const NONE: readonly Fix[] = [];

/** The certain ways to put a finding right: none until they have been looked for. */
export function useFixes(finding: Finding, review: Review): readonly Fix[] {
  const [fixes, setFixes] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    const find = async (): Promise<void> => {
      const { fixesFor } = await loadRemedies();
      await turn();
      if (!wanted) return;
      const found = fixesFor(finding, review);
      setFixes(found.length === 0 ? NONE : found);
    };
    // Where it cannot be loaded there is no button, and the message says what to do by hand.
    find().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [finding, review]);
  return fixes;
}
