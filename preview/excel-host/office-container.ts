/**
 * What `office.js` for Windows asks of the program around it, `window.external`, before
 * `Office.onReady`: undocumented, found by reading it. The object model itself goes another way,
 * through the bridge.
 */
export interface OfficeFacts {
  /** Office's display language. */
  language: 'th-TH' | 'en-US';
  dark: boolean;
  /** Requirement sets and their versions, such as `{ ExcelApi: '1.14' }`. */
  requirements: Readonly<Record<string, string>>;
  /** `Office.context.document.settings`: their text by their names; saving writes here. */
  readonly documentSettings: Map<string, string>;
}

/** Excel 2021 LTSC, the floor of this project. */
export const FLOOR: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  DialogApi: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
  DocumentEvents: '1.1',
  Selection: '1.1',
};

export const usualFacts = (): OfficeFacts => ({
  language: 'th-TH',
  dark: false,
  requirements: FLOOR,
  documentSettings: new Map(),
});

/** Colours as numbers, as Windows' theme service gives them. */
const LIGHT = { font: 0x242424, background: 0xffffff, control: 0xf5f5f5 };
const DARK = { font: 0xffffff, background: 0x262626, control: 0x3b3b3b };

const EXCEL = 1;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;
const SUCCESS = 0;

type Callback = (status: unknown, code?: number) => void;

/** The object that is to stand as `window.external`. Reads the facts anew each time. */
export function createOfficeContainer(facts: OfficeFacts): object {
  const context = {
    GetAppType: () => EXCEL,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.language,
    GetAppDataLocale: () => facts.language,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetDocUrl: () => 'C:\\Preview\\Book1.xlsx',
    GetSolutionRef: () => 'preview',
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'preview',
    GetInstanceId: () => 'preview',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetSupportedMatrix: () => JSON.stringify(facts.requirements),
    GetOfficeThemeInfo: () => theme(facts.dark),
    GetSettings: () => documentSettings(facts.documentSettings),
  };
  return {
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${facts.language}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _params: unknown, callback: Callback) =>
      setTimeout(() => callback([SUCCESS], SUCCESS), 0),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) =>
      setTimeout(() => callback(SUCCESS), 0),
    UnregisterEvent: (_id: number, _target: string, callback: Callback) =>
      setTimeout(() => callback(SUCCESS), 0),
  };
}

function theme(dark: boolean): string {
  const { font, background, control } = dark ? DARK : LIGHT;
  return JSON.stringify({
    primaryFontColor: font,
    primaryBackgroundColor: background,
    secondaryFontColor: font,
    secondaryBackgroundColor: control,
    // The names that the documentation gives them.
    bodyForegroundColor: font,
    bodyBackgroundColor: background,
    controlForegroundColor: font,
    controlBackgroundColor: control,
  });
}

/** Read fills the two arrays it is given; Write replaces everything. */
function documentSettings(settings: Map<string, string>) {
  return {
    Read: (names: string[], values: string[]) => {
      for (const [name, value] of settings) {
        names.push(name);
        values.push(value);
      }
    },
    Write: (names: readonly string[], values: readonly string[]) => {
      settings.clear();
      names.forEach((name, index) => settings.set(name, values[index] ?? ''));
    },
  };
}
