import type { CliWords, FileTotals } from '../locales/cli-words';
import { explainLines } from './explain-text';
import { harmless } from './harmless-text';
import type { FileReport, ReadFile, ReportedFinding } from './report';

/** The report of one file for people: its findings by sheet, then the verdict. */
export function writeFileText(report: FileReport, words: CliWords): string {
  const name = words.file(harmless(report.file));
  if (report.status === 'unreadable') return `${name} — ${words.unreadable(report.message)}\n`;
  const lines = [name];
  for (const [sheet, findings] of bySheet(report.findings.filter(isOpen))) {
    lines.push(`  ${words.sheet(harmless(sheet))}`);
    lines.push(...findingLines(findings, words).map((line) => `    ${line}`));
  }
  const ignored = bySheet(report.findings.filter((finding) => !isOpen(finding)));
  if (ignored.size > 0) lines.push(`  ${words.ignored}`);
  for (const [sheet, findings] of ignored) {
    lines.push(`    ${words.sheet(harmless(sheet))}`);
    lines.push(...findingLines(findings, words).map((line) => `      ${line}`));
  }
  const { explain = [], lapsed = [] } = report;
  if (lapsed.length > 0) lines.push(`  ${words.lapsed}`);
  for (const { rule, sheet, cell, about, reason } of lapsed) {
    lines.push(`    ${harmless(sheet)}!${cell}  ${rule}  ${harmless(about)}`.trimEnd());
    lines.push(`      ${words.reason(harmless(reason))}`);
  }
  if (explain.length > 0) lines.push(`  ${words.explain.heading}`);
  for (const sheet of explain) {
    lines.push(`    ${words.sheet(harmless(sheet.sheet))}`);
    lines.push(...explainLines(sheet, words.explain).map((line) => `      ${line}`));
  }
  lines.push(...verdictLines(report, words).map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
}

/** A line for each finding of a sheet, and a line for the reason that somebody gave. */
function findingLines(findings: readonly ReportedFinding[], words: CliWords): readonly string[] {
  const width = findings.reduce((widest, { cell }) => Math.max(widest, cell.length), 0);
  return findings.flatMap(({ cell, severity, message, ignored, reasonGiven }) => {
    const lines = [`${cell.padEnd(width)}  ${words[severity]}${harmless(message)}`];
    const indent = ' '.repeat(width + 2);
    if (ignored !== undefined) lines.push(indent + words.reason(harmless(ignored)));
    if (reasonGiven !== undefined) lines.push(indent + words.countsInSpite(harmless(reasonGiven)));
    return lines;
  });
}

function isOpen({ ignored }: ReportedFinding): boolean {
  return ignored === undefined;
}

/** The last line of a report on several files. */
export function writeTotals(totals: FileTotals, words: CliWords): string {
  return `${words.totals(totals)}\n`;
}

function verdictLines(report: ReadFile, words: CliWords): readonly string[] {
  if (report.assessments.length === 0) return [words.noForm];
  const open = report.findings.filter(isOpen);
  const errors = open.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) return [words.open(errors)];
  if (report.risks.length === 0) {
    const measures = report.assessments.reduce((sum, each) => sum + (each.measures ?? 0), 0);
    return [measures > 0 ? words.reported(measures) : words.noRisks];
  }
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
