import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { readWorkbookFile } from '../../preview/file/read-workbook-file';
import { writeWorkbookFile } from '../../preview/file/write-workbook-file';
import { accessibilityProblems } from './accessibility';
import { closeBrowser, openPreview, problems, screenshot } from './browser';
import { cellText, clearCell, selectedAddress, showSheet, typeIntoCell } from './grid';
import { openFile } from './open-file';
import { cellColours, cellFill } from './pixels';
import { sampleFormWorkbook } from './sample-form-workbook';

async function contentOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await buffer(await download.createReadStream()));
}

jest.setTimeout(60_000);
afterAll(closeBrowser);

describe('the preview page', () => {
  it('says that it is no Excel, in Thai and in English', async () => {
    const page = await openPreview();
    await page.getByText('หน้านี้เป็นหน้าทดลองสำหรับลองใช้และทดสอบ ไม่ใช่ Excel').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByText('This page is a preview for trying and testing. It is not Excel.')
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(problems(page)).toEqual([]);
  });

  it.each(['light', 'dark'])('has nothing for axe to find in its own tools (%s)', async (theme) => {
    const page = await openPreview();
    if (theme === 'dark') await page.getByRole('button', { name: 'มืด' }).click();
    await page.getByRole('button', { name: /ทดสอบ/ }).click();
    await screenshot(page, `page-test-menu-${theme}`);
    expect(await accessibilityProblems(page, 'header.tools')).toEqual([]);
  });

  it('makes the pane 350 or 320 pixels wide and as high as the page', async () => {
    const page = await openPreview();
    const pane = page.getByTitle('บานหน้าต่างของส่วนเสริม');
    expect(await pane.boundingBox()).toMatchObject({ y: 0, width: 350, height: 768 });
    await page.getByRole('button', { name: '320 px' }).click();
    expect(await pane.boundingBox()).toMatchObject({ y: 0, width: 320, height: 768 });
  });

  it('lets Excel refuse requests at a press, for the pane to say so', async () => {
    const page = await openPreview();
    const pane = page.frameLocator('iframe[title="บานหน้าต่างของส่วนเสริม"]');
    const checkAgain = pane.getByRole('button', { name: 'ตรวจอีกครั้ง' });
    const switchEditing = async (): Promise<void> => {
      await page.getByRole('button', { name: /ทดสอบ/ }).click();
      await page.getByRole('switch', { name: /กำลังแก้ไขเซลล์ค้างอยู่/ }).click();
      await checkAgain.click();
    };
    await switchEditing();
    await pane.getByText(/^มีเซลล์ที่กำลังแก้ไขอยู่ กด Enter/).waitFor();
    await switchEditing();
    await pane.getByText(/^มีเซลล์ที่กำลังแก้ไขอยู่/).waitFor({ state: 'detached' });
  });
});

describe('the grid', () => {
  it('takes what is typed, paints Thai, and empties a cell', async () => {
    const page = await openPreview();
    const blank = await cellColours(page, 'B2');
    await typeIntoCell(page, 'B2', 'ความเสี่ยง');
    expect(await cellText(page, 'Sheet1', 'B2')).toBe('ความเสี่ยง');
    expect(await selectedAddress(page)).toBe('Sheet1!B3');
    expect((await cellColours(page, 'B2')).size).toBeGreaterThan(blank.size + 5);
    await clearCell(page, 'B2');
    expect(await cellText(page, 'Sheet1', 'B2')).toBe('');
    expect(problems(page)).toEqual([]);
  });

  it('shows an opened file as Excel does: values, formulas, colours, tabs', async () => {
    const page = await openPreview();
    await openFile(page, await writeWorkbookFile(sampleFormWorkbook));
    await screenshot(page, 'opened-file');
    expect(await cellFill(page, 'B2')).toBe('#ddebe7');
    expect(await cellText(page, 'คะแนน', 'D3')).toBe('12');
    expect(await cellFill(page, 'D3')).toBe('#ffc000');
    await typeIntoCell(page, 'B3', '5');
    expect(await cellText(page, 'คะแนน', 'D3')).toBe('15');
    expect(await cellFill(page, 'D3')).toBe('#ff0000');
    await showSheet(page, 'เกณฑ์');
    expect(await selectedAddress(page)).toBe('เกณฑ์!A1');
    expect(problems(page)).toEqual([]);
  });

  it('says so when a file cannot be opened, and keeps the workbook', async () => {
    const page = await openPreview();
    await typeIntoCell(page, 'A1', 'เดิม');
    await openFile(page, new TextEncoder().encode('บันทึก'));
    await page.getByRole('alert').getByText('เปิด “แบบ.xlsx” ไม่ได้ สมุดงานเดิมยังอยู่ครบ').waitFor();
    expect(await cellText(page, 'Sheet1', 'A1')).toBe('เดิม');
    await page.getByRole('alert').getByRole('button', { name: 'ปิด' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('saves what was typed, and starts anew', async () => {
    const page = await openPreview();
    await typeIntoCell(page, 'A1', '๔');
    await typeIntoCell(page, 'A2', '=2*3');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Book1.xlsx');
    const saved = await readWorkbookFile(await contentOf(download), 'Book1.xlsx');
    expect(saved.sheets[0]?.cells).toMatchObject([
      { row: 0, column: 0, value: '๔' },
      { row: 1, column: 0, value: 6, formula: '=2*3' },
    ]);
    await page.getByRole('button', { name: 'สมุดงานใหม่' }).click();
    await page.waitForTimeout(300);
    expect(await cellText(page, 'Sheet1', 'A1')).toBe('');
  });
});
