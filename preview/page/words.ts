/** The page's own words. The pane beside it has words of its own, in src/locales. */
export type PageLanguage = 'th' | 'en';

export interface PageWords {
  readonly title: string;
  readonly notice: string;
  readonly toolbar: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly paneWidth: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly otherLanguage: string;
  readonly testing: string;
  readonly failNextSync: string;
  readonly failNextSyncHint: string;
  readonly cellEditMode: string;
  readonly cellEditModeHint: string;
  readonly roundTrips: (count: number) => string;
  readonly resetRoundTrips: string;
  readonly grid: string;
  readonly pane: string;
  readonly loading: string;
  readonly close: string;
  readonly startFailed: (detail: string) => string;
  readonly openFailed: (file: string, detail: string) => string;
  readonly saveFailed: (detail: string) => string;
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  th: {
    title: 'หน้าทดลองส่วนเสริมประเมินความเสี่ยงการทุจริต',
    notice: 'หน้านี้เป็นหน้าทดลองสำหรับลองใช้และทดสอบ ไม่ใช่ Excel',
    toolbar: 'เครื่องมือของหน้าทดลอง',
    newWorkbook: 'สมุดงานใหม่',
    open: 'เปิดไฟล์ .xlsx',
    save: 'บันทึกเป็น .xlsx',
    paneWidth: 'ความกว้างบานหน้าต่าง',
    theme: 'สีของหน้า',
    light: 'สว่าง',
    dark: 'มืด',
    otherLanguage: 'English',
    testing: 'ทดสอบ',
    failNextSync: 'ให้คำสั่งถัดไปถึง Excel ล้มเหลว',
    failNextSyncHint: 'ลองดูว่าส่วนเสริมบอกอะไรเมื่อ Excel ทำตามคำสั่งไม่ได้',
    cellEditMode: 'กำลังแก้ไขเซลล์ค้างอยู่',
    cellEditModeHint: 'Excel จะไม่รับคำสั่งใดจนกว่าจะปิดสวิตช์นี้',
    roundTrips: (count) => `ไปกลับ Excel ${count} ครั้ง`,
    resetRoundTrips: 'นับใหม่',
    grid: 'แผ่นงาน',
    pane: 'บานหน้าต่างของส่วนเสริม',
    loading: 'กำลังเปิดแผ่นงาน…',
    close: 'ปิด',
    startFailed: (detail) =>
      `เปิดแผ่นงานไม่สำเร็จ กรุณาโหลดหน้านี้ใหม่ ถ้ายังไม่ได้ให้ใช้ Chrome หรือ Edge รุ่นปัจจุบัน (${detail})`,
    openFailed: (file, detail) =>
      `เปิด “${file}” ไม่ได้ สมุดงานเดิมยังอยู่ครบ กรุณาตรวจว่าเป็นไฟล์ .xlsx ที่ไม่มีรหัสผ่านและไม่เสียหาย (${detail})`,
    saveFailed: (detail) => `บันทึกไม่สำเร็จ สมุดงานยังอยู่ครบ กรุณาลองใหม่อีกครั้ง (${detail})`,
  },
  en: {
    title: 'Preview of the corruption risk assessment add-in',
    notice: 'This page is a preview for trying and testing. It is not Excel.',
    toolbar: 'Preview tools',
    newWorkbook: 'New workbook',
    open: 'Open .xlsx',
    save: 'Save as .xlsx',
    paneWidth: 'Pane width',
    theme: 'Page colours',
    light: 'Light',
    dark: 'Dark',
    otherLanguage: 'ไทย',
    testing: 'Testing',
    failNextSync: 'Let the next request to Excel fail',
    failNextSyncHint: 'See what the add-in says when Excel cannot do what it was asked',
    cellEditMode: 'A cell is still being edited',
    cellEditModeHint: 'Excel takes no requests until this is switched off',
    roundTrips: (count) => `${count} round trips`,
    resetRoundTrips: 'Count anew',
    grid: 'Worksheet',
    pane: 'The add-in’s task pane',
    loading: 'Opening the worksheet…',
    close: 'Close',
    startFailed: (detail) =>
      `The worksheet could not be opened. Reload this page; if that does not help, use a current Chrome or Edge. (${detail})`,
    openFailed: (file, detail) =>
      `“${file}” could not be opened; the workbook you had is still here. Check that it is an .xlsx file without a password and not damaged. (${detail})`,
    saveFailed: (detail) =>
      `Saving did not work; the workbook is still here. Please try again. (${detail})`,
  },
};
