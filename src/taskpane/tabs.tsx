import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useRef } from 'react';
import { useWords } from './speech';
import { token } from './token';
import type { View } from './view';
import { VIEWS } from './view';

interface Properties {
  readonly view: View;
  readonly onSelect: (view: View) => void;
}

/**
 * The tabs at the top, as the ARIA practice for tabs has them: one stop for Tab, arrows within.
 * Fluent's own would bring a fifth of the pane's whole size with it.
 */
export function Tabs({ view, onSelect }: Properties): ReactNode {
  const styles = useStyles();
  const { tabs } = useWords().pane;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(view, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={tabs.label} className={styles.list}>
      {VIEWS.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          role="tab"
          aria-selected={each === view}
          aria-controls={panelId(each)}
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.selected)}
          onClick={() => onSelect(each)}
          onKeyDown={onKeyDown}
        >
          {tabs[each]}
        </button>
      ))}
    </div>
  );
}

export function tabId(view: View): string {
  return `tab-${view}`;
}

export function panelId(view: View): string {
  return `panel-${view}`;
}

function neighbour(view: View, key: string): View | null {
  const at = VIEWS.indexOf(view);
  switch (key) {
    case 'ArrowRight':
      return VIEWS[(at + 1) % VIEWS.length] ?? null;
    case 'ArrowLeft':
      return VIEWS.at(at - 1) ?? null;
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS.at(-1) ?? null;
    default:
      return null;
  }
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    // Excel lays its own menu over the top right corner: 12 × 32 px, on the Mac 34 × 32.
    padding: '4px 36px 0 8px',
    borderBottom: `1px solid ${token('colorNeutralStroke2')}`,
  },
  tab: {
    position: 'relative',
    minHeight: '40px',
    padding: '0 10px',
    border: 'none',
    background: 'none',
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase300'),
    lineHeight: token('lineHeightBase300'),
    color: token('colorNeutralForeground2'),
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    borderRadius: token('borderRadiusMedium'),
    ':hover': { color: token('colorNeutralForeground1Hover') },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '-3px' },
  },
  selected: {
    color: token('colorNeutralForeground1'),
    fontWeight: token('fontWeightSemibold'),
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '10px',
      bottom: '-1px',
      // A border rather than a fill: contrast themes keep borders.
      borderBottom: `3px solid ${token('colorCompoundBrandStroke')}`,
      borderRadius: '2px',
    },
  },
});
