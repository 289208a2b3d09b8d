import { createHash } from 'node:crypto';
import { PUBLIC_OFFICE_JS_URL } from '../../scripts/build-settings';
import { contentSecurityPolicy } from '../../scripts/content-security-policy';

const policy = contentSecurityPolicy(PUBLIC_OFFICE_JS_URL);

function sources(directive: string): readonly string[] | undefined {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1);
}

describe('the Content-Security-Policy of the pane', () => {
  it('allows nothing that is not named', () => {
    expect(sources('default-src')).toEqual(["'none'"]);
  });

  it("has one foreign origin, Office.js's, and for scripts only", () => {
    expect(policy.match(/https?:\/\/\S+[^;\s]/g)).toEqual(['https://appsforoffice.microsoft.com']);
    expect(sources('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('follows the address of Office.js', () => {
    expect(contentSecurityPolicy('https://office.example.gov/lib/1/hosted/office.js')).toContain(
      "script-src 'self' https://office.example.gov;",
    );
  });

  it('lets the pane send nothing anywhere', () => {
    expect(sources('connect-src')).toBeUndefined();
    expect(sources('form-action')).toEqual(["'none'"]);
  });

  it('allows an empty style element and no inline style or script', () => {
    const empty = createHash('sha256').update('').digest('base64');
    expect(sources('style-src')).toEqual(["'self'", `'sha256-${empty}'`]);
    expect(policy).not.toContain('unsafe');
  });
});
