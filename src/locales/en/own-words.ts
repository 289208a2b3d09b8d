/** What is loaded where the pane is to speak English. */
export { pane } from './pane';
export { problems } from './problems';
