import type { FormPart } from '../../forms/part';
import { layCriteriaAcross } from './criteria-across';
import { layCriteriaDown } from './criteria-down';
import { layDomains } from './domains';
import { layEntries } from './entries';
import { layLabelled } from './labelled';
import { layLegend } from './legend';
import { layLine } from './line';
import { layMatrix } from './matrix';
import { layNineStepTable } from './nine-step/table';
import { layWatchMatrix } from './nine-step/watch-matrix';
import type { LaidPart, Setting } from './setting';
import { laySignatures } from './signatures';
import { layTable } from './table';

/** Lays one part with its first row at a zero-based row of its sheet. */
export function layPart(part: FormPart, row: number, setting: Setting): LaidPart {
  switch (part.kind) {
    case 'gap':
      return { rows: 1, draw: () => ({}) };
    case 'line':
      return layLine(part, row, setting);
    case 'labelled':
      return layLabelled(part, row, setting);
    case 'entries':
      return layEntries(part, row, setting);
    case 'domains':
      return layDomains(part, row, setting);
    case 'table':
      return layTable(part, row, setting);
    case 'criteria-down':
      return layCriteriaDown(part, row, setting);
    case 'criteria-across':
      return layCriteriaAcross(part, row, setting);
    case 'matrix':
      return layMatrix(row, setting);
    case 'legend':
      return layLegend(part, row, setting);
    case 'signatures':
      return laySignatures(part, row);
    case 'nine-step':
      return layNineStepTable(part, row, setting);
    case 'watch-matrix':
      return layWatchMatrix(row, setting);
  }
}
