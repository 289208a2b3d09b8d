import { asCellText } from '../../src/excel/typed-text';

describe('asCellText', () => {
  it.each([
    ['1-2'],
    ['007'],
    ['๕'],
    ['๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘'],
    ['-'],
    ['+66'],
    ['@home'],
    ["'quoted"],
    ['50%'],
    ['true'],
    ['Mar 1'],
    ['MAR-1'],
  ])('keeps %s text with an apostrophe', (text) => {
    expect(asCellText(text)).toBe(`'${text}`);
  });

  it.each([['สูงมาก'], ['ลำดับ'], ['=A1*2'], [''], ['Likelihood'], ['=']])(
    'writes %p as it is',
    (text) => {
      expect(asCellText(text)).toBe(text);
    },
  );
});
