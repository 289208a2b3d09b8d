'use strict';

const path = require('node:path');

const wordStart = path.resolve(__dirname, 'page/thai-words');
const place = 'if (this._rule.shouldBreak(';

/**
 * A webpack loader for @univerjs/engine-render, whose line breaker knows no Thai and takes no rule
 * that looks at the text. It adds one condition: lines may break where a Thai word starts.
 */
module.exports = function thaiLineBreaks(source) {
  if (source.split(place).length !== 2)
    throw new Error('The line breaker of @univerjs/engine-render is not as it was in 0.25.1');
  return (
    `import { isThaiWordStart } from ${JSON.stringify(wordStart)};\n` +
    source.replace(
      place,
      'if (isThaiWordStart(this.content, this._lastPos) || this._rule.shouldBreak(',
    )
  );
};
