/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { planIgnore } from '../../src/ignoring/plan-ignore';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { asSnapshot } from '../sheets/snapshots';
import { FakeWorkbook } from './fake-workbook';
import { openedPane } from './open-pane';
import { issuesSheet, OWNERLESS_RISK, planSheet, READY_RISK, typedForms } from './workbooks';

beforeEach(() => {
  window.localStorage.clear();
});

const verdict = (): HTMLElement => screen.getByRole('heading', { level: 1 });

/** The forms with these scores typed; the right one is 12. */
function scored(...scores: readonly number[]): readonly SheetSnapshot[] {
  const risks = scores.map(() => READY_RISK);
  const issues = issuesSheet(risks);
  const cells = issues.cells.map((line, row) =>
    line.map((cell, column) => (column === 5 && row >= 4 ? (scores[row - 4] ?? cell) : cell)),
  );
  return [{ ...issues, cells }, planSheet(risks)];
}

describe('putting a finding right', () => {
  it('shows the change first, makes it, and says what was done', async () => {
    const workbook = new FakeWorkbook(scored(99));
    const user = await openedPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แก้ให้ F5' }));
    const preview = await screen.findByRole('region', { name: 'เซลล์ที่จะเปลี่ยน' });
    expect(preview).toHaveTextContent('F5 2 ประเด็นความเสี่ยงเดิม99ใหม่12');
    expect(workbook.applied).toEqual([]);
    workbook.change('id-1', scored(12)[0]!);
    await user.click(screen.getByRole('button', { name: 'แก้ตามนี้' }));
    const done = await screen.findByText('แก้แล้ว 1 เซลล์');
    expect(document.activeElement).toContainElement(done);
    expect(workbook.applied).toEqual([
      [
        {
          kind: 'set',
          place: { sheet: '2 ประเด็นความเสี่ยง', row: 4, column: 5 },
          value: 12,
          was: '99',
        },
      ],
    ]);
    await waitFor(() => expect(verdict()).toHaveTextContent('พร้อมส่ง'));
    expect(screen.queryByRole('button', { name: 'แก้ให้ F5' })).toBeNull();
  });

  it('changes nothing when it is called off, and gives the focus back', async () => {
    const workbook = new FakeWorkbook(scored(99));
    const user = await openedPane(workbook);
    const opener = await screen.findByRole('button', { name: 'แก้ให้ F5' });
    await user.click(opener);
    (await screen.findByRole('button', { name: 'แก้ตามนี้' })).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'แก้ตามนี้' })).toBeNull();
    expect(opener).toHaveFocus();
    expect(workbook.applied).toEqual([]);
  });

  it.each([
    [
      { kind: 'changed', place: { sheet: '2 ประเด็นความเสี่ยง', row: 4, column: 5 } },
      'เซลล์ F5 ในแผ่นงาน “2 ประเด็นความเสี่ยง” เพิ่งถูกแก้ไข',
    ],
    [{ kind: 'sheet-protected', sheet: null }, 'แผ่นงานนี้ถูกป้องกันไว้'],
    [{ kind: 'editing' }, 'กด Enter ในเซลล์ก่อน แล้วลองใหม่'],
  ] as const)('tells of %j and keeps the offer', async (problem, words) => {
    const workbook = new FakeWorkbook(scored(99));
    workbook.problems.apply = problem;
    const user = await openedPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แก้ให้ F5' }));
    await user.click(await screen.findByRole('button', { name: 'แก้ตามนี้' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: 'แก้ตามนี้' })).toBeVisible();
  });

  it('is offered for all findings of a kind at once, with all changes shown', async () => {
    const workbook = new FakeWorkbook(scored(99, 98, 12));
    const user = await openedPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'แก้ให้ F5' }));
    await user.click(await screen.findByRole('button', { name: 'แก้ทั้งหมด 2 จุดในเรื่องนี้' }));
    expect(screen.getByText('จะเปลี่ยน 2 เซลล์ ดังนี้')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'แก้ทั้ง 2 จุดตามนี้' }));
    expect(await screen.findByText('แก้แล้ว 2 เซลล์')).toBeVisible();
    expect(workbook.applied[0]).toHaveLength(2);
  });

  it('is not offered for what only a person can fill in', async () => {
    const user = await openedPane(new FakeWorkbook(typedForms([OWNERLESS_RISK])));
    await user.click(screen.getByRole('button', { name: 'เหตุผลและวิธีแก้ของ H4' }));
    expect(await screen.findByRole('button', { name: 'ไม่ต้องเตือนจุดนี้ H4' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^แก้ให้/ })).toBeNull();
  });
});

describe('ignoring a finding', () => {
  const open = async (workbook: FakeWorkbook, address: string, name: string) => {
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: `เหตุผลและวิธีแก้ของ ${address}` }));
    await user.click(screen.getByRole('button', { name: `${name} ${address}` }));
    await screen.findByRole('textbox', { name: /^เหตุผลที่ไม่ต้องเตือน/ });
    return user;
  };

  it('asks for a reason and keeps it in the workbook', async () => {
    const workbook = new FakeWorkbook(scored(99));
    const user = await open(workbook, 'F5', 'ไม่ต้องเตือนจุดนี้');
    expect(screen.getByRole('textbox', { name: 'เหตุผลที่ไม่ต้องเตือนจุดนี้' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('กรุณาพิมพ์เหตุผลก่อน');
    await user.keyboard('คณะทำงานให้คะแนนเอง');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^บันทึกเหตุผลในสมุดงานแล้ว ดูได้ที่/)).toBeVisible();
    await waitFor(() => expect(verdict()).toHaveTextContent('พร้อมส่ง'));
    expect(workbook.inserted).toHaveLength(1);
    // The new sheet has shown itself: back to where the person was.
    expect(workbook.visited).toEqual([{ sheet: '2 ประเด็นความเสี่ยง', row: 4, column: 5 }]);
  });

  it('is shown with its reason, folded away, and can be taken back', async () => {
    const place = { sheet: '2 ประเด็นความเสี่ยง', row: 4, column: 5 };
    const on = { year: 2569, month: 1, day: 5 };
    const sheets = scored(99);
    const writing = planIgnore({ rule: 'score-mismatch', place }, 'คณะทำงานให้คะแนนเอง', on, sheets);
    if (writing?.kind !== 'insert') throw new Error('no sheet of exceptions');
    const workbook = new FakeWorkbook([...sheets, asSnapshot(writing.sheet)]);
    const user = await openedPane(workbook);
    const fold = screen.getByRole('button', { name: 'ยกเว้นแล้ว 1 จุด' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(screen.getByText('เหตุผล: คณะทำงานให้คะแนนเอง')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'ยกเลิกการยกเว้น F5' }));
    expect(await screen.findByText('ยกเลิกการยกเว้นแล้ว')).toBeVisible();
    expect(workbook.applied[0]).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: '', was: 'score-mismatch' })]),
    );
  });

  it('shows a reason that no longer applies as such, and takes it away', async () => {
    const place = { sheet: '2 ประเด็นความเสี่ยง', row: 4, column: 5 };
    const on = { year: 2569, month: 1, day: 5 };
    const sheets = scored(99);
    const writing = planIgnore({ rule: 'owner-missing', place }, 'ยังไม่แต่งตั้ง', on, sheets);
    if (writing?.kind !== 'insert') throw new Error('no sheet of exceptions');
    const workbook = new FakeWorkbook([...sheets, asSnapshot(writing.sheet)]);
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: 'ข้อยกเว้นที่ไม่มีผลแล้ว 1 ข้อ' }));
    expect(screen.getByText('เหตุผล: ยังไม่แต่งตั้ง')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'ลบข้อยกเว้นนี้ F5' }));
    expect(await screen.findByText('ลบข้อยกเว้นแล้ว')).toBeVisible();
    expect(workbook.applied[0]).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: '', was: 'owner-missing' })]),
    );
  });

  it('can be for a kind in the whole file', async () => {
    const workbook = new FakeWorkbook(scored(99, 98));
    const user = await open(workbook, 'F5', 'ไม่ต้องเตือนเรื่องนี้ทั้งไฟล์');
    await user.keyboard('ใช้เกณฑ์ของจังหวัด{Enter}');
    await user.click(await screen.findByRole('button', { name: 'ยกเว้นแล้ว 2 จุด' }));
    expect(screen.getByRole('button', { name: 'ยกเลิกการยกเว้นเรื่องนี้ทั้งไฟล์ F5' })).toBeVisible();
  });

  it('is called off by Escape', async () => {
    const workbook = new FakeWorkbook(scored(99));
    const user = await open(workbook, 'F5', 'ไม่ต้องเตือนจุดนี้');
    await user.keyboard('เหตุผล{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'ไม่ต้องเตือนจุดนี้ F5' })).toHaveFocus();
    expect(workbook.inserted).toEqual([]);
  });

  it('says that a missing owner counts whatever the reason', async () => {
    const workbook = new FakeWorkbook(typedForms([OWNERLESS_RISK]));
    const user = await open(workbook, 'H4', 'ไม่ต้องเตือนจุดนี้');
    expect(screen.getByText(/แต่ผลสรุปไม่เปลี่ยน จุดนี้ยังนับว่าต้องแก้/)).toBeVisible();
    await user.keyboard('ยังไม่แต่งตั้ง{Enter}');
    expect(await screen.findByText(/แต่จุดนี้ยังนับว่าต้องแก้ ผลสรุปจึงไม่เปลี่ยน$/)).toBeVisible();
    expect(verdict()).toHaveTextContent('ต้องแก้อีก 1 จุด');
    expect(await screen.findByText(/^มีเหตุผลไว้ว่า “ยังไม่แต่งตั้ง”/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'ยกเลิกการยกเว้น H4' })).toBeVisible();
  });

  it('keeps what was typed when the workbook cannot be written', async () => {
    const workbook = new FakeWorkbook(scored(99));
    workbook.problems.insert = { kind: 'workbook-protected' };
    const user = await open(workbook, 'F5', 'ไม่ต้องเตือนจุดนี้');
    await user.keyboard('เหตุผล{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('โครงสร้างของสมุดงานถูกป้องกันไว้');
    expect(screen.getByRole('textbox')).toHaveValue('เหตุผล');
  });
});
