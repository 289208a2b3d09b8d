/** Where the preview serves the development copy of Office.js. */
export const OFFICE_JS_PATH = '/office-js/';

/** Where the preview serves the script that ties the pane to the stand-in host. */
export const BOOTSTRAP_PATH = '/pane/preview-bootstrap.js';

/**
 * Runs in the pane's window before Office.js: the page around the pane puts the stand-in host's
 * bridge there. Opened on its own, the pane stays as it is in any browser: without a host.
 */
export const BOOTSTRAP_SCRIPT = `if (window.parent !== window) window.parent.preview.connectPane(window);\n`;

const officeScript = /<script\b[^>]*\bsrc="([^"]*\/)office(?:\.debug)?\.js"[^>]*>\s*<\/script>/i;

/**
 * The production pane page with one thing changed: Office.js, and the origin that its
 * Content-Security-Policy allows for it, is this server's copy instead of Microsoft's.
 * Throws when the page has no Office.js script, since then nothing would connect.
 */
export function panePageForPreview(html: string): string {
  const [tag, folder] = officeScript.exec(html) ?? [];
  if (tag === undefined || folder === undefined)
    throw new Error('The task pane page loads no office.js');
  const { origin } = new URL(folder, 'http://localhost');
  return html
    .replace(
      tag,
      `<script src="${BOOTSTRAP_PATH}"></script>` +
        `<script src="${OFFICE_JS_PATH}office.js"></script>`,
    )
    .replaceAll(origin, "'self'");
}
