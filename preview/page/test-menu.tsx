import { useEffect, useId, useRef, useState } from 'react';
import type { Stage } from './stage';
import type { PageWords } from './words';

/** Failures one can ask the stand-in host for, and the count of round trips. */
export function TestMenu({ words, stage }: { readonly words: PageWords; readonly stage: Stage }) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(stage.cellEditMode);
  const [roundTrips, setRoundTrips] = useState(stage.roundTrips);
  const menu = useRef<HTMLDivElement>(null);
  const panel = useId();

  useEffect(() => stage.onRoundTrip(() => setRoundTrips(stage.roundTrips)), [stage]);
  useCloseFromOutside(menu, open, () => setOpen(false));

  return (
    <div className="test-menu" ref={menu}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {words.testing} <span aria-hidden="true">▾</span>
      </button>
      <output className="round-trips">{words.roundTrips(roundTrips)}</output>
      <div id={panel} className="panel" hidden={!open}>
        <button
          type="button"
          onClick={() => {
            stage.failNextSync();
            setOpen(false);
          }}
        >
          {words.failNextSync}
          <small>{words.failNextSyncHint}</small>
        </button>
        <button
          type="button"
          role="switch"
          aria-checked={editing}
          onClick={() => {
            stage.setCellEditMode(!editing);
            setEditing(!editing);
          }}
        >
          {words.cellEditMode}
          <small>{words.cellEditModeHint}</small>
        </button>
        <button type="button" onClick={() => stage.resetRoundTrips()}>
          {words.resetRoundTrips}
        </button>
      </div>
    </div>
  );
}

/** Closes an open panel on Escape and on a press elsewhere, the grid and the pane included. */
function useCloseFromOutside(
  inside: React.RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
) {
  useEffect(() => {
    if (!open) return undefined;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const elsewhere = (event: Event) => {
      if (!(event.target instanceof Node && inside.current?.contains(event.target))) close();
    };
    document.addEventListener('pointerdown', elsewhere, options);
    // Of the page as a whole, when the pane takes the focus: its elements lose theirs one to the other.
    window.addEventListener('blur', (event) => event.target === window && close(), options);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') close();
      },
      options,
    );
    return () => stop.abort();
  }, [inside, open, close]);
}
