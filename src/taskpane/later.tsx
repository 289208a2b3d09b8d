import type { ComponentType, ReactNode } from 'react';
import { createElement, useEffect, useState } from 'react';
import { Button } from './button';
import { Notice } from './notice';
import { useWords } from './speech';

/**
 * A part of the pane that is loaded when it is first shown, so that the pane itself opens sooner.
 * Until then there is nothing in its place; where it cannot be loaded, the pane says so and offers
 * to try again.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (properties: P) => ReactNode {
  const part: { loaded: ComponentType<P> | null } = { loaded: null };
  return function Later(properties: P): ReactNode {
    const [Part, setPart] = useState<ComponentType<P> | null>(() => part.loaded);
    const [failed, setFailed] = useState(false);
    const waiting = Part === null && !failed;
    useEffect(() => {
      if (!waiting) return undefined;
      let shown = true;
      load().then(
        (loaded) => {
          part.loaded = loaded;
          if (shown) setPart(() => loaded);
        },
        () => {
          if (shown) setFailed(true);
        },
      );
      return () => {
        shown = false;
      };
    }, [waiting]);
    if (failed) return <NotLoaded onRetry={() => setFailed(false)} />;
    return Part === null ? null : createElement(Part, properties);
  };
}

/** Says that a part of the pane could not be loaded, and offers to try again. */
export function NotLoaded({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { later: words } = useWords().pane;
  return (
    <Notice tone="warning" role="alert">
      <span>{words.failed}</span>
      <Button size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </Notice>
  );
}
