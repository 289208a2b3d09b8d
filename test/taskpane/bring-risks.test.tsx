/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { writtenRows } from '../../src/taskpane/check/bring-plan';
import { FakeWorkbook } from './fake-workbook';
import { openedPane } from './open-pane';
import { LOW_RISK, planSheet, READY_RISK, typedForms, UNPLANNED_RISK } from './workbooks';

const OFFER = 'นำความเสี่ยงไปตารางมาตรการ';
const RISKS = [READY_RISK, UNPLANNED_RISK, LOW_RISK, UNPLANNED_RISK];

describe('bringing risks to the measures table', () => {
  it('is offered only where risks of medium level or above are not in the plan', async () => {
    await openedPane(new FakeWorkbook(typedForms([READY_RISK, LOW_RISK])));
    expect(screen.queryByRole('button', { name: OFFER })).toBeNull();
  });

  it('shows first how many rows it writes and where', async () => {
    const workbook = new FakeWorkbook(typedForms(RISKS));
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: OFFER }));
    expect(screen.getByText('จะเขียน 2 แถว ในแผ่นงาน “5 มาตรการ” แถวที่ 5 ถึง 6')).toBeVisible();
    expect(workbook.applied).toEqual([]);
  });

  it('writes nothing when it is called off', async () => {
    const workbook = new FakeWorkbook(typedForms(RISKS));
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: OFFER }));
    await user.click(screen.getByRole('button', { name: 'ยังไม่ทำ' }));
    expect(screen.queryByRole('button', { name: 'เขียน 2 แถว' })).toBeNull();
    expect(workbook.applied).toEqual([]);
  });

  it('writes, says what to fill in next, and keeps the focus near', async () => {
    const workbook = new FakeWorkbook(typedForms(RISKS));
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: OFFER }));
    workbook.change('id-2', planSheet(RISKS.map((risk) => ({ ...risk, owner: risk.owner ?? '' }))));
    await user.click(screen.getByRole('button', { name: 'เขียน 2 แถว' }));
    const done = await screen.findByText(/^เขียนแล้ว 2 แถว ในแผ่นงาน “5 มาตรการ” ต่อไปกรอกมาตรการ/);
    expect(workbook.applied).toHaveLength(1);
    expect(document.activeElement).toContainElement(done);
    await waitFor(() => expect(screen.queryByRole('button', { name: OFFER })).toBeNull());
  });

  it('says what to do when a cell has been changed meanwhile', async () => {
    const workbook = new FakeWorkbook(typedForms(RISKS));
    const place = { sheet: '5 มาตรการ', row: 4, column: 1 };
    workbook.problems.apply = { kind: 'changed', place };
    const user = await openedPane(workbook);
    await user.click(screen.getByRole('button', { name: OFFER }));
    await user.click(screen.getByRole('button', { name: 'เขียน 2 แถว' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('เซลล์ B5 ในแผ่นงาน “5 มาตรการ”');
    expect(screen.getByRole('button', { name: 'เขียน 2 แถว' })).toBeVisible();
  });
});

describe('writtenRows', () => {
  it('counts each row once and numbers rows as Excel does', () => {
    const set = (row: number, column: number) =>
      ({ kind: 'set', place: { sheet: 'แผน', row, column }, value: 'x', was: '' }) as const;
    const grow = { kind: 'grow', sheet: 'แผน', afterRow: 9, count: 1 } as const;
    expect(writtenRows([grow, set(4, 1), set(4, 2), set(10, 1)])).toEqual({
      sheet: 'แผน',
      rows: 2,
      first: 5,
      last: 11,
    });
    expect(writtenRows([])).toBeNull();
  });
});
