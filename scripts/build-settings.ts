/** Where the built add-in will live, as the environment variables of `npm run build` say. */
export interface BuildSettings {
  /** The folder the files are served from: https, without a slash at the end. */
  readonly addinUrl: string;
  /** Where a person finds help. */
  readonly supportUrl: string;
  readonly officeJsUrl: string;
}

export type SettingName = 'ADDIN_URL' | 'SUPPORT_URL' | 'OFFICE_JS_URL';

export type ReadSettings =
  | { readonly ok: true; readonly settings: BuildSettings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

export interface SettingProblem {
  readonly setting: SettingName;
  readonly value: string;
  readonly reason: 'not-an-address' | 'not-https' | 'has-more-than-a-folder' | 'not-a-script';
}

/** The address of `npm run excel`'s server on one's own machine. */
export const LOCAL_ADDIN_URL = 'https://localhost:3000';

export const PUBLIC_OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Reads the three settings; every wrong one is a problem of its own. */
export function readBuildSettings(
  environment: Readonly<Record<string, string | undefined>>,
): ReadSettings {
  const problems: SettingProblem[] = [];
  const read = (setting: SettingName, standard: string, check: Check): string => {
    const value = environment[setting]?.trim();
    if (value === undefined || value === '') return standard;
    const address = httpsAddress(value);
    const reason = typeof address === 'string' ? address : check(address);
    if (reason !== null) problems.push({ setting, value, reason });
    return typeof address === 'string' ? value : address.href;
  };

  const addinUrl = read('ADDIN_URL', LOCAL_ADDIN_URL, isFolder).replace(/\/+$/, '');
  const supportUrl = read('SUPPORT_URL', `${addinUrl}/support.html`, anything);
  const officeJsUrl = read('OFFICE_JS_URL', PUBLIC_OFFICE_JS_URL, isScript);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, settings: { addinUrl, supportUrl, officeJsUrl } };
}

type Reason = SettingProblem['reason'];
type Check = (address: URL) => Reason | null;

function httpsAddress(value: string): URL | Reason {
  if (/\s/.test(value) || !URL.canParse(value)) return 'not-an-address';
  const address = new URL(value);
  return address.protocol === 'https:' ? address : 'not-https';
}

const anything: Check = () => null;

const isFolder: Check = (address) => {
  const more = address.search + address.hash + address.username + address.password;
  const isPage = /\.(html?|xml|js)$/i.test(address.pathname);
  // An empty query or fragment leaves its mark in the text only.
  return more !== '' || isPage || /[?#]/.test(address.href) ? 'has-more-than-a-folder' : null;
};

const isScript: Check = (address) => (address.pathname.endsWith('.js') ? null : 'not-a-script');

/** What is wrong and what to write instead: a Thai line, then the English one. */
export function describeProblem({ setting, value, reason }: SettingProblem): string {
  const [thai, english] = reasonWords[reason];
  return (
    `${setting} ใช้ไม่ได้: ${thai} (ได้รับ "${value}")\n` +
    `${setting} cannot be used: ${english} (got "${value}")`
  );
}

const folderExample = 'https://addins.example.go.th/corruption-risk';

const reasonWords: Readonly<Record<Reason, readonly [thai: string, english: string]>> = {
  'not-an-address': [
    `ไม่ใช่ที่อยู่เว็บ กรุณาระบุเช่น ${folderExample}`,
    `it is not a web address; write for example ${folderExample}`,
  ],
  'not-https': [
    'ที่อยู่ต้องขึ้นต้นด้วย https:// เพราะ Excel ไม่เปิดส่วนเสริมจากที่อยู่ที่ไม่เข้ารหัส',
    'the address must begin with https://, since Excel opens no add-in from an address without it',
  ],
  'has-more-than-a-folder': [
    `กรุณาระบุเฉพาะโฟลเดอร์ที่วางไฟล์ ไม่มีชื่อไฟล์ เครื่องหมาย ? # หรือชื่อผู้ใช้ เช่น ${folderExample}`,
    `give only the folder that holds the files, without a file name, ?, # or a user name; for example ${folderExample}`,
  ],
  'not-a-script': [
    `ต้องเป็นที่อยู่ของไฟล์ office.js เช่น ${PUBLIC_OFFICE_JS_URL}`,
    `it must be the address of an office.js file; for example ${PUBLIC_OFFICE_JS_URL}`,
  ],
};
