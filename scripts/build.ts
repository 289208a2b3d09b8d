import path from 'node:path';
import { buildAddin, outputFolder } from './build-addin';
import { describeProblem, readBuildSettings } from './build-settings';

/** `npm run build`: the production files for ADDIN_URL, in dist/. */
async function main(): Promise<void> {
  const read = readBuildSettings(process.env);
  if (!read.ok) {
    for (const problem of read.problems) console.error(describeProblem(problem));
    process.exitCode = 1;
    return;
  }
  const { addinUrl, supportUrl, officeJsUrl } = read.settings;
  await buildAddin(read.settings);
  const folder = path.relative(process.cwd(), outputFolder) || '.';
  console.log(`สร้างไฟล์ไว้ใน ${folder}/ แล้ว วางไฟล์ทั้งหมดไว้ที่ ${addinUrl}/`);
  console.log(`Built into ${folder}/; serve all of it at ${addinUrl}/`);
  console.log(
    `manifest: ${folder}/manifest.xml · support: ${supportUrl} · Office.js: ${officeJsUrl}`,
  );
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
