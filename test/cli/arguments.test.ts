import { readArguments } from '../../src/cli/arguments';

describe('the arguments of a call', () => {
  it.each([
    [['a.xlsx'], 'text', 'th', ['a.xlsx']],
    [['--format', 'json', 'a.xlsx'], 'json', 'th', ['a.xlsx']],
    [['a.xlsx', '--format=ndjson', 'b.xlsx'], 'ndjson', 'th', ['a.xlsx', 'b.xlsx']],
    [['--language', 'en', 'แบบ ประเมิน.xlsx'], 'text', 'en', ['แบบ ประเมิน.xlsx']],
    [['--format', 'json', '--format', 'text', 'a'], 'text', 'th', ['a']],
    [['--', '--format', '-x.xlsx'], 'text', 'th', ['--format', '-x.xlsx']],
  ] as const)('%j', (args, format, language, files) => {
    expect(readArguments(args)).toEqual({
      kind: 'check',
      format,
      language,
      explain: false,
      jobs: null,
      files,
    });
  });

  it.each([
    [['--explain', 'a'], { explain: true, jobs: null }],
    [['a', '--jobs', '3'], { explain: false, jobs: 3 }],
    [['--jobs=1', '--explain', 'a', '--jobs=12'], { explain: true, jobs: 12 }],
  ])('%j', (args, asked) => {
    expect(readArguments(args)).toMatchObject({ kind: 'check', ...asked, files: ['a'] });
  });

  it.each([
    [[], { kind: 'no-file' }],
    [['--format', 'json'], { kind: 'no-file' }],
    [['--fix', 'a'], { kind: 'unknown-option', option: '--fix' }],
    [['-v', 'a'], { kind: 'unknown-option', option: '-v' }],
    [['a', '--format'], { kind: 'missing-value', option: '--format' }],
    [['a', '--format', 'xml'], { kind: 'unknown-value', option: '--format', value: 'xml' }],
    [['a', '--language=fr'], { kind: 'unknown-value', option: '--language', value: 'fr' }],
    [['--jobs', '0', 'a'], { kind: 'unknown-value', option: '--jobs', value: '0' }],
    [['--jobs=all', 'a'], { kind: 'unknown-value', option: '--jobs', value: 'all' }],
    [['--jobs', '-1', 'a'], { kind: 'unknown-value', option: '--jobs', value: '-1' }],
    [['--explain=no', 'a'], { kind: 'unknown-option', option: '--explain' }],
    [['--constructor', 'a'], { kind: 'unknown-option', option: '--constructor' }],
    [['a', '--format='], { kind: 'unknown-value', option: '--format', value: '' }],
  ] as const)('that make no sense: %j', (args, problem) => {
    expect(readArguments(args)).toEqual({ kind: 'wrong', language: 'th', problem });
  });

  it('asks for help, whatever else is wrong', () => {
    expect(readArguments(['--help', '--language', 'en', '--nonsense'])).toEqual({
      kind: 'help',
      language: 'en',
    });
  });

  it('complains in the language asked for', () => {
    expect(readArguments(['--nonsense', '--language', 'en'])).toMatchObject({ language: 'en' });
  });
});
