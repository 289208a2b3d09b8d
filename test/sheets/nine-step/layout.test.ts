import fc from 'fast-check';

import { addressOf } from '../../../src/assessment/place';
import { watchedItems } from '../../../src/assessment/item-colour';
import { review } from '../../../src/review';
import type { Layout, Seeds } from './layout';
import { ITEMS, laidOut } from './layout';
import { only } from '../only';

const PLAIN: Layout = {
  digits: 'arabic',
  numbers: 'words',
  offset: { row: 0, column: 0 },
  sheets: 'many',
  pageBreaks: false,
  mergedHeadings: false,
  ratings: 'number',
  plan: 'cells',
};

const layouts: fc.Arbitrary<Layout> = fc.record({
  digits: fc.constantFrom('arabic', 'thai'),
  numbers: fc.constantFrom('words', 'order'),
  offset: fc.record({ row: fc.nat(9), column: fc.nat(5) }),
  sheets: fc.constantFrom('one', 'many'),
  pageBreaks: fc.boolean(),
  mergedHeadings: fc.boolean(),
  ratings: fc.constantFrom('number', 'tick', 'column'),
  plan: fc.constantFrom('cells', 'rows', 'table'),
});

function rulesIn(layout: Layout, seeds: Seeds): readonly string[] {
  return review(laidOut(layout, seeds)).findings.map(({ rule }) => rule);
}

describe('the nine-step tables, laid out in many ways', () => {
  it('are read the same, and are right', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const sheets = laidOut(layout);
        const { edition, nineStep } = only(sheets);
        expect(edition).toBe('pacc-2561');
        expect(nineStep?.status.map(({ number }) => number)).toEqual(
          ITEMS.map(({ number }) => number),
        );
        expect(watchedItems(nineStep).map(({ watch }) => [watch.number, watch.total])).toEqual([
          ['1.2', 4],
          ['2.1', 9],
          ['2.2', 6],
        ]);
        expect(
          nineStep?.items.map(({ control, planned }) => [control?.number, planned?.number]),
        ).toEqual([
          [undefined, undefined],
          ['1.2', '1.2'],
          ['2.1', '2.1'],
          ['2.2', '2.2'],
          [undefined, undefined],
        ]);
        expect(rulesIn(layout, {})).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[rule: string, seeds: Seeds, cell: string]>([
    ['colour-not-single', { ticks: { '1.2': [] } }, '2!B6'],
    ['colour-not-single', { ticks: { '1.2': ['orange', 'red'] } }, '2!F6'],
    ['watch-scale-invalid', { necessity: { '2.1': null }, total: { '2.1': null } }, '3!C8'],
    ['watch-scale-invalid', { necessity: { '2.1': 4 }, total: { '2.1': null } }, '3!D8'],
    ['total-mismatch', { total: { '2.2': 5 } }, '3!I9'],
    ['risk-not-planned', { unplanned: ['2.1'] }, '3!B8'],
    ['carried-forward-wrongly', { alsoWatched: ['1.1'] }, '3!B6'],
    ['row-dropped', { notControlled: ['2.2'] }, '3!B9'],
    ['control-value-misplaced', { band: { '2.1': 'medium' } }, '4!D8'],
    ['owner-missing', { withoutOwner: true }, '5!B6'],
  ])('%s is found alone, at its cell', (rule, seeds, cell) => {
    const found = review(laidOut(PLAIN, seeds)).findings;
    expect(found.map(({ rule: id, place }) => [id, `${place.sheet}!${addressOf(place)}`])).toEqual([
      [rule, cell],
    ]);
  });

  const seeds: fc.Arbitrary<readonly [string, Seeds]> = fc.constantFrom<[string, Seeds]>(
    ['colour-not-single', { ticks: { '1.2': [] } }],
    ['colour-not-single', { ticks: { '2.1': ['orange', 'red'] } }],
    ['watch-scale-invalid', { necessity: { '2.1': null }, total: { '2.1': null } }],
    ['total-mismatch', { total: { '2.2': 5 } }],
    ['risk-not-planned', { unplanned: ['2.1'] }],
    ['risk-not-planned', { unplanned: ['1.2'] }],
    ['carried-forward-wrongly', { alsoWatched: ['1.1'] }],
    ['carried-forward-wrongly', { notWatched: ['2.1'] }],
    ['row-dropped', { notControlled: ['2.2'] }],
    ['row-dropped', { alsoWatched: ['1.1'], notControlled: ['1.1'] }],
    ['control-value-misplaced', { band: { '2.1': 'medium' } }],
    ['owner-missing', { withoutOwner: true }],
  );

  it('have a mistake found wherever it stands, and no error besides', () => {
    fc.assert(
      fc.property(layouts, seeds, (layout, [rule, seed]) => {
        const found = new Set(rulesIn(layout, seed));
        if (rule === 'row-dropped') found.delete('carried-forward-wrongly');
        expect([...found]).toEqual([rule]);
      }),
      { numRuns: 300 },
    );
  });
});
