import type { Form } from '../../src/forms/form';

/** The printed pages of one sheet of a form: the file names of their pictures. */
export type SheetPictures = readonly string[];

const WRITTEN = '<!-- สร้างด้วย npm run forms · Written by npm run forms -->';

/** docs/forms/<edition>.md: every page of every sheet. */
export function formPage(
  form: Form,
  sheets: readonly SheetPictures[],
  fonts: readonly string[],
): string {
  return `# ${form.name}

${WRITTEN}

\`${form.edition}\` พร้อมตัวอย่าง บันทึกเป็นแฟ้ม .xlsx แล้วพิมพ์ด้วย LibreOffice ลงกระดาษ A4 แนวนอน ในภาพใช้ฟอนต์ ${fonts.join(', ')} แทน TH Sarabun New ซึ่งแฟ้มกำหนดไว้

\`${form.edition}\` with its sample, saved as an .xlsx file and printed by LibreOffice on A4 landscape. The pictures show the fonts ${fonts.join(', ')} in place of TH Sarabun New, which the file names.

${form.sheets.map(({ sheetName }, index) => sheetSection(sheetName, sheets[index] ?? [])).join('\n\n')}
`;
}

function sheetSection(name: string, pictures: SheetPictures): string {
  const pages = pictures.map((picture, index) => {
    const number = pictures.length > 1 ? ` หน้า ${index + 1} จาก ${pictures.length}` : '';
    return `![แผ่นงาน ${name}${number}](${picture})`;
  });
  return [`## ${name}`, ...pages].join('\n\n');
}

/** docs/forms/README.md: the editions. */
export function formsIndex(forms: readonly Form[]): string {
  return `# แบบทุกฉบับ · All editions

${WRITTEN}

แบบที่แทรกได้ทุกฉบับ ตามที่พิมพ์ออกมาจริง · Every edition that can be inserted, as it prints.

${forms.map(({ edition, name }) => `- [${name}](${edition}.md) (\`${edition}\`)`).join('\n')}
`;
}
