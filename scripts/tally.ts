import { readFileSync } from 'node:fs';

/** Prints "N passed, N failed" from the file that `jest --json --outputFile` wrote. */
const [file = ''] = process.argv.slice(2);
const { passed, failed } = tallyOf(JSON.parse(readFileSync(file, 'utf8')));
console.log(`${passed} passed, ${failed} failed`);

/** A test file that could not be run at all has no failed tests of its own: it counts as one. */
function tallyOf(result: unknown): { readonly passed: number; readonly failed: number } {
  return {
    passed: numberIn(result, 'numPassedTests'),
    failed: numberIn(result, 'numFailedTests') + numberIn(result, 'numRuntimeErrorTestSuites'),
  };
}

function numberIn(result: unknown, name: string): number {
  const value: unknown =
    typeof result === 'object' && result !== null ? Reflect.get(result, name) : undefined;
  if (typeof value !== 'number') throw new Error(`Jest's result has no ${name}`);
  return value;
}
