import { BOOTSTRAP_PATH, panePageForPreview } from '../../../preview/server/pane-page';

const page = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src https://appsforoffice.microsoft.com" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" type="text/javascript"></script>
<script defer src="taskpane.js"></script></head><body></body></html>`;

describe('the pane page in the preview', () => {
  const shown = panePageForPreview(page);

  it('loads the development copy of Office.js, after the bridge is in place', () => {
    const bootstrap = shown.indexOf(`<script src="${BOOTSTRAP_PATH}"></script>`);
    const office = shown.indexOf('<script src="/office-js/office.js"></script>');
    expect(bootstrap).toBeGreaterThan(0);
    expect(office).toBeGreaterThan(bootstrap);
  });

  it('keeps the content security policy, without the foreign origin', () => {
    expect(shown).toContain("default-src 'none'; script-src 'self' 'self'; connect-src 'self'");
    expect(shown).not.toContain('microsoft.com');
  });

  it('leaves the rest as it is', () => {
    expect(shown).toContain('<script defer src="taskpane.js"></script></head><body></body>');
  });

  it('is refused when it loads no Office.js', () => {
    expect(() => panePageForPreview('<html></html>')).toThrow('office.js');
  });
});
