/** What is loaded with the first finding. */
export { fixes } from './fixes';
export { rules } from './rules/index';
