import type { FrameLocator, Page } from 'playwright-core';
import { closeBrowser, openPreview, problems } from './browser';
import { sheetNames } from './grid';
import { lookAtPane } from './look';

jest.setTimeout(120_000);
afterAll(closeBrowser);

let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  page = await openPreview();
  pane = page.frameLocator('iframe[title="บานหน้าต่างของส่วนเสริม"]');
});

describe('choosing an edition', () => {
  it('goes by year and kind of agency, by keyboard alone', async () => {
    await pane.getByRole('tab', { name: 'แทรกแบบฟอร์ม' }).click();
    const year = pane.getByRole('textbox', { name: 'ปีงบประมาณ พ.ศ.' });
    await year.fill('2568');
    await year.press('Tab');
    const kind = pane.getByRole('combobox', { name: 'ประเภทหน่วยงาน' });
    // From "not stated" down to the district offices.
    for (let press = 0; press < 7; press += 1) await page.keyboard.press('ArrowDown');
    expect(await kind.inputValue()).toBe('bangkok-district');
    const edition = pane.getByRole('combobox', { name: 'ชุดแบบฟอร์ม' });
    expect(await edition.inputValue()).toBe('bma-2568');
    await lookAtPane(page, 'choosing-1-proposed');
  });

  it('unfolds the notes and the sample with mistakes', async () => {
    await pane.getByRole('button', { name: 'หมายเหตุที่เกี่ยวข้อง' }).press('Enter');
    await lookAtPane(page, 'choosing-2-notes');
    await pane.getByRole('button', { name: 'ตัวอย่างที่มีข้อผิดพลาด' }).press('Enter');
    await pane.getByRole('button', { name: 'แทรกตัวอย่างชุดที่ 1' }).waitFor();
    await pane.getByRole('button', { name: 'แทรกตัวอย่างชุดที่ 2' }).scrollIntoViewIfNeeded();
    await lookAtPane(page, 'choosing-3-mistakes');
  });

  it('inserts the sample with mistakes, and finds them', async () => {
    await pane.getByRole('button', { name: 'แทรกตัวอย่างชุดที่ 1' }).press('Enter');
    await pane.getByText(/^เพิ่มแล้ว 7 แผ่นงาน/).waitFor();
    await lookAtPane(page, 'choosing-4-inserted');
    await pane.getByRole('button', { name: 'ดูผลตรวจ' }).press('Enter');
    await pane.getByRole('heading', { level: 1, name: /^ต้องแก้อีก/ }).waitFor();
    expect(await sheetNames(page)).toHaveLength(8);
    await lookAtPane(page, 'choosing-5-found');
  });

  it('keeps what each type of agency must assess within reach', async () => {
    await pane.getByRole('tab', { name: 'ช่วยเหลือ' }).click();
    await pane.getByRole('button', { name: 'หน่วยงานประเภทใดต้องประเมินอะไร' }).press('Enter');
    await pane.getByRole('listitem').filter({ hasText: 'รัฐวิสาหกิจ' }).waitFor();
    await lookAtPane(page, 'choosing-6-types');
  });

  it('said nothing on the console', () => {
    expect(problems(page)).toEqual([]);
  });
});
