import fc from 'fast-check';
import { isOpen } from '../../src/ignoring/ignore';
import { planIgnore, planTakingBack } from '../../src/ignoring/plan-ignore';
import { review } from '../../src/review';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';
import { after } from '../fixes/after';
import { drawnWorkbook, typedWorkbook } from '../fixes/any-workbook';
import { asSnapshot, sheet } from '../sheets/snapshots';

const TODAY = { year: 2569, month: 11, day: 20 };

describe('any finding', () => {
  it('can be ignored and taken back, which leaves every other as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(typedWorkbook, drawnWorkbook),
        fc.nat(),
        fc.boolean(),
        (sheets, at, whole) => {
          const before = review(sheets);
          const target = before.findings[at % Math.max(1, before.findings.length)];
          if (target === undefined) return;
          const { rule, place } = target;
          const writing = planIgnore({ rule, place: whole ? null : place }, 'ตามมติ', TODAY, sheets);
          if (writing?.kind !== 'insert') throw new Error('no sheet');
          const ignoring: readonly SheetSnapshot[] = [...sheets, asSnapshot(writing.sheet)];
          const now = review(ignoring);
          expect(now.findings.map((finding) => ({ ...finding, ignored: null }))).toEqual(
            before.findings,
          );
          for (const finding of now.findings) {
            const isMeant = finding.rule === rule && (whole || finding.place === target.place);
            if (!isMeant && !whole) continue;
            expect(finding.ignored?.reason ?? null).toBe(finding.rule === rule ? 'ตามมติ' : null);
          }
          const errors = now.findings.filter((each) => isOpen(each) && each.severity === 'error');
          expect(now.summary.errors).toBe(errors.length);
          const back = review(after(ignoring, planTakingBack(target, ignoring)));
          expect(back.findings).toEqual(before.findings);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('any decision about one finding', () => {
  it('says what it is about, and holds where rows are inserted above', () => {
    fc.assert(
      fc.property(
        fc.oneof(typedWorkbook, drawnWorkbook),
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        (sheets, at, rows) => {
          const { findings } = review(sheets);
          const target = findings[at % Math.max(1, findings.length)];
          if (target === undefined) return;
          const writing = planIgnore(target, 'ตามมติ', TODAY, sheets);
          if (writing?.kind !== 'insert') throw new Error('no sheet');
          const exceptions = asSnapshot(writing.sheet);
          const moved = review([...sheets.map((each) => movedDown(each, rows)), exceptions]);
          expect(exceptions.cells.at(-1)?.[3]).not.toBeNull();
          const { sheet: name, row, column } = target.place;
          const held = moved.findings.filter(({ ignored }) => ignored !== null);
          expect(held.map(({ rule, place }) => ({ rule, place }))).toEqual([
            { rule: target.rule, place: { sheet: name, row: row + rows, column } },
          ]);
          expect(moved.lapsed).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same sheet with blank rows inserted over all of it. */
function movedDown(from: SheetSnapshot, rows: number): SheetSnapshot {
  const { origin, formulas, merges, hiddenRows } = from;
  return {
    ...from,
    origin: { ...origin, row: origin.row + rows },
    formulas: new Map([...formulas].map(([key, formula]) => [key + cellKey(rows, 0), formula])),
    merges: merges.map((merge) => ({ ...merge, row: merge.row + rows })),
    ...(hiddenRows && { hiddenRows: new Set([...hiddenRows].map((row) => row + rows)) }),
  };
}

describe('any sheet of exceptions', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellContent>(
      'รหัสการตรวจ',
      'แผ่นงาน',
      'เซลล์',
      'เหตุผล',
      'วันที่',
      'Rule',
      'Sheet',
      'Cell',
    ),
    fc.constantFrom<CellContent>('owner-missing', 'score-mismatch', 'ประเมิน', 'C3', 'XFE1', 'A0'),
    fc.constantFrom<CellContent>(null, '', '-', 3, true, { error: '#REF!' }, '__proto__', '=1+1'),
    fc.string(),
  );
  const line = fc.array(cell, { maxLength: 6 });
  const heading = fc.constant<CellContent[]>(['รหัสการตรวจ', 'แผ่นงาน', 'เซลล์', 'เหตุผล']);
  const area = fc.record({
    row: fc.nat(20),
    column: fc.nat(12),
    rows: fc.integer({ min: 1, max: 1_048_576 }),
    columns: fc.integer({ min: 1, max: 16_384 }),
  });

  it('throws nothing, whatever it holds', () => {
    fc.assert(
      fc.property(
        typedWorkbook,
        fc.array(fc.oneof(line, line, heading), { maxLength: 9 }),
        fc.array(area, { maxLength: 2 }),
        (forms, cells, merges) => {
          const sheets = [...forms, sheet('ข้อยกเว้นการตรวจ', cells, { merges })];
          const found = review(sheets);
          expect(found).toEqual(review(sheets));
          for (const finding of found.findings.slice(0, 3)) {
            expect(planIgnore(finding, 'ก', TODAY, sheets)).not.toBeNull();
            planTakingBack(finding, sheets);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
