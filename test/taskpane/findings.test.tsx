/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { review } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { groupFindings } from '../../src/taskpane/findings/listing';
import { FakeWorkbook } from './fake-workbook';
import { openedPane } from './open-pane';
import {
  issuesSheet,
  OWNERLESS_RISK,
  planSheet,
  READY_RISK,
  typedForms,
  UNPLANNED_RISK,
} from './workbooks';

beforeEach(() => {
  window.localStorage.clear();
});

const ISSUES = '2 ประเด็นความเสี่ยง';
const PLAN = '5 มาตรการ';

/** The forms with some cells written over; addresses as `row column`, zero-based. */
function withCells(
  sheet: SheetSnapshot,
  cells: Readonly<Record<string, string | number>>,
): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((line, row) =>
      line.map((cell, column) => cells[`${row} ${column}`] ?? cell),
    ),
  };
}

/** One owner is missing; another timeframe is vague. */
const MIXED = [
  issuesSheet([OWNERLESS_RISK, READY_RISK]),
  withCells(planSheet([OWNERLESS_RISK, READY_RISK]), { '4 6': 'ต่อเนื่อง' }),
];

/** Nothing but a vague timeframe. */
const WARNING = [
  issuesSheet([READY_RISK]),
  withCells(planSheet([READY_RISK]), { '3 6': 'ต่อเนื่อง' }),
];

const groupNames = (): readonly string[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the list of findings', () => {
  it('counts by severity and folds warnings away while there are errors', async () => {
    const user = await openedPane(new FakeWorkbook(MIXED));
    const filter = within(screen.getByRole('group', { name: 'แสดงเฉพาะ' }));
    expect(filter.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'ทั้งหมด 2',
      'ต้องแก้ 1',
      'ควรดู 1',
      'คำแนะนำ 0',
    ]);
    const warnings = screen.getByRole('button', { name: 'ควรดู · 1 จุด' });
    expect(warnings).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: /^G5 / })).toBeNull();
    await user.click(warnings);
    expect(screen.getByRole('button', { name: /^G5 ควรดู/ })).toBeVisible();
  });

  it('shows warnings where there are no errors, which do not block sending', async () => {
    await openedPane(new FakeWorkbook(WARNING));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('พร้อมส่ง');
    expect(screen.getByRole('button', { name: /^G4 ควรดู/ })).toBeVisible();
  });

  it('is grouped by kind where that is chosen, and the next time too', async () => {
    const user = await openedPane(new FakeWorkbook(MIXED));
    expect(groupNames()).toEqual([`${PLAN} · 2 จุด`]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'จัดกลุ่มรายการ' }), 'rule');
    expect(groupNames()).toEqual(['ยังไม่มีผู้รับผิดชอบ · 1 จุด', expect.stringMatching(/ระยะเวลา/)]);
    expect(window.localStorage.getItem('corruption-risk.grouping')).toBe('rule');
  });

  it('leaves one severity on a press', async () => {
    const user = await openedPane(new FakeWorkbook(MIXED));
    await user.click(screen.getByRole('button', { name: 'ควรดู 1' }));
    expect(screen.getByRole('button', { name: 'ควรดู 1' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: /^G5 / })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^H4 / })).toBeNull();
  });

  it('puts groups with errors first', () => {
    const findings = review(MIXED).findings;
    const groups = groupFindings([...findings].reverse(), 'rule');
    expect(groups.map(({ parts }) => parts[0]?.severity)).toEqual(['error', 'warning']);
  });
});

describe('an empty list', () => {
  it('says that nothing was found', async () => {
    await openedPane(new FakeWorkbook(typedForms([READY_RISK])));
    expect(screen.getByText('ไม่พบจุดที่ต้องแก้หรือควรดู')).toBeVisible();
  });

  it('says that nothing is on the chosen sheet, and leads back', async () => {
    const user = await openedPane(new FakeWorkbook(MIXED));
    await user.selectOptions(screen.getByRole('combobox', { name: 'แผ่นงานที่แสดง' }), ISSUES);
    expect(screen.getByText(`ไม่พบจุดที่ต้องแก้หรือควรดูในแผ่นงาน “${ISSUES}”`)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'แสดงทั้งหมด' }));
    expect(screen.getByRole('button', { name: /^H4 / })).toBeVisible();
  });

  it('says that the filter hides everything', async () => {
    const user = await openedPane(new FakeWorkbook(MIXED));
    await user.click(screen.getByRole('button', { name: 'คำแนะนำ 0' }));
    expect(screen.getByText(/แต่ไม่ตรงกับที่เลือกให้แสดง/)).toBeVisible();
  });
});

describe('next and previous', () => {
  it('go from cell to cell, round the end, and unfold what is folded', async () => {
    const workbook = new FakeWorkbook(MIXED);
    const user = await openedPane(workbook);
    const next = screen.getByRole('button', { name: 'ถัดไป' });
    await user.click(next);
    expect(screen.getByText('จุดที่ 1 จาก 2')).toBeVisible();
    expect(screen.getByRole('button', { name: /^H4 / })).toHaveAttribute('aria-current', 'true');
    await user.click(next);
    expect(screen.getByRole('button', { name: /^G5 / })).toHaveAttribute('aria-current', 'true');
    await user.click(next);
    await user.click(screen.getByRole('button', { name: 'ก่อนหน้า' }));
    expect(workbook.visited.map(({ row, column }) => [row, column])).toEqual([
      [3, 7],
      [4, 6],
      [3, 7],
      [4, 6],
    ]);
    expect(next).not.toHaveFocus();
  });
});

describe('forms without any risk', () => {
  it('are to be filled in before anything else, whatever their labels lack', async () => {
    await openedPane(
      new FakeWorkbook([withCells(issuesSheet([]), { '1 0': 'ชื่อกระบวนการ/โครงการ' })]),
    );
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ยังไม่มีความเสี่ยงให้ตรวจ'),
    );
  });
});

describe('findings that were fixed elsewhere', () => {
  it('keep the walk where it was', async () => {
    const workbook = new FakeWorkbook(typedForms([OWNERLESS_RISK, UNPLANNED_RISK, OWNERLESS_RISK]));
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: 'ถัดไป' }));
    workbook.change('id-1', issuesSheet([OWNERLESS_RISK, READY_RISK, OWNERLESS_RISK]));
    await user.click(screen.getByRole('button', { name: 'ตรวจอีกครั้ง' }));
    await user.click(screen.getByRole('button', { name: 'ถัดไป' }));
    expect(workbook.visited).toHaveLength(2);
  });
});
