import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { watchedItems } from '../../src/assessment/item-colour';
import type { Item, NineStep } from '../../src/assessment/nine-step';
import { messageOf } from '../../src/locales/index';
import { LANGUAGES } from '../../src/locales/language';
import { runRules } from '../../src/rules/run';
import { summarise } from '../../src/summary';
import { SHEET_ORDER } from './any-field';
import { anyNineStep } from './any-nine-step';
import { assessmentOf } from './assessment-builder';

function assessment(nineStep: NineStep): Assessment {
  return { ...assessmentOf(), edition: 'pacc-2561', nineStep };
}

describe('any nine-step tables', () => {
  it('have each of their rows in exactly one item', () => {
    fc.assert(
      fc.property(anyNineStep, (nineStep) => {
        const inItems = (key: keyof Item): ReadonlySet<unknown> =>
          new Set(nineStep.items.flatMap((item) => item[key] ?? []));
        expect(inItems('factor')).toEqual(new Set(nineStep.factors));
        expect(inItems('status')).toEqual(new Set(nineStep.status));
        expect(inItems('watch')).toEqual(new Set(nineStep.watch));
        expect(inItems('control')).toEqual(new Set(nineStep.control));
        expect(inItems('planned')).toEqual(new Set(nineStep.planned));
        const rows = nineStep.items.flatMap(({ factor, status, watch, control, planned }) =>
          [factor, status, watch, control, planned].filter((row) => row !== null),
        );
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it('are judged without fail, the same each time, in words that can be shown', () => {
    fc.assert(
      fc.property(anyNineStep, (nineStep) => {
        const findings = runRules([assessment(nineStep)], SHEET_ORDER);
        expect(runRules([assessment(nineStep)], SHEET_ORDER)).toEqual(findings);
        for (const finding of findings) {
          for (const language of LANGUAGES) {
            const message = messageOf(finding, language);
            expect(message).not.toMatch(/undefined|null|NaN|\[object|[\n\r]/);
            expect(message.length).toBeLessThan(260);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are summed up whole', () => {
    fc.assert(
      fc.property(anyNineStep, (nineStep) => {
        const { risks, byLevel, unscored } = summarise([assessment(nineStep)], []);
        expect(risks).toBe(watchedItems(nineStep).length);
        expect(Object.values(byLevel).reduce((sum, count) => sum + count, unscored)).toBe(risks);
        expect(byLevel['very-high']).toBe(0);
      }),
    );
  });
});
