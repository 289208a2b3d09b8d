'use strict';

const { default: Sequencer } = require('@jest/test-sequencer');

/** Runs the browser tests after all others; within each group Jest's own order stays. */
class BrowserLast extends Sequencer {
  sort(tests) {
    const isBrowserTest = (test) => test.context.config.displayName?.name === 'e2e';
    const ordered = super.sort(tests);
    return [
      ...ordered.filter((test) => !isBrowserTest(test)),
      ...ordered.filter((test) => isBrowserTest(test)),
    ];
  }
}

module.exports = BrowserLast;
