import { plannedMeasures, reportedMeasures } from '../assessment/carried-measures';
import { linkMeasures } from '../assessment/link-measures';
import type { Rule } from './rule';

/**
 * A follow-up report has a measure in other words than the plan beside it (sources 000 and 001): the
 * plan was changed after the report was made, or the report was.
 */
export const followUpMeasureDiffers: Rule<'follow-up-measure-differs'> = {
  id: 'follow-up-measure-differs',
  severity: 'warning',
  check(assessment, report) {
    if (assessment.followUp.length === 0) return;
    const links = linkMeasures(plannedMeasures(assessment), reportedMeasures(assessment));
    for (const { planned, reported } of links.changed) {
      report(reported.place, { planned: planned.measure, reported: reported.measure });
    }
  },
};
