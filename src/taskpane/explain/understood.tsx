import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type {
  Answer,
  ExplainedArea,
  ExplainedTable,
  SheetExplanation,
  SkippedRows,
} from '../../assessment/explanation';
import { addressOf, columnLetters } from '../../assessment/place';
import { explain } from '../../explain';
import { explain as english } from '../../locales/en/explain';
import type { ExplainWords } from '../../locales/explain-words';
import { explain as thai } from '../../locales/th/explain';
import type { SheetSnapshot } from '../../sheets/snapshot';
import { useLanguage } from '../speech';
import { token } from '../token';

interface Properties {
  readonly sheets: readonly SheetSnapshot[];
}

const WORDS = { th: thai, en: english } as const;

/** For each sheet, what was read from it: tables, columns, labels, and rows that were passed over and why. */
export function Understood({ sheets }: Properties): ReactNode {
  const styles = useStyles();
  const words: ExplainWords = WORDS[useLanguage()];
  const explained = useMemo(() => explain(sheets), [sheets]);
  return explained.map((sheet) => (
    <section key={sheet.sheet} className={styles.sheet}>
      <h3 className={styles.name}>{sheet.sheet}</h3>
      <ul className={styles.lines}>
        {linesOf(sheet, words).map(({ text, below }, index) => (
          <li key={index}>
            {text}
            {below.length > 0 && (
              <ul className={styles.lines}>
                {below.map((line, at) => (
                  <li key={at}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** One thing that was understood, and what more there is to say of it. */
interface Line {
  readonly text: string;
  readonly below: readonly string[];
}

function linesOf(sheet: SheetExplanation, words: ExplainWords): readonly Line[] {
  const lines = [
    ...sheet.labels.map(({ kind, place, value }) =>
      alone(words.label(addressOf(place), words.labels[kind], value ?? words.blank)),
    ),
    ...sheet.tables.map((table) => tableLine(table, words)),
    ...sheet.skipped.map((rows) => alone(skippedLine(rows, words))),
  ];
  return lines.length === 0 ? [alone(words.nothing)] : lines;
}

function alone(text: string): Line {
  return { text, below: [] };
}

function tableLine(table: ExplainedTable, words: ExplainWords): Line {
  const { kind, area, items, columns, skipped, assessment, answers, withoutRisk } = table;
  const head = words.table(words.kinds[kind], areaText(area), items);
  const text = assessment === null && items > 0 ? `${head} ${words.unused}` : head;
  const below = [
    ...columns.map(({ role, column, heading }) =>
      words.column(columnLetters(column), words.roles[role], heading),
    ),
    ...skipped.map((rows) => skippedLine(rows, words)),
    ...answers.map((answer) => answerLine(answer, words)),
    ...withoutRisk.map((row) => words.withoutRisk(row + 1)),
  ];
  return { text, below };
}

function answerLine({ row, risk, plan }: Answer, words: ExplainWords): string {
  const named = { row: row + 1, risk };
  return plan === null
    ? words.noAnswer(named)
    : words.answer(named, plan.sheet, plan.row + 1, words.links[plan.by]);
}

function skippedLine({ firstRow, lastRow, why, of }: SkippedRows, words: ExplainWords): string {
  const rows = firstRow === lastRow ? `${firstRow + 1}` : `${firstRow + 1}–${lastRow + 1}`;
  return of === null ? words.skipped(rows, words.whys[why]) : words.continues(rows, of + 1);
}

function areaText({ firstRow, lastRow, firstColumn, lastColumn }: ExplainedArea): string {
  const first = addressOf({ row: firstRow, column: firstColumn });
  return `${first}:${addressOf({ row: lastRow, column: lastColumn })}`;
}

const small = {
  fontSize: token('fontSizeBase200'),
  lineHeight: '19px',
  overflowWrap: 'anywhere',
} as const;

const useStyles = makeStyles({
  sheet: { marginBottom: '8px' },
  name: { ...small, margin: 0, fontWeight: token('fontWeightSemibold') },
  lines: {
    ...small,
    margin: 0,
    paddingInlineStart: '18px',
    color: token('colorNeutralForeground2'),
  },
});
