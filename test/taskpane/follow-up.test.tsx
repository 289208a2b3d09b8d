/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { sheet } from '../sheets/snapshots';
import { FakeWorkbook } from './fake-workbook';
import { openedPane } from './open-pane';
import { LOW_RISK, READY_RISK, typedForms } from './workbooks';

const HEADING = 'รายงานผลตามแผน';
const MAKE = 'จัดทำแบบรายงานผล';
const REFRESH = 'ปรับปรุงแบบรายงานผล';

/** A report on the plan of {@link typedForms}; its first measure stands in row 3. */
function reportSheet(...measures: readonly string[]): SheetSnapshot {
  return sheet('ผล', [
    ['แบบรายงานผลการดำเนินการแผนบริหารจัดการความเสี่ยงการทุจริต'],
    ['ขั้นตอน', 'ระดับความเสี่ยง', 'มาตรการควบคุมความเสี่ยงการทุจริต', 'ผลการดำเนินการ'],
    ...measures.map((measure, index) => [
      ['รับคำขอ', 'ตรวจเอกสาร'][index] ?? null,
      'สูง',
      measure,
      'ทำแล้ว',
    ]),
  ]);
}

async function opened(workbook: FakeWorkbook): Promise<UserEvent> {
  const user = await openedPane(workbook);
  await user.click(await screen.findByRole('button', { name: HEADING }));
  return user;
}

describe('the follow-up report', () => {
  it('is not spoken of where no workbook has a plan', async () => {
    await openedPane(new FakeWorkbook(typedForms([LOW_RISK])));
    expect(screen.queryByRole('button', { name: HEADING })).toBeNull();
  });

  it('is made from the plan, with a row for each measure', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK, READY_RISK]));
    const user = await opened(workbook);
    expect(screen.getByText(/^แผนมีมาตรการ 2 ข้อ/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: MAKE }));
    const done = await screen.findByText(/^เพิ่มแผ่นงาน “รายงานผลการดำเนินการ” แล้ว/);
    expect(document.activeElement).toContainElement(done);
    const [[drawn] = []] = workbook.inserted;
    const cells = drawn?.blocks.flatMap((block) => block.cells.flat()) ?? [];
    expect(cells).toEqual(
      expect.arrayContaining(['ตรวจร่วมกันสองคน เรื่องที่ 1', 'ตรวจร่วมกันสองคน เรื่องที่ 2']),
    );
    expect(await screen.findByText(/มีมาตรการครบตามแผนแล้ว$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: MAKE })).toBeNull();
  });

  it('gets what is new, and keeps what was typed', async () => {
    const workbook = new FakeWorkbook([
      ...typedForms([READY_RISK, READY_RISK]),
      reportSheet('ตรวจร่วมกันสองคน เรื่องที่ 1'),
    ]);
    const user = await opened(workbook);
    expect(screen.getByText(/^จะเพิ่มมาตรการ.* 1 ข้อ ในแผ่นงาน “ผล”/)).toBeVisible();
    const both = ['ตรวจร่วมกันสองคน เรื่องที่ 1', 'ตรวจร่วมกันสองคน เรื่องที่ 2'];
    workbook.change('id-3', reportSheet(...both));
    await user.click(screen.getByRole('button', { name: REFRESH }));
    await screen.findByText(/^เพิ่มแล้ว 1 มาตรการ ในแผ่นงาน “ผล”/);
    const [edits = []] = workbook.applied;
    expect(edits.flatMap((edit) => (edit.kind === 'set' ? edit.value : []))).toEqual([
      'ตรวจเอกสาร',
      'สูง',
      'ตรวจร่วมกันสองคน เรื่องที่ 2',
    ]);
  });

  it('names the cells that differ, and goes there', async () => {
    const workbook = new FakeWorkbook([
      ...typedForms([READY_RISK]),
      reportSheet('ตรวจร่วมกันสามคน เรื่องที่ 1', 'อบรมจริยธรรม'),
    ]);
    const user = await opened(workbook);
    const changed = screen.getByRole('heading', { name: 'ข้อความต่างจากแผน 1 มาตรการ' });
    const section = changed.closest('section');
    if (section === null) throw new Error('expected a section');
    await user.click(within(section).getByRole('button', { name: /^แผน 5 มาตรการ!E4 “/ }));
    await user.click(within(section).getByRole('button', { name: /^รายงาน ผล!C3 “/ }));
    await user.click(screen.getByRole('button', { name: /^รายงาน ผล!C4 “อบรมจริยธรรม”/ }));
    expect(workbook.visited).toEqual([
      { sheet: '5 มาตรการ', row: 3, column: 4 },
      { sheet: 'ผล', row: 2, column: 2 },
      { sheet: 'ผล', row: 3, column: 2 },
    ]);
  });

  it('asks of which plan, where the workbook has several', async () => {
    const plan = (name: string): SheetSnapshot =>
      sheet(name, [
        ['การประเมินความเสี่ยงการทุจริต'],
        ['ชื่อหน่วยงาน', name],
        ['ลำดับ', 'ขั้นตอน', 'ประเด็นความเสี่ยงการทุจริต', 'ระดับความเสี่ยง', 'มาตรการ', 'ผู้รับผิดชอบ'],
        ['1', 'รับคำขอ', `เรียกเงินที่${name}`, 'สูง', `มาตรการของ${name}`, 'หัวหน้าฝ่าย'],
      ]);
    const workbook = new FakeWorkbook([plan('ฝ่ายโยธา'), plan('ฝ่ายรายได้')]);
    const user = await opened(workbook);
    await user.selectOptions(screen.getByRole('combobox', { name: 'แผนของ' }), 'ฝ่ายรายได้');
    await user.click(screen.getByRole('button', { name: MAKE }));
    await screen.findByText(/^เพิ่มแผ่นงาน/);
    const cells = workbook.inserted
      .flat()
      .flatMap(({ blocks }) => blocks.flatMap((b) => b.cells.flat()));
    expect(cells).toContain('มาตรการของฝ่ายรายได้');
    expect(cells).not.toContain('มาตรการของฝ่ายโยธา');
  });

  it('says what to do when Excel does not take it', async () => {
    const workbook = new FakeWorkbook(typedForms([READY_RISK]));
    workbook.problems.insert = { kind: 'workbook-protected' };
    const user = await opened(workbook);
    await user.click(screen.getByRole('button', { name: MAKE }));
    expect(await screen.findByRole('alert')).toHaveTextContent('สมุดงาน');
    expect(screen.getByRole('button', { name: MAKE })).toBeVisible();
  });
});
