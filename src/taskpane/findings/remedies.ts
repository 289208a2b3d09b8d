/** What is loaded to put findings right or to ignore them. */
export { fixesFor } from '../../fixes/index';
export { planIgnore, planRemoval, planTakingBack } from '../../ignoring/plan-ignore';
