import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { messageOf } from '../../src/locales/index';
import { LANGUAGES } from '../../src/locales/language';
import type { Finding, RuleId } from '../../src/rules/finding';
import { RULES } from '../../src/rules/index';
import { runRules } from '../../src/rules/run';
import { summarise } from '../../src/summary';
import { anyAssessment } from './any-assessment';
import { SHEET_ORDER } from './any-field';

const assessments = fc.array(anyAssessment, { maxLength: 3 });

function rank({ assessment, place, rule }: Finding): readonly number[] {
  const known = SHEET_ORDER.indexOf(place.sheet);
  return [
    assessment,
    known === -1 ? SHEET_ORDER.length : known,
    place.row,
    place.column,
    RULES.findIndex(({ id }) => id === rule),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
}

/** Rules about what only a risk of medium level or above must have. */
const OF_PLANNED_RISKS: ReadonlySet<RuleId> = new Set<RuleId>([
  'plan-row-missing',
  'measure-missing',
  'timeframe-missing',
  'owner-missing',
]);

/** Rules that go by the computed score or level of a risk. */
const COMPUTED: ReadonlySet<RuleId> = new Set<RuleId>([
  ...OF_PLANNED_RISKS,
  'score-mismatch',
  'level-mismatch',
  'plan-level-mismatch',
]);

/** Checks a claim about all findings of any assessments. */
function always(claim: (findings: readonly Finding[], of: readonly Assessment[]) => void): void {
  fc.assert(
    fc.property(assessments, (of) => {
      claim(runRules(of, SHEET_ORDER), of);
    }),
    { numRuns: 300 },
  );
}

describe('findings about any assessments', () => {
  it('come sorted', () => {
    always((findings) => {
      findings.slice(1).forEach((finding, index) => {
        expect(compare(rank(findings[index]!), rank(finding))).toBeLessThanOrEqual(0);
      });
    });
  });

  it('are the same each time', () => {
    always((findings, of) => {
      expect(runRules(of, SHEET_ORDER)).toEqual(findings);
    });
  });

  it('name each cell once for a rule', () => {
    always((findings) => {
      const keys = findings.map(({ rule, place }) => JSON.stringify([rule, place]));
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('ask a low or unscored risk for no measure, timeframe, owner or plan row', () => {
    always((_, of) => {
      const easy = of.map((one) => ({
        ...one,
        risks: one.risks.filter(({ level }) => level === null || level === 'low'),
      }));
      const asked = runRules(easy, SHEET_ORDER).filter(({ rule }) => OF_PLANNED_RISKS.has(rule));
      expect(asked).toEqual([]);
    });
  });

  it('compute nothing where likelihood or impact cannot be read', () => {
    always((_, of) => {
      const unscored = of.map((one) => ({
        ...one,
        risks: one.risks.filter(({ score }) => score === null),
      }));
      const computed = runRules(unscored, SHEET_ORDER).filter(({ rule }) => COMPUTED.has(rule));
      expect(computed).toEqual([]);
    });
  });

  it('can be said in one line in each language', () => {
    always((findings) => {
      for (const finding of findings) {
        for (const language of LANGUAGES) {
          const message = messageOf(finding, language);
          expect(message).not.toMatch(/undefined|null|NaN|\[object|[\n\r]/);
          expect(message.length).toBeLessThan(260);
        }
      }
    });
  });

  it('are summed up whole', () => {
    always((findings, of) => {
      const summary = summarise(of, findings);
      const risks = of.flatMap((one) => one.risks);
      const inMatrix = summary.matrix.flat().reduce((sum, count) => sum + count, 0);
      const inLevels = Object.values(summary.byLevel).reduce((sum, count) => sum + count, 0);
      expect(summary.risks).toBe(risks.length);
      expect(inMatrix + summary.unscored).toBe(risks.length);
      expect(inLevels).toBe(inMatrix);
      expect(summary.errors + summary.warnings + summary.advice).toBe(findings.length);
      expect(summary.verdict).toBe(
        of.length === 0 ? 'no-form' : summary.errors > 0 ? 'open' : 'ready',
      );
    });
  });
});
