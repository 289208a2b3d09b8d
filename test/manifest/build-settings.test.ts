import {
  describeProblem,
  LOCAL_ADDIN_URL,
  PUBLIC_OFFICE_JS_URL,
  readBuildSettings,
} from '../../scripts/build-settings';
import type { SettingProblem } from '../../scripts/build-settings';

describe('reading the build settings', () => {
  it("builds for one's own machine when nothing is set", () => {
    expect(readBuildSettings({ ADDIN_URL: '', SUPPORT_URL: ' ' })).toEqual({
      ok: true,
      settings: {
        addinUrl: LOCAL_ADDIN_URL,
        supportUrl: `${LOCAL_ADDIN_URL}/support.html`,
        officeJsUrl: PUBLIC_OFFICE_JS_URL,
      },
    });
  });

  it.each([
    ['https://addins.example.go.th', 'https://addins.example.go.th'],
    ['https://addins.example.go.th/', 'https://addins.example.go.th'],
    ['https://example.go.th:8443/risk/v1//', 'https://example.go.th:8443/risk/v1'],
    [' https://example.go.th/a&b ', 'https://example.go.th/a&b'],
    [
      'https://ตัวอย่าง.ไทย/ส่วนเสริม',
      'https://xn--72c1a1bt4awk9o.xn--o3cw4h/%E0%B8%AA%E0%B9%88%E0%B8%A7%E0%B8%99%E0%B9%80%E0%B8%AA%E0%B8%A3%E0%B8%B4%E0%B8%A1',
    ],
  ])('takes ADDIN_URL %s as the folder %s, with the help page in it', (value, addinUrl) => {
    expect(readBuildSettings({ ADDIN_URL: value })).toMatchObject({
      ok: true,
      settings: { addinUrl, supportUrl: `${addinUrl}/support.html` },
    });
  });

  it('takes a help page and an Office.js of elsewhere', () => {
    const supportUrl = 'https://help.example.go.th/?topic=risk&lang=th';
    const officeJsUrl = 'https://appsforoffice.example.gov/lib/1/hosted/office.js';
    expect(
      readBuildSettings({ SUPPORT_URL: supportUrl, OFFICE_JS_URL: officeJsUrl }),
    ).toMatchObject({ ok: true, settings: { supportUrl, officeJsUrl } });
  });

  const wrong: readonly SettingProblem[] = [
    { setting: 'ADDIN_URL', value: 'http://example.go.th', reason: 'not-https' },
    { setting: 'ADDIN_URL', value: 'ftp://example.go.th', reason: 'not-https' },
    { setting: 'ADDIN_URL', value: 'example.go.th', reason: 'not-an-address' },
    { setting: 'ADDIN_URL', value: 'https://', reason: 'not-an-address' },
    { setting: 'ADDIN_URL', value: 'https://example.go.th/a b', reason: 'not-an-address' },
    { setting: 'ADDIN_URL', value: 'https://example.go.th/?', reason: 'has-more-than-a-folder' },
    { setting: 'ADDIN_URL', value: 'https://example.go.th/#a', reason: 'has-more-than-a-folder' },
    {
      setting: 'ADDIN_URL',
      value: 'https://me:pw@example.go.th',
      reason: 'has-more-than-a-folder',
    },
    {
      setting: 'ADDIN_URL',
      value: 'https://example.go.th/taskpane.html',
      reason: 'has-more-than-a-folder',
    },
    { setting: 'SUPPORT_URL', value: 'http://example.go.th/help', reason: 'not-https' },
    { setting: 'OFFICE_JS_URL', value: 'https://example.go.th/lib/', reason: 'not-a-script' },
  ];

  it.each(wrong)('refuses $setting=$value: $reason', (problem) => {
    expect(readBuildSettings({ [problem.setting]: problem.value })).toEqual({
      ok: false,
      problems: [problem],
    });
  });

  it('names every wrong setting at once', () => {
    const read = readBuildSettings({ ADDIN_URL: 'http://a.go.th', SUPPORT_URL: 'help' });
    expect(read).toMatchObject({
      problems: [{ setting: 'ADDIN_URL' }, { setting: 'SUPPORT_URL' }],
    });
  });

  it.each(wrong)('says in Thai and in English why $value is refused', (problem) => {
    const [thai, english] = describeProblem(problem).split('\n');
    for (const line of [thai, english]) {
      expect(line).toContain(problem.setting);
      expect(line).toContain(problem.value);
    }
    expect(thai).toMatch(/ใช้ไม่ได้: .*[ก-๙]/);
    expect(english).toMatch(/cannot be used: [a-z]/);
  });
});
