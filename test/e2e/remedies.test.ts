import type { FrameLocator, Page } from 'playwright-core';
import { writeWorkbookFile } from '../../preview/file/write-workbook-file';
import { closeBrowser, openPreview, problems } from './browser';
import { cellText, selectedAddress, sheetNames } from './grid';
import { lookAtPane } from './look';
import { openFile } from './open-file';
import { ISSUES, pastedWorkbook, PLAN } from './pasted-workbook';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const EXCEPTIONS = 'ข้อยกเว้นการตรวจ';
const REASON = 'กำหนดเสร็จในวันเดียวตามประกาศของหน่วยงาน';

let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  page = await openPreview();
  pane = page.frameLocator('iframe[title="บานหน้าต่างของส่วนเสริม"]');
  await openFile(page, await writeWorkbookFile(pastedWorkbook));
});

/**
 * A picture of the pane in light, contrast and dark colours at both widths, and what axe says of
 * each. Other colours need a new pane, as in Office: `reach` comes to the same view in it.
 */
async function look(name: string, reach: () => Promise<void>): Promise<void> {
  await reach();
  await lookAtPane(page, `${name}-light`);
  await page.emulateMedia({ forcedColors: 'active' });
  await lookAtPane(page, `${name}-contrast`, 'contrast-theme');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.getByRole('button', { name: 'มืด' }).click();
  await reach();
  await lookAtPane(page, `${name}-dark`);
  await page.getByRole('button', { name: 'สว่าง' }).click();
  await reach();
}

async function verdict(words: string): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: words }).waitFor();
}

function press(name: string | RegExp): Promise<void> {
  return pane.getByRole('button', { name }).click();
}

// One story: each step goes on where the one before it stopped.
describe('putting a pasted workbook right', () => {
  it('goes to the cell of a finding that is pressed', async () => {
    await look('fix-1-findings', async () => {
      await verdict('ต้องแก้อีก 3 จุด');
      await press(/^G4 /);
    });
    await page.waitForFunction(() => window.preview!.selectedAddress().endsWith('!G4'));
    expect(await selectedAddress(page)).toBe(`${ISSUES}!G4`);
  });

  it('shows what a fix would change before it is made', async () => {
    await look('fix-2-preview', async () => {
      await press('แก้ให้ G4');
      const preview = pane.getByRole('region', { name: 'เซลล์ที่จะเปลี่ยน' });
      await preview.getByText('ปานกลาง').waitFor();
      await preview.scrollIntoViewIfNeeded();
    });
    expect(await cellText(page, ISSUES, 'G4')).toBe('๖');
  });

  it('makes the fix, after which the finding is gone', async () => {
    await press('แก้ตามนี้');
    await verdict('ต้องแก้อีก 2 จุด');
    expect(await cellText(page, ISSUES, 'G4')).toBe('ปานกลาง');
    expect(await pane.getByRole('button', { name: /^G4 / }).count()).toBe(0);
  });

  it('asks for a reason to ignore a finding', async () => {
    await look('fix-3-ignore', async () => {
      await press('ควรดู · 1 จุด');
      await press('เหตุผลและวิธีแก้ของ G2');
      await press('ไม่ต้องเตือนจุดนี้ G2');
      await pane.getByRole('button', { name: 'บันทึกเหตุผล' }).scrollIntoViewIfNeeded();
    });
  });

  it('keeps the reason in the workbook and lists the finding as ignored', async () => {
    await pane.getByRole('textbox').fill(REASON);
    await page.keyboard.press('Enter');
    await look('fix-4-ignored', async () => {
      await press('ยกเว้นแล้ว 1 จุด');
      await pane.getByText(`เหตุผล: ${REASON}`).waitFor();
      await pane.getByRole('button', { name: 'ยกเลิกการยกเว้น G2' }).scrollIntoViewIfNeeded();
    });
    expect(await sheetNames(page)).toEqual([ISSUES, PLAN, EXCEPTIONS]);
    expect(await cellText(page, EXCEPTIONS, 'E5')).toBe(REASON);
  });

  it('takes the decision back', async () => {
    await press('ยกเลิกการยกเว้น G2');
    await press('ควรดู · 1 จุด');
    await pane.getByRole('button', { name: /^G2 / }).waitFor();
    expect(await cellText(page, EXCEPTIONS, 'E5')).toBe('');
  });

  it('tells what was understood of each sheet', async () => {
    await look('fix-5-understood', async () => {
      await press('ดูว่าอ่านแต่ละแผ่นงานได้อย่างไร');
      const sheet = pane.getByRole('heading', { level: 3, name: PLAN, exact: true });
      await sheet.waitFor();
      await sheet.scrollIntoViewIfNeeded();
    });
  });

  it('said nothing on the console', () => {
    expect(problems(page)).toEqual([]);
  });
});
