import type { Page } from 'playwright-core';

/** Opens the bytes of a workbook from disk, as a person does, and waits until it is shown. */
export async function openFile(page: Page, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'เปิดไฟล์ .xlsx' }).click(),
  ]);
  await chooser.setFiles({ name: 'แบบ.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  await page.waitForTimeout(1000);
}
