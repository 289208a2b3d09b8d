import type { ExplainWords } from '../locales/explain-words';
import { harmless } from './harmless-text';
import type {
  ReportedAnswer,
  ReportedLabel,
  ReportedRows,
  ReportedSheet,
  ReportedTable,
} from './report';

/** What was understood of a sheet, for people: lines without indent for its own, deeper ones below. */
export function explainLines(
  { tables, labels, skipped }: ReportedSheet,
  words: ExplainWords,
): readonly string[] {
  const lines = [
    ...labels.map((label) => labelLine(label, words)),
    ...tables.flatMap((table) => tableLines(table, words)),
    ...skippedLines(skipped, words),
  ];
  return tables.length + labels.length === 0 ? [words.nothing, ...lines] : lines;
}

function tableLines(table: ReportedTable, words: ExplainWords): readonly string[] {
  const { kind, area, items, columns, assessment, skipped, answers = [] } = table;
  const title = words.table(words.kinds[kind], area, items);
  const found = columns.map(({ column, role, heading }) =>
    words.column(column, words.roles[role], harmless(heading)),
  );
  const below = [
    found.join(' · '),
    ...skippedLines(skipped, words),
    ...answers.map((answer) => answerLine(answer, words)),
    ...(table.withoutRisk ?? []).map((row) => words.withoutRisk(row)),
  ];
  return [
    assessment === null ? `${title} — ${words.unused}` : title,
    ...below.map((line) => `  ${line}`),
  ];
}

/** One line for each reason; what goes on with an earlier row is told row by row. */
function skippedLines(skipped: readonly ReportedRows[], words: ExplainWords): readonly string[] {
  const ranges = new Map<ReportedRows['why'], string[]>();
  const continued: string[] = [];
  for (const { from, to, why, of } of skipped) {
    const range = from === to ? `${from}` : `${from}–${to}`;
    if (of !== undefined) continued.push(words.continues(range, of));
    else ranges.set(why, [...(ranges.get(why) ?? []), range]);
  }
  const lines = [...ranges].map(([why, rows]) => words.skipped(rows.join(', '), words.whys[why]));
  return [...continued, ...lines];
}

function answerLine(answer: ReportedAnswer, words: ExplainWords): string {
  const risk = { row: answer.row, risk: harmless(answer.risk) };
  if (answer.plan === null) return words.noAnswer(risk);
  const { sheet, row } = answer.plan;
  return words.answer(risk, harmless(sheet), row, words.links[answer.by]);
}

function labelLine({ as, cell, value, ticked }: ReportedLabel, words: ExplainWords): string {
  const text = value === null ? words.blank : harmless(value);
  const mark = ticked === undefined ? '' : ` (${ticked ? words.ticked : words.notTicked})`;
  return words.label(cell, words.labels[as], text + mark);
}
