import type { FrameLocator, Page } from 'playwright-core';
import { closeBrowser, openPreview, problems, screenshot } from './browser';
import {
  cellText,
  clearCell,
  findCell,
  selectedAddress,
  sheetNames,
  showSheet,
  typeIntoCell,
} from './grid';
import { cellFill } from './pixels';
import { lookAtPane } from './look';

jest.setTimeout(120_000);
afterAll(closeBrowser);

const ISSUES = '2 ประเด็นความเสี่ยง';
const PLAN = '5 มาตรการ';

/** The official colours of the levels, as painted. */
const PAINTED = { low: '#92d050', medium: '#ffff00', high: '#ffa500', veryHigh: '#ff5050' };

let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  page = await openPreview();
  pane = page.frameLocator('iframe[title="บานหน้าต่างของส่วนเสริม"]');
});

async function verdict(words: string | RegExp): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: words }).waitFor();
}

/** The address of a row's cell under a heading, from the cell under another heading. */
async function cellUnder(sheet: string, heading: string, row: number): Promise<string> {
  const address = await findCell(page, sheet, heading);
  return address.replace(/\d+$/, (headingRow) => String(Number(headingRow) + row));
}

// One story: each step goes on where the one before it stopped.
describe('from an empty workbook to a checked one', () => {
  it('offers to insert the forms', async () => {
    await verdict('ยังไม่มีแบบฟอร์มในสมุดงานนี้');
    await lookAtPane(page, '1-first-run');
  });

  it('inserts the five forms with a worked example, which is ready to send', async () => {
    await pane.getByRole('button', { name: 'ลองกับข้อมูลตัวอย่าง' }).click();
    await verdict('พร้อมส่ง');
    expect(await sheetNames(page)).toHaveLength(6);
    await lookAtPane(page, '2-sample-ready');
  });

  it('scores and colours a risk while its numbers are typed', async () => {
    await showSheet(page, ISSUES);
    const likelihood = await cellUnder(ISSUES, 'Likelihood', 5);
    const score = await cellUnder(ISSUES, 'Risk Score', 5);
    expect(await cellFill(page, score)).toBe(PAINTED.low);
    await typeIntoCell(page, likelihood, '5');
    expect(await cellText(page, ISSUES, score)).toBe('๑๐');
    expect(await cellFill(page, score)).toBe(PAINTED.high);
    await verdict(/ต้องแก้อีก/);
    await lookAtPane(page, '3-row-missing-in-plan');
    await typeIntoCell(page, likelihood, '๒');
    expect(await cellFill(page, score)).toBe(PAINTED.low);
    await verdict('พร้อมส่ง');
  });

  it('finds a cleared owner, shows its cell, and is content once it is filled', async () => {
    await showSheet(page, PLAN);
    const owner = await cellUnder(PLAN, 'ผู้รับผิดชอบ', 2);
    const name = await cellText(page, PLAN, owner);
    await clearCell(page, owner);
    await verdict('ต้องแก้อีก 1 จุด');
    await lookAtPane(page, '4-owner-missing');

    await showSheet(page, ISSUES);
    await pane.getByRole('list', { name: PLAN }).getByRole('button').first().click();
    await page.waitForFunction(
      (address) => window.preview!.selectedAddress().endsWith(address),
      `!${owner}`,
    );
    expect(await selectedAddress(page)).toBe(`'${PLAN}'!${owner}`);
    await screenshot(page, '5-went-to-cell');

    await typeIntoCell(page, owner, name);
    await verdict('พร้อมส่ง');
  });

  it('refuses a score that is none, in Thai', async () => {
    await showSheet(page, ISSUES);
    const likelihood = await cellUnder(ISSUES, 'Likelihood', 1);
    await typeIntoCell(page, likelihood, '7');
    await screenshot(page, '6-refused-score');
    expect(await cellText(page, ISSUES, likelihood)).toBe('๓');
    await page.keyboard.press('Escape');
  });

  it('shows every part of the pane in dark and in English too', async () => {
    await showSheet(page, PLAN);
    await page.getByRole('button', { name: 'มืด' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    pane = page.frameLocator('iframe[title="The add-in’s task pane"]');
    await verdict('Ready to send');
    await lookAtPane(page, '7-dark-english');
    for (const [name, picture] of [
      ['Insert forms', '8-dark-insert'],
      ['Help', '9-dark-help'],
    ] as const) {
      await pane.getByRole('tab', { name }).click();
      await lookAtPane(page, picture);
    }
  });

  it('said nothing on the console', () => {
    expect(problems(page)).toEqual([]);
  });
});
