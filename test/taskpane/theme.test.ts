import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { paneTheme, THAI_TYPE } from '../../src/taskpane/theme';

describe("the pane's own part of the theme", () => {
  it.each([
    ['light', paneTheme(false), webLightTheme],
    ['dark', paneTheme(true), webDarkTheme],
  ])('has the values that Fluent has: %s', (_, own, fluent) => {
    expect({ ...fluent, ...own }).toEqual({ ...fluent, ...THAI_TYPE });
  });

  it('says the same names in both', () => {
    expect(Object.keys(paneTheme(true)).sort()).toEqual(Object.keys(paneTheme(false)).sort());
  });
});
