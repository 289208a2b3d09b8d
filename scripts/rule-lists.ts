import { wordsFor } from '../src/locales/index';
import type { Severity } from '../src/rules/finding';
import { RULES } from '../src/rules/index';

/** Stands around the list of rules in README.md. */
const BLOCK = /(<!-- rules -->\n).*?(<!-- \/rules -->)/s;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้, error',
  warning: 'ควรดู, warning',
  advice: 'คำแนะนำ, advice',
};

/** docs/rules/README.md: what there is, and how the examples on the pages are written. */
export function rulesIndex(): string {
  return `# กฎการตรวจ · Rules

<!-- สร้างด้วย npm run docs · Written by npm run docs -->

${ruleList('')}

## วิธีอ่านตัวอย่าง · How to read the examples

ตัวอย่างในแต่ละหน้าเป็นตารางย่อ บรรทัด \`[ชื่อแผ่นงาน!A3]\` บอกแผ่นงานและเซลล์เริ่มต้น บรรทัดถัดไปคือแถว คั่นเซลล์ด้วย \`|\` บรรทัด \`=>\` คือสิ่งที่ตรวจพบและเซลล์ที่พบ หรือ \`-\` เมื่อไม่พบ คำว่า \`hidden\` ท้ายชื่อแผ่นงานหมายถึงแผ่นงานที่ซ่อน และเซลล์ที่ขึ้นต้นด้วย \`=\` คือสูตรที่ให้ผลว่าง

An example is a small grid. A line \`[sheet!A3]\` names a worksheet and the cell to start at; the lines after it are rows, with \`|\` between cells. A line \`=>\` says what is found and in which cell, or \`-\` for nothing. \`hidden\` behind a name stands for a hidden worksheet, and a cell that begins with \`=\` for a formula whose result is blank. A test runs every example.
`;
}

/** README.md with its marked block filled anew; `null` where it has no such block. */
export function withRuleList(readme: string): string | null {
  if (!BLOCK.test(readme)) return null;
  return readme.replace(BLOCK, (_, open: string, close: string) => {
    return `${open}\n${ruleList('docs/rules/')}\n\n${close}`;
  });
}

/** @param folder where the pages are, seen from the file that the list stands in */
function ruleList(folder: string): string {
  return RULES.map(({ id, severity }) => {
    const titles = `${wordsFor('th').rules[id].title} · ${wordsFor('en').rules[id].title}`;
    return `- [${id}](${folder}${id}.md) ${titles} (${SEVERITIES[severity]})`;
  }).join('\n');
}
