/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { WATCH } from '../sheets/nine-step/rows';
import { sheet } from '../sheets/snapshots';
import { FakeWorkbook } from './fake-workbook';
import { openedPane, openPane } from './open-pane';
import {
  LOW_RISK,
  OWNERLESS_RISK,
  planSheet,
  READY_RISK,
  typedForms,
  UNPLANNED_RISK,
} from './workbooks';

beforeEach(() => {
  window.localStorage.clear();
});

const verdict = (): HTMLElement => screen.getByRole('heading', { level: 1 });

describe('the counts', () => {
  it('name each level with its number', async () => {
    await openedPane(new FakeWorkbook(typedForms([READY_RISK, UNPLANNED_RISK, LOW_RISK])));
    const levels = within(screen.getByRole('list', { name: 'จำนวนความเสี่ยงแต่ละระดับ' }));
    expect(levels.getAllByRole('listitem').map((item) => item.lastChild?.textContent)).toEqual([
      'ระดับสูงมาก 1 ข้อ',
      'ระดับสูง 1 ข้อ',
      'ระดับปานกลาง 0 ข้อ',
      'ระดับต่ำ 1 ข้อ',
    ]);
  });

  it('are announced politely', async () => {
    await openedPane(new FakeWorkbook(typedForms([READY_RISK])));
    const levels = screen.getByRole('list', { name: 'จำนวนความเสี่ยงแต่ละระดับ' });
    expect(levels).toHaveAttribute('aria-live', 'polite');
  });

  it('tell of risks without a score', async () => {
    const unscored = { ...READY_RISK, likelihood: null };
    await openedPane(new FakeWorkbook(typedForms([unscored, LOW_RISK])));
    expect(screen.getByText('ยังไม่มีคะแนน 1 ข้อ')).toBeInstanceOf(HTMLElement);
  });
});

describe('the risk matrix', () => {
  it('has 25 cells that say likelihood, impact, level and count', async () => {
    await openedPane(new FakeWorkbook(typedForms([READY_RISK, READY_RISK, LOW_RISK])));
    const matrix = screen.getByRole('table', { name: 'แนวตั้ง: โอกาส · แนวนอน: ผลกระทบ' });
    expect(within(matrix).getAllByRole('cell', { name: /โอกาส \d ผลกระทบ \d ระดับ/ })).toHaveLength(
      25,
    );
    within(matrix).getByRole('cell', { name: /โอกาส 3 ผลกระทบ 4 ระดับสูง 2 ข้อ$/ });
    within(matrix).getByRole('cell', { name: /โอกาส 1 ผลกระทบ 1 ระดับต่ำ 1 ข้อ$/ });
    within(matrix).getByRole('cell', { name: /โอกาส 5 ผลกระทบ 1 ระดับปานกลาง 0 ข้อ$/ });
  });

  it('is that of table 3 where all is assessed by the nine-step method', async () => {
    const watched = sheet('3', [
      ...WATCH,
      ['๑', 'ก่อนทำสัญญา'],
      [null, '๑.๑ กำหนดราคาสูง', '๓', null, null, null, '๒', null, '๖'],
    ]);
    await openedPane(new FakeWorkbook([watched]));
    const matrix = screen.getByRole('table', {
      name: 'แนวตั้ง: ความจำเป็นของการเฝ้าระวัง · แนวนอน: ความรุนแรงของผลกระทบ',
    });
    const cells = within(matrix).getAllByRole('cell', { name: /ความจำเป็น \d ความรุนแรง \d ระดับ/ });
    expect(cells).toHaveLength(9);
    within(matrix).getByRole('cell', { name: /ความจำเป็น 3 ความรุนแรง 2 ระดับปานกลาง 1 ข้อ$/ });
    within(matrix).getByRole('cell', { name: /ความจำเป็น 3 ความรุนแรง 3 ระดับสูง 0 ข้อ$/ });
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  it('stays folded away for the next time', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: 'แผนภูมิความเสี่ยง' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(window.localStorage.getItem('corruption-risk.matrix')).toBe('closed');
  });
});

describe('the findings', () => {
  const sheets = typedForms([READY_RISK, OWNERLESS_RISK, UNPLANNED_RISK]);

  it('are grouped by sheet', async () => {
    await openedPane(new FakeWorkbook(sheets));
    const groups = screen.getAllByRole('heading', { level: 3 });
    expect(groups.map((group) => group.textContent)).toEqual([
      '2 ประเด็นความเสี่ยง · 1 จุด',
      '5 มาตรการ · 1 จุด',
    ]);
  });

  it('go to their cell when pressed', async () => {
    const workbook = new FakeWorkbook(sheets);
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: /^H5 .*ยังไม่มีผู้รับผิดชอบ/ }));
    expect(workbook.visited).toEqual([{ sheet: '5 มาตรการ', row: 4, column: 7 }]);
  });

  it('say where the cell is when Excel cannot go there', async () => {
    const workbook = new FakeWorkbook(sheets);
    workbook.problems.goTo = { kind: 'refused', detail: 'another workbook has the focus' };
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: /^H5 / }));
    expect(await screen.findByRole('alert')).toHaveTextContent('H5 ในแผ่นงาน “5 มาตรการ”');
  });

  it('unfold why and how', async () => {
    const user = await openedPane(new FakeWorkbook(sheets));
    const unfold = screen.getByRole('button', { name: 'เหตุผลและวิธีแก้ของ H5' });
    expect(unfold).toHaveAttribute('aria-expanded', 'false');
    await user.click(unfold);
    expect(unfold).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/ระบุตำแหน่ง ฝ่าย หรือกอง/)).toBeVisible();
  });

  it('come fifty at a time', async () => {
    await openPane(new FakeWorkbook(typedForms(Array(60).fill(OWNERLESS_RISK))));
    const rows = screen.getByLabelText('5 มาตรการ').children;
    expect(rows).toHaveLength(50);
    fireEvent.click(screen.getByText('แสดงอีก 10 รายการ'));
    expect(rows).toHaveLength(60);
    expect(screen.queryByText(/^แสดงอีก/)).toBeNull();
  });
});

describe('checking again', () => {
  it('finds an edit that Excel did not report', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const user = await openedPane(workbook);
    workbook.change('id-2', planSheet([OWNERLESS_RISK]));
    await user.click(screen.getByRole('button', { name: 'ตรวจอีกครั้ง' }));
    await waitFor(() => expect(verdict()).toHaveTextContent('ต้องแก้อีก 1 จุด'));
    expect(screen.getByText(/^ตรวจล่าสุด \d/)).toBeVisible();
  });

  it('marks the old result when reading fails, and says what to do', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const user = await openedPane(workbook);
    workbook.problems.read = { kind: 'editing' };
    await user.click(screen.getByRole('button', { name: 'ตรวจอีกครั้ง' }));
    expect(await screen.findByText('ผลด้านล่างอาจไม่ตรงกับสมุดงานแล้ว')).toBeVisible();
    expect(screen.getByText(/กด Enter ในเซลล์ก่อน แล้วลองใหม่/)).toBeVisible();
    expect(verdict()).toHaveTextContent('พร้อมส่ง');
  });

  it('is offered when the very first read fails', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    workbook.problems.read = { kind: 'editing' };
    const user = await openedPane(workbook);
    expect(verdict()).toHaveTextContent('ยังอ่านสมุดงานไม่ได้');
    delete workbook.problems.read;
    await user.click(screen.getByRole('button', { name: 'ตรวจอีกครั้ง' }));
    await waitFor(() => expect(verdict()).toHaveTextContent('พร้อมส่ง'));
  });

  it('shows progress for a read that takes long', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    const user = await openedPane(workbook);
    workbook.hold();
    await user.click(screen.getByRole('button', { name: 'ตรวจอีกครั้ง' }));
    expect(
      await screen.findByRole('button', { name: /กำลังตรวจ…/ }, { timeout: 2000 }),
    ).toBeVisible();
    act(() => workbook.answer());
    expect(await screen.findByRole('button', { name: 'ตรวจอีกครั้ง' })).toBeVisible();
  });

  it('is recommended where Excel reports no edits', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    workbook.problems.watch = { kind: 'refused', detail: 'no events' };
    await openedPane(workbook);
    expect(screen.getByText(/^Excel ไม่แจ้งการแก้ไขมาที่นี่/)).toBeVisible();
  });
});

describe('what was understood', () => {
  it('is told on a press, sheet by sheet', async () => {
    const user = await openedPane(new FakeWorkbook(typedForms([READY_RISK])));
    await user.click(screen.getByRole('button', { name: 'ดูว่าอ่านแต่ละแผ่นงานได้อย่างไร' }));
    expect(await screen.findByText(/ตารางประเด็นความเสี่ยงพร้อมคะแนน/)).toBeVisible();
    expect(screen.getByText(/ตารางมาตรการควบคุมความเสี่ยง/)).toBeVisible();
  });

  it('says which plan row answers which risk, and where none does for certain', async () => {
    const user = await openedPane(new FakeWorkbook(typedForms([READY_RISK, UNPLANNED_RISK])));
    await user.click(screen.getByRole('button', { name: 'ดูว่าอ่านแต่ละแผ่นงานได้อย่างไร' }));
    expect(
      await screen.findByText(/^แถว 5 “1 .+” มีมาตรการที่ 5 มาตรการ แถว 4 \(ข้อความเหมือนกัน\)$/),
    ).toBeVisible();
    expect(screen.getByText(/^แถว 6 “2 .+” ไม่พบมาตรการที่ตรงกันแน่ชัด$/)).toBeVisible();
  });
});

describe('a workbook without forms', () => {
  it('has a worked example one press away', async () => {
    const workbook = new FakeWorkbook();
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: 'ลองกับข้อมูลตัวอย่าง' }));
    await waitFor(() => expect(verdict()).toHaveTextContent('พร้อมส่ง'));
    expect(workbook.inserted[0]).toHaveLength(5);
    expect(document.activeElement).toContainElement(verdict());
  });

  it('says what to do when the example cannot be inserted', async () => {
    const workbook = new FakeWorkbook();
    workbook.problems.insert = { kind: 'workbook-protected' };
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: 'ลองกับข้อมูลตัวอย่าง' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('โครงสร้างของสมุดงานถูกป้องกันไว้');
  });

  it('leads to the view that inserts', async () => {
    const user = await openedPane(new FakeWorkbook());
    await user.click(screen.getByRole('button', { name: 'แทรกแบบฟอร์ม' }));
    expect(screen.getByRole('tab', { name: 'แทรกแบบฟอร์ม' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(screen.getByRole('textbox', { name: 'ชื่อหน่วยงาน' })).toBeVisible();
  });
});
