/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { FOLLOW_UP_2566 } from '../../src/forms/follow-up-2566';
import type { Form } from '../../src/forms/form';
import { PACC_2561 } from '../../src/forms/pacc-2561';
import { drawForms } from '../../src/sheets/draw';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { asSnapshot, sheet } from '../sheets/snapshots';
import { FakeWorkbook } from './fake-workbook';
import { openedPane, openPane } from './open-pane';
import { LOW_RISK, OWNERLESS_RISK, planSheet, READY_RISK, typedForms } from './workbooks';

beforeEach(() => {
  window.localStorage.clear();
});

const REPORT_HEADINGS = ['ขั้นตอน', 'ระดับความเสี่ยง', 'มาตรการควบคุมความเสี่ยงการทุจริต', 'ผลการดำเนินการ'];

const reportWith = (result: string | null): readonly SheetSnapshot[] => [
  sheet('รายงานผล', [REPORT_HEADINGS, ['รับคำขอ', 'สูง', 'อบรมเจ้าหน้าที่', result]]),
];

const BLANK = {
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: false,
} as const;

/** A form as it is inserted, with nothing filled in. */
const drawnBlank = (form: Form): readonly SheetSnapshot[] =>
  drawForms(form, { fiscalYear: 2569, agency: 'ก', process: 'ข', domain: 1, ...BLANK }, []).map(
    asSnapshot,
  );

const verdict = (): HTMLElement => screen.getByRole('heading', { level: 1 });

describe('the verdict', () => {
  it('says that it is reading until the first answer', async () => {
    const workbook = new FakeWorkbook();
    workbook.hold();
    await openPane(workbook);
    expect(verdict()).toHaveTextContent('กำลังอ่านสมุดงาน…');
    expect(screen.queryByRole('button', { name: 'ตรวจอีกครั้ง' })).toBeNull();
  });

  it.each([
    ['no forms', [], 'ยังไม่มีแบบฟอร์มในสมุดงานนี้'],
    ['forms without a risk', typedForms([]), 'ยังไม่มีความเสี่ยงให้ตรวจ'],
    ['nothing left to fix', typedForms([READY_RISK, LOW_RISK]), 'พร้อมส่ง'],
    ['one thing to fix', typedForms([OWNERLESS_RISK]), 'ต้องแก้อีก 1 จุด'],
    ['a follow-up report with every result', reportWith('จัดอบรมแล้ว'), 'พร้อมส่ง'],
    ['a follow-up report without its result', reportWith(null), 'ต้องแก้อีก 1 จุด'],
    ['a follow-up report to be filled in', drawnBlank(FOLLOW_UP_2566), 'ยังไม่มีมาตรการให้ตรวจ'],
    ['nine-step forms to be filled in', drawnBlank(PACC_2561), 'ยังไม่มีความเสี่ยงให้ตรวจ'],
  ])('of a workbook with %s', async (_, sheets, words) => {
    await openedPane(new FakeWorkbook(sheets));
    expect(verdict()).toHaveTextContent(words);
    expect(screen.getAllByRole('status')[0]).toContainElement(verdict());
  });

  it('turns when an edit puts things right, and leaves the focus where it is', async () => {
    const workbook = new FakeWorkbook(typedForms([OWNERLESS_RISK]));
    await openedPane(workbook);
    const focused = document.activeElement;
    act(() => workbook.edit('id-2', planSheet([READY_RISK])));
    await waitFor(() => expect(verdict()).toHaveTextContent('พร้อมส่ง'));
    expect(document.activeElement).toBe(focused);
  });
});

describe('a follow-up report alone', () => {
  it('is told how many measures were checked, without levels and matrix', async () => {
    await openedPane(new FakeWorkbook(reportWith('จัดอบรมแล้ว')));
    screen.getByText('ตรวจผลการดำเนินการครบ 1 มาตรการ ไม่พบสิ่งที่ต้องแก้');
    expect(screen.queryByRole('list', { name: 'จำนวนความเสี่ยงแต่ละระดับ' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'แผนภูมิความเสี่ยง' })).toBeNull();
  });
});

describe('the nine-step method alone', () => {
  it('counts no level that it cannot reach', async () => {
    await openedPane(new FakeWorkbook(drawnBlank(PACC_2561)));
    const levels = within(screen.getByRole('list', { name: 'จำนวนความเสี่ยงแต่ละระดับ' }));
    expect(levels.getAllByRole('listitem').map((item) => item.lastChild?.textContent)).toEqual([
      'ระดับสูง 0 ข้อ',
      'ระดับปานกลาง 0 ข้อ',
      'ระดับต่ำ 0 ข้อ',
    ]);
    screen.getByText(/แล้วให้คะแนนรายการสีส้มและสีแดงในตารางที่ 3$/);
  });
});
