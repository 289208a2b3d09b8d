import { followUp, plan, signature } from './lay-report-plan';
import { criteria, proposal, scored, selection } from './lay-report-scores';
import { Random } from './random';
import { REPORT_KINDS } from './report-kinds';
import { makeReportModel } from './report-model';
import { ReportPen } from './report-pen';
import type { ReportForms } from './report-seed';
import type { SeededWorkbook } from './seeded-workbook';

/** Lays out the forms of sources 000, 001 and 003 with one mistake: all of it follows from the number. */
export function makeReportWorkbook(number: number): SeededWorkbook {
  const random = new Random(number);
  const [name, kind] = [...REPORT_KINDS][number % REPORT_KINDS.size] ?? ['none', null];
  const plain = makeReportModel(random);
  const seed = kind?.plant(random, plain) ?? null;
  const model = seed?.change?.(plain) ?? plain;
  const forms = kind?.forms ?? random.pick<ReportForms>(['reports', 'follow-up', 'steps']);
  const pen = new ReportPen(random, model, seed, forms);
  layForms(pen);
  const places = seed?.at.flatMap((at) => pen.placesOf(at)) ?? [];
  if (seed !== null && places.length === 0) throw new Error(`${number}: ${name} was not laid out`);
  return {
    canvases: pen.canvases,
    story: `${name}; ${forms}; ${JSON.stringify(pen.style)}; ${JSON.stringify(seed)}`,
    mistake: seed === null ? null : { rule: seed.rule, places },
    also: seed?.also ?? [],
    risks: forms === 'follow-up' ? 0 : model.scored.length,
  };
}

function layForms(pen: ReportPen): void {
  switch (pen.forms) {
    case 'follow-up':
      followUp(pen);
      return;
    case 'steps':
      for (const lay of [selection, scored, criteria, plan, signature]) lay(pen);
      return;
    case 'reports':
      for (const lay of pen.style.planFirst
        ? [proposal, plan, criteria, scored]
        : [proposal, criteria, scored, plan])
        lay(pen);
      if (pen.style.followUp) followUp(pen);
  }
}
