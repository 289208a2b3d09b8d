/**
 * The real task pane. Its page asks the window around it for the host's bridge before Office.js
 * runs, through the script that the preview server puts there.
 */
export function PaneFrame({ title }: { readonly title: string }) {
  return <iframe title={title} src="/pane/taskpane.html" />;
}
