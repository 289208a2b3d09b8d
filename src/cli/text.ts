import type { CliWords } from '../locales/cli-words';
import { harmless } from './harmless-text';
import type { FileReport, ReadFile, ReportedFinding } from './report';

/** The report of one file for people: its findings by sheet, then the verdict. */
export function writeFileText(report: FileReport, words: CliWords): string {
  const name = words.file(harmless(report.file));
  if (report.status === 'unreadable') return `${name} — ${words.unreadable(report.message)}\n`;
  const lines = [name];
  for (const [sheet, findings] of bySheet(report.findings)) {
    lines.push(`  ${words.sheet(harmless(sheet))}`);
    const width = Math.max(...findings.map((finding) => finding.cell.length));
    for (const { cell, severity, message } of findings) {
      const mark = severity === 'error' ? '' : words[severity];
      lines.push(`    ${cell.padEnd(width)}  ${mark}${harmless(message)}`);
    }
  }
  lines.push(...verdictLines(report, words).map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
}

/** The last line of a report on several files. */
export function writeTotals(reports: readonly FileReport[], words: CliWords): string {
  const count = (chosen: (report: FileReport) => boolean): number => reports.filter(chosen).length;
  const totals = words.totals({
    files: reports.length,
    ready: count((report) => report.status === 'pass' && report.assessments.length > 0),
    open: count((report) => report.status === 'fail'),
    noForm: count((report) => report.status === 'pass' && report.assessments.length === 0),
    unreadable: count((report) => report.status === 'unreadable'),
  });
  return `${totals}\n`;
}

function verdictLines(report: ReadFile, words: CliWords): readonly string[] {
  if (report.assessments.length === 0) return [words.noForm];
  const errors = report.findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) return [words.open(errors)];
  if (report.risks.length === 0) return [words.noRisks];
  const unscored = report.risks.filter((risk) => risk.level === null).length;
  return unscored > 0 ? [words.unscored(unscored)] : [words.ready(report.risks.length)];
}

function bySheet(
  findings: readonly ReportedFinding[],
): ReadonlyMap<string, readonly ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group === undefined) groups.set(finding.sheet, [finding]);
    else group.push(finding);
  }
  return groups;
}
