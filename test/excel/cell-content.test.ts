import { contentOf } from '../../src/excel/cell-content';

const plain = { type: 'String', text: '', format: 'General' };

describe('contentOf', () => {
  it.each([
    ['text', { ...plain, value: 'สูง' }, 'สูง'],
    ['a number', { ...plain, type: 'Double', value: 6 }, 6],
    ['a truth value', { ...plain, type: 'Boolean', value: true }, true],
    ['nothing', { ...plain, type: 'Empty', value: '' }, null],
    ['an error value', { ...plain, type: 'Error', value: '#REF!' }, { error: '#REF!' }],
    ['typed text that looks like an error', { ...plain, value: '#REF!' }, '#REF!'],
    [
      'a date as it is shown',
      { value: 45566, type: 'Double', text: '1 ต.ค. 67', format: '[$-107041E]d mmm yy' },
      '1 ต.ค. 67',
    ],
    [
      'a date that does not fit its column',
      { value: 45566, type: 'Double', text: '####', format: 'd/m/yyyy' },
      '1/10/2024',
    ],
    [
      'a number that shows Thai digits',
      { value: 6, type: 'Double', text: '๖', format: '[$-D07041E]0' },
      6,
    ],
  ])('takes %s', (_name, facts, content) => {
    expect(contentOf(facts)).toEqual(content);
  });
});
