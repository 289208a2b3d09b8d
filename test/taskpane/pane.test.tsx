/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import { loadSpeech } from '../../src/taskpane/speech';
import { Unavailable } from '../../src/taskpane/unavailable';
import { firstView } from '../../src/taskpane/view';
import { FakeWorkbook } from './fake-workbook';
import { openedPane, openPane } from './open-pane';
import { OWNERLESS_RISK, typedForms, UNPLANNED_RISK } from './workbooks';

beforeEach(() => {
  window.localStorage.clear();
});

describe('the tabs', () => {
  it('are reached with one Tab and walked with the arrows', async () => {
    const user = await openedPane(new FakeWorkbook());
    await user.tab();
    expect(screen.getByRole('tab', { name: 'ตรวจ' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'แทรกแบบฟอร์ม' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'แทรกแบบฟอร์ม' })).toBeVisible();
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'ช่วยเหลือ' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'ตรวจ' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Home}');
    expect(screen.getByRole('tab', { name: 'ตรวจ' })).toHaveAttribute('aria-selected', 'true');
  });

  it('lead by Tab to everything of their view, and a finding opens by Enter', async () => {
    const workbook = new FakeWorkbook(typedForms([OWNERLESS_RISK]));
    const user = await openedPane(workbook);
    const focused: (string | null)[] = [];
    for (let i = 0; i < 5; i += 1) {
      await user.tab();
      const { activeElement } = document;
      focused.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null);
      if (activeElement?.textContent.startsWith('H4')) await user.keyboard('{Enter}');
    }
    expect(focused).toEqual([
      'ตรวจ',
      'ตรวจอีกครั้ง',
      'แผนภูมิความเสี่ยง',
      expect.stringMatching(/^H4 /),
      'เหตุผลและวิธีแก้ของ H4',
    ]);
    expect(workbook.visited).toHaveLength(1);
  });

  it.each([
    ['?view=insert', 'insert'],
    ['?view=check', 'check'],
    ['?_host_Info=Excel&view=help', 'help'],
    ['', 'check'],
    ['?view=other', 'check'],
  ])('begin at %j with %s', (query, view) => {
    expect(firstView(query)).toBe(view);
  });
});

describe('the language', () => {
  it.each([
    ['th-TH', 'ตรวจ'],
    ['en-US', 'Check'],
    ['de-DE', 'ตรวจ'],
  ])('follows Office in %s', async (language, tab) => {
    const workbook = new FakeWorkbook();
    workbook.shownFacts = { language, dark: false };
    await openPane(workbook);
    expect(screen.getByRole('tab', { name: tab })).toBeVisible();
  });

  it('can be switched, is told to the page, and is remembered', async () => {
    const user = await openedPane(new FakeWorkbook(typedForms([OWNERLESS_RISK, UNPLANNED_RISK])));
    await user.click(screen.getByRole('tab', { name: 'ช่วยเหลือ' }));
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    await user.click(await screen.findByRole('tab', { name: 'Check' }));
    expect(document.documentElement.lang).toBe('en');
    expect(window.localStorage.getItem('corruption-risk.language')).toBe('en');
    expect(screen.getByRole('heading', { level: 1, name: '2 things to fix' })).toBeVisible();
    expect(
      await screen.findByRole('button', { name: /^H4 A measure .*has no owner/ }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bring risks to the measures table' })).toBeVisible();
    expect(
      screen.getByRole('cell', { name: /Likelihood 3, impact 4, level High: 1 risk$/ }),
    ).toBeVisible();
  });

  it('is the remembered one, whatever Office speaks', async () => {
    window.localStorage.setItem('corruption-risk.language', 'en');
    await openPane(new FakeWorkbook());
    expect(screen.getByRole('tab', { name: 'Check' })).toBeVisible();
  });

  it('says that nothing leaves the workbook', async () => {
    const user = await openedPane(new FakeWorkbook());
    await user.click(screen.getByRole('tab', { name: 'ช่วยเหลือ' }));
    expect(await screen.findByText(/ไม่ส่งข้อมูลใดออกจากสมุดงาน/)).toBeVisible();
  });
});

it('turns dark when Office has turned dark and the pane gets the focus', async () => {
  const workbook = new FakeWorkbook();
  await openedPane(workbook);
  const background = (): string => {
    const pane = document.querySelector('.fui-FluentProvider');
    return pane === null
      ? ''
      : getComputedStyle(pane).getPropertyValue('--colorNeutralBackground1');
  };
  const light = background();
  workbook.shownFacts = { language: 'th-TH', dark: true };
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await waitFor(() => expect(background()).not.toBe(light));
});

describe('where it cannot work', () => {
  it.each([
    ['outsideExcel', 'th', 'หน้านี้ทำงานภายใน Excel'],
    ['tooOld', 'th', 'Excel รุ่นนี้เก่าเกินไป'],
    ['outsideExcel', 'en', 'This page works inside Excel'],
    ['tooOld', 'en', 'This Excel is too old'],
  ] as const)('says so: %s in %s', async (reason, language, words) => {
    render(<Unavailable reason={reason} speech={await loadSpeech(language)} />);
    expect(screen.getByText(words)).toBeVisible();
  });
});
