import type { Assessment, PlanMeasure, PlanRow, Risk } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { valueOf } from '../assessment/field';
import { addressOf } from '../assessment/place';
import type { LapsedIgnore, ReviewedFinding } from '../ignoring/ignore';
import { messageOf } from '../locales/index';
import type { Language } from '../locales/language';
import type { Review } from '../review';
import { reportedMeasures } from '../summary';
import { fold } from '../thai/text';
import { reportItems } from './report-items';
import type {
  ReadFile,
  ReportedAssessment,
  ReportedFinding,
  ReportedLapse,
  ReportedPlan,
  ReportedRisk,
  UnreadableFile,
} from './report';

/** Puts what was found in a file into the form of the contract. */
export function reportReview(file: string, review: Review, language: Language): ReadFile {
  const findings = review.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.place.sheet,
    cell: addressOf(finding.place),
    message: messageOf(finding, language),
    ...reportReason(finding),
  }));
  return {
    file,
    status: review.summary.errors > 0 ? 'fail' : 'pass',
    assessments: review.assessments.map(reportAssessment),
    risks: review.assessments.flatMap(({ risks, nineStep }) => [
      ...risks.map(reportRisk),
      ...reportItems(nineStep),
    ]),
    findings,
    ...(review.lapsed.length > 0 && { lapsed: review.lapsed.map(reportLapse) }),
  };
}

function reportLapse({ rule, reason, scope }: LapsedIgnore): ReportedLapse {
  const about = fold(scope.about);
  return { rule, sheet: scope.sheet, cell: addressOf(scope), about, reason: fold(reason) };
}

function reportReason({
  ignored,
}: ReviewedFinding): Pick<ReportedFinding, 'ignored' | 'reasonGiven'> {
  if (ignored === null) return {};
  const reason = fold(ignored.reason);
  return ignored.stillCounts ? { reasonGiven: reason } : { ignored: reason };
}

/** The report of a file that was not read. */
export function reportUnreadable(file: string, message: string): UnreadableFile {
  return { file, status: 'unreadable', message, assessments: [], risks: [], findings: [] };
}

function reportAssessment(assessment: Assessment): ReportedAssessment {
  const measures = reportedMeasures(assessment);
  return {
    edition: assessment.edition,
    agency: valueOf(assessment.agency) ?? '',
    process: valueOf(assessment.process) ?? '',
    fiscalYear: valueOf(assessment.fiscalYear),
    ...(measures > 0 && { measures }),
  };
}

function reportRisk(risk: Risk): ReportedRisk {
  return {
    sheet: risk.sheet,
    row: risk.row + 1,
    order: textOf(risk.order),
    step: textOf(risk.step),
    issue: textOf(risk.issue),
    likelihood: valueOf(risk.likelihood),
    impact: valueOf(risk.impact),
    score: risk.score,
    level: risk.level,
    plan: risk.plan === null ? null : reportPlan(risk.plan),
  };
}

function reportPlan(plan: PlanRow): ReportedPlan {
  const says = (role: keyof PlanMeasure & ('measure' | 'timeframe' | 'owner')): boolean =>
    plan.measures.some((line) => line[role].kind === 'value');
  return {
    sheet: plan.sheet,
    row: plan.row + 1,
    measure: says('measure'),
    timeframe: says('timeframe'),
    owner: says('owner'),
  };
}

function textOf(field: Field<unknown>): string {
  return field.kind === 'value' || field.kind === 'invalid' ? fold(field.text) : '';
}
