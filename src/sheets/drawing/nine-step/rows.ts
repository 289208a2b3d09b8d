import type {
  FilledItem,
  FilledStep,
  NineStepColumnRole,
  NineStepTablePart,
} from '../../../forms/nine-step-part';
import { QUALITY_WORDS } from '../../../forms/nine-step-part';
import type { CellInput } from '../../blueprint';

/** What stands for a tick in table 2. */
export const TICK = '✓';

/** What a filling writes into one row; what is not named stays empty. */
export type NineStepRow = Readonly<Partial<Record<NineStepColumnRole, CellInput>>>;

/** An item with its number, `2.1 …`. */
interface NumberedItem extends FilledItem {
  readonly text: string;
}

/**
 * The rows that main steps and their items fill in a table: a row for the step, then one for each
 * item that the table has. Steps without such items are left out of the later tables.
 *
 * @param words writes numbers in the chosen digits
 */
export function nineStepRows(
  table: NineStepTablePart['table'],
  steps: readonly FilledStep[],
  words: (text: string) => string,
): readonly NineStepRow[] {
  return steps.flatMap(({ step, items }, index) => {
    const numbered = items.map((item, at): NumberedItem => {
      return { ...item, text: `${words(`${index + 1}.${at + 1}`)} ${item.item}` };
    });
    switch (table) {
      case 'factors':
        return factorRows(step, items);
      case 'status':
        return [{ item: step }, ...numbered.map(statusRow)];
      case 'watch':
        return underStep({ item: step }, numbered.flatMap(watchRow));
      case 'control':
        return underStep(
          { item: `${words(`${index + 1}.`)} ${step}` },
          numbered.flatMap(controlRow),
        );
      case 'planned':
        return numbered.flatMap(({ text, planned }) =>
          planned === null ? [] : [{ item: text, ...planned }],
        );
    }
  });
}

function underStep(step: NineStepRow, items: readonly NineStepRow[]): readonly NineStepRow[] {
  return items.length === 0 ? [] : [step, ...items];
}

/** Known and unknown factors of a step side by side, as far as there are any of both. */
function factorRows(step: string, items: readonly FilledItem[]): readonly NineStepRow[] {
  const of = (factor: FilledItem['factor']): readonly string[] =>
    items.filter((item) => item.factor === factor).map(({ item }) => item);
  const [known, unknown] = [of('known'), of('unknown')];
  return Array.from({ length: Math.max(1, known.length, unknown.length) }, (_, row) => ({
    item: row === 0 ? step : null,
    known: known[row] ?? null,
    unknown: unknown[row] ?? null,
  }));
}

function statusRow({ text, colour }: NumberedItem): NineStepRow {
  return { item: text, ...(colour !== null && { [colour]: TICK }) };
}

function watchRow({ text, watch }: NumberedItem): readonly NineStepRow[] {
  if (watch === null) return [];
  const { necessity, severity } = watch;
  return [
    {
      item: text,
      ...(necessity !== null && { [`necessity-${necessity}`]: necessity }),
      ...(severity !== null && { [`severity-${severity}`]: severity }),
    },
  ];
}

function controlRow({ text, watch }: NumberedItem): readonly NineStepRow[] {
  if (watch === null) return [];
  return [{ item: text, quality: watch.quality === null ? null : QUALITY_WORDS[watch.quality] }];
}
