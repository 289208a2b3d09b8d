import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES, languageFor } from '../../src/locales/language';
import { allWords } from './word-tree';

const th = allWords('th');
const en = allWords('en');

function pathsOf(words: typeof th): readonly string[] {
  return words.map(({ keys, kind }) => `${keys.join('.')} (${kind})`).sort();
}

/** Everything that can use a word: the source, without the words themselves. */
const source = fs
  .readdirSync(path.join(__dirname, '../../src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file) => !file.includes(`${path.sep}locales${path.sep}`))
  .map((file) => fs.readFileSync(file, 'utf8'))
  .join('\n');

const usedWords = new Set(source.match(/[\w-]+/g));

describe('the words of both languages', () => {
  it('have the same keys', () => {
    expect(pathsOf(th)).toEqual(pathsOf(en));
  });

  it('say something', () => {
    const empty = [...th, ...en].filter(({ text }) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('differ', () => {
    const english = new Map(en.map(({ keys, text }) => [keys.join('.'), text]));
    const same = th.filter(({ keys, text }) => english.get(keys.join('.')) === text);
    expect(same.map(({ keys }) => keys.join('.'))).toEqual([]);
  });

  it('are Thai in Thai', () => {
    const foreign = th.filter(({ text }) => !/[ก-๛]/.test(text));
    expect(foreign.map(({ keys }) => keys.join('.'))).toEqual([]);
  });

  it('are all used', () => {
    const unused = th.filter(({ keys }) => !keys.slice(1).every((key) => usedWords.has(key)));
    expect(unused.map(({ keys }) => keys.join('.'))).toEqual([]);
  });
});

describe('languageFor', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['th-TH', 'th'],
    ['de-DE', 'th'],
    ['enx', 'th'],
    ['', 'th'],
  ])('reads %j in %s', (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });

  it('knows each language by its own name', () => {
    expect(LANGUAGES.map(languageFor)).toEqual(LANGUAGES);
  });
});
