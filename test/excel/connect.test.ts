import { connectExcel } from '../../src/excel/connect';

function pretendOffice(host: string | null, newest: number): void {
  const requirements = {
    isSetSupported: (name: string, version: string) =>
      name === 'ExcelApi' && Number(version.split('.')[1]) <= newest,
  };
  Object.assign(globalThis, {
    Office: { onReady: () => Promise.resolve({ host, platform: 'PC' }), context: { requirements } },
  });
}

describe('connectExcel', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it.each([
    ['Excel 2021', 'Excel', 14, 'connected'],
    ['a newer Excel', 'Excel', 17, 'connected'],
    ['Excel 2019', 'Excel', 9, 'too-old'],
    ['Word', 'Word', 17, 'outside-office'],
    ['a browser', null, 17, 'outside-office'],
  ])('in %s', async (_name, host, newest, kind) => {
    pretendOffice(host, newest);
    expect((await connectExcel()).kind).toBe(kind);
  });

  it('says so where Office.js did not load', async () => {
    expect((await connectExcel()).kind).toBe('outside-office');
  });
});
