/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { sheet } from '../sheets/snapshots';
import { FakeWorkbook } from './fake-workbook';
import { openedPane } from './open-pane';
import { READY_RISK, typedForms } from './workbooks';

const ITEM = 'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต';
const SHOW = 'ดูสิ่งที่จะเขียน 1 รายการ';

function forms(...carried: readonly (readonly (string | null)[])[]): readonly SheetSnapshot[] {
  return [
    sheet('สถานะ', [
      ['ที่', ITEM, 'เขียว', 'เหลือง', 'ส้ม', 'แดง'],
      ['๑', 'รับคำขอ'],
      [null, '๑.๑ รับเงินเพื่อเร่งคำขอ', null, null, null, '✓'],
    ]),
    sheet('เฝ้าระวัง', [
      ['ที่', ITEM, 'ระดับความจำเป็นของการเฝ้าระวัง', 'ระดับความรุนแรงของผลกระทบ', 'ค่าความเสี่ยงรวม'],
      ...carried,
    ]),
  ];
}

const CARRIED = forms(['๑', 'รับคำขอ'], [null, '๑.๑ รับเงินเพื่อเร่งคำขอ']);

describe('carrying items of the nine-step method on', () => {
  it('is offered only where a workbook holds such forms', async () => {
    await openedPane(new FakeWorkbook(typedForms([READY_RISK])));
    expect(screen.queryByRole('button', { name: SHOW })).toBeNull();
  });

  it('is not offered where nothing is missing', async () => {
    await openedPane(new FakeWorkbook(CARRIED));
    expect(screen.queryByRole('button', { name: SHOW })).toBeNull();
  });

  it('shows every cell before it is written, and writes nothing when it is called off', async () => {
    const workbook = new FakeWorkbook(forms());
    const user = await openedPane(workbook);
    await user.click(await screen.findByRole('button', { name: SHOW }));
    expect(screen.getByText('๑.๑ รับเงินเพื่อเร่งคำขอ')).toBeVisible();
    expect(screen.getByText('B3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'ยังไม่ทำ' }));
    expect(screen.queryByText('B3')).toBeNull();
    expect(workbook.applied).toEqual([]);
  });

  it('writes, says what to fill in next, and keeps the focus near', async () => {
    const workbook = new FakeWorkbook(forms());
    const user = await openedPane(workbook);
    await user.click(await screen.findByRole('button', { name: SHOW }));
    const [, carried] = CARRIED;
    if (carried !== undefined) workbook.change('id-2', carried);
    await user.click(screen.getByRole('button', { name: 'เขียน 1 รายการ' }));
    const done = await screen.findByText(/^เขียนลงตารางที่ 3 แล้ว 1 รายการ/);
    expect(workbook.applied).toHaveLength(1);
    expect(document.activeElement).toContainElement(done);
  });

  it('says what to do when a cell has been changed meanwhile', async () => {
    const workbook = new FakeWorkbook(forms());
    workbook.problems.apply = {
      kind: 'changed',
      place: { sheet: 'เฝ้าระวัง', row: 2, column: 1 },
    };
    const user = await openedPane(workbook);
    await user.click(await screen.findByRole('button', { name: SHOW }));
    await user.click(screen.getByRole('button', { name: 'เขียน 1 รายการ' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('เซลล์ B3');
  });
});
