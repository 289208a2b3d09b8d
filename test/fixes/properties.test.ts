import fc from 'fast-check';
import { addressOf } from '../../src/assessment/place';
import type { Fix } from '../../src/fixes/fix';
import { fixesFor } from '../../src/fixes/index';
import { labelOfFix } from '../../src/locales/index';
import { LANGUAGES } from '../../src/locales/language';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import type { Finding } from '../../src/rules/finding';
import { Grid, textOf } from '../../src/sheets/grid';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { after } from './after';
import { drawnWorkbook, typedWorkbook } from './any-workbook';
import { recalculated } from './recalculated';

const workbooks = fc.oneof(typedWorkbook, typedWorkbook, drawnWorkbook);

interface Applied {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly before: Review;
  readonly done: readonly SheetSnapshot[];
}

/** Checks a claim about every fix of every finding, each applied by itself. */
function always(claim: (applied: Applied) => void, numRuns = 80): void {
  fc.assert(
    fc.property(workbooks, (sheets) => {
      const before = review(sheets);
      for (const finding of before.findings) {
        for (const fix of fixesFor(finding, before)) {
          claim({ finding, fix, before, done: after(sheets, fix.edits) });
        }
      }
    }),
    { numRuns },
  );
}

function key({ rule, place }: Finding): string {
  return `${rule} ${place.sheet}!${addressOf(place)}`;
}

function errorsOf({ findings }: Review): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

describe('a fix', () => {
  it('puts its finding right', () => {
    always(({ finding, done }) => {
      expect(review(done).findings.map(key)).not.toContain(key(finding));
    });
  });

  it('makes no new error, but that a row brought to the plan is still to be filled in', () => {
    always(({ fix, before, done }) => {
      const grown = fix.edits.find((edit) => edit.kind === 'grow');
      const written = new Set(
        fix.edits.flatMap((edit) =>
          edit.kind === 'set' ? [`${edit.place.sheet} ${edit.place.row}`] : [],
        ),
      );
      // Where rows were added, what stands under them has moved.
      const known = new Set(errorsOf(before).map(key));
      const fresh = errorsOf(review(done)).filter(
        (finding) =>
          !known.has(key(finding)) &&
          !(grown?.kind === 'grow' && finding.place.row > grown.afterRow) &&
          !(isUnfilled(finding) && written.has(`${finding.place.sheet} ${finding.place.row}`)),
      );
      expect(fresh.map(key)).toEqual([]);
    });
  });

  it('changes the cells that it names and no other', () => {
    always(({ fix, before, done }) => {
      if (fix.edits.some((edit) => edit.kind === 'grow')) return;
      const named = fix.edits.flatMap((edit) =>
        edit.kind === 'set' ? [`${edit.place.sheet}!${addressOf(edit.place)}`] : [],
      );
      expect(new Set(named).size).toBe(named.length);
      expect(named.length).toBeGreaterThan(0);
      const typed = done.flatMap((sheet, index) => changedCells(before.sheets[index]!, sheet));
      expect(new Set(typed)).toEqual(new Set(named));
    });
  });

  it('takes no formula away but one that gave a wrong result', () => {
    always(({ finding, fix, before }) => {
      for (const edit of fix.edits) {
        if (edit.kind !== 'set') continue;
        const sheet = before.sheets.find(({ name }) => name === edit.place.sheet)!;
        const formula = new Grid(sheet).formula(edit.place.row, edit.place.column);
        const isWrongResult = ['score-mismatch', 'level-mismatch'].includes(finding.rule);
        expect(formula === null || isWrongResult).toBe(true);
      }
    });
  });

  it('says what it will do in one short line in each language', () => {
    always(({ fix }) => {
      for (const language of LANGUAGES) {
        const label = labelOfFix(fix, language);
        expect(label).not.toMatch(/undefined|null|NaN|\[object|[\n\r]/);
        expect(label.length).toBeLessThan(110);
      }
    }, 40);
  });
});

/** Every cell that was typed anew; calculated ones follow by themselves. */
function changedCells(before: SheetSnapshot, done: SheetSnapshot): readonly string[] {
  const [one, other] = [new Grid(before), new Grid(done)];
  const changed: string[] = [];
  for (let row = 0; row <= Math.max(one.lastRow, other.lastRow); row += 1) {
    for (let column = 0; column <= Math.max(one.lastColumn, other.lastColumn); column += 1) {
      const formulas = [one.formula(row, column), other.formula(row, column)];
      const isTyped = formulas.every((formula) => formula === null);
      const isSame = isTyped
        ? textOf(one.own(row, column)) === textOf(other.own(row, column)) &&
          typeof one.own(row, column) === typeof other.own(row, column)
        : formulas[0] === formulas[1];
      if (!isSame && !(one.own(row, column) === null && other.own(row, column) === '')) {
        changed.push(`${before.name}!${addressOf({ row, column })}`);
      }
    }
  }
  return changed;
}

function isUnfilled({ rule }: Finding): boolean {
  return rule === 'measure-missing' || rule === 'timeframe-missing' || rule === 'owner-missing';
}

describe('the workbooks that fixes are tried on', () => {
  it('have something for each kind of fix', () => {
    const offered = new Set<string>();
    for (const sheets of fc.sample(workbooks, { numRuns: 300, seed: 7 })) {
      expect(recalculated(sheets)).toEqual(sheets);
      const found = review(sheets);
      for (const finding of found.findings) {
        for (const fix of fixesFor(finding, found)) offered.add(fix.id);
      }
    }
    expect([...offered].sort()).toEqual([
      'bring-all-risks',
      'bring-risk',
      'make-numbers',
      'set-level',
      'set-order',
      'set-plan-level',
      'set-score',
      'strip-html',
      'use-assessed-words',
    ]);
  });
});
