/** What is loaded where the pane is to speak Thai. */
export { pane } from './pane';
export { problems } from './problems';
