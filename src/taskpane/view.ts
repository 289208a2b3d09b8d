/** The views of the pane, in the order of their tabs. */
export const VIEWS = ['check', 'insert', 'help'] as const;

export type View = (typeof VIEWS)[number];

/** The view that the page's address asks for (`?view=insert`); each ribbon button has its own. */
export function firstView(query: string): View {
  const asked = new URLSearchParams(query).get('view');
  return VIEWS.find((view) => view === asked) ?? 'check';
}
