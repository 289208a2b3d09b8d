import { answerTo, problemOf } from '../../src/excel/problem';

const officeError = (code: string) => ({
  code,
  message: 'in words',
  debugInfo: { errorLocation: 'Range.values' },
});

describe('problemOf', () => {
  it.each([
    ['InvalidOperationInCellEditMode', { kind: 'editing' }],
    ['AccessDenied', { kind: 'sheet-protected', sheet: null }],
    ['ItemNotFound', { kind: 'gone' }],
    ['InvalidReference', { kind: 'gone' }],
    ['InvalidArgument', { kind: 'refused', detail: 'InvalidArgument · in words · Range.values' }],
  ])('knows %s', (code, problem) => {
    expect(problemOf(officeError(code))).toEqual(problem);
  });

  it.each([
    ['a JavaScript error', new Error('broken'), 'broken'],
    ['a thrown text', 'just text', 'just text'],
  ])('passes on the words of %s', (_name, error, detail) => {
    expect(problemOf(error)).toEqual({ kind: 'refused', detail });
  });
});

it('makes an answer of work that fails and of work that succeeds', async () => {
  await expect(answerTo(() => Promise.resolve(3))).resolves.toEqual({ ok: true, value: 3 });
  await expect(answerTo(() => Promise.reject(new Error('no')))).resolves.toEqual({
    ok: false,
    problem: { kind: 'refused', detail: 'no' },
  });
});
