import { readFacts } from '../../src/excel/facts';

function inOffice(context: unknown): void {
  Object.assign(globalThis, { Office: { context } });
}

describe('readFacts', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it.each([
    ['says so', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    ['says it is light', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
    ['tells only a dark background', { bodyBackgroundColor: '#262626' }, true],
    ['tells only a light background', { bodyBackgroundColor: '#F3F3F3' }, false],
    ['tells no theme', undefined, false],
  ])('knows whether Office is dark when it %s', (_name, officeTheme, dark) => {
    inOffice({ displayLanguage: 'en-US', officeTheme });
    expect(readFacts()).toEqual({ language: 'en-US', dark });
  });

  it('falls back to Thai', () => {
    inOffice({});
    expect(readFacts().language).toBe('th-TH');
  });
});
