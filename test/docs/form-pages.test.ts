import fs from 'node:fs';
import path from 'node:path';
import { formsIndex } from '../../scripts/forms/form-page';
import { FORMS } from '../../src/forms/editions';

const FOLDER = path.join(__dirname, '../../docs/forms');

/** Small enough to be looked at one after another, in bytes. */
const LARGEST_PICTURE = 60_000;

function read(file: string): string {
  return fs.readFileSync(path.join(FOLDER, file), 'utf8');
}

function picturesOf(edition: string): readonly string[] {
  return Array.from(read(`${edition}.md`).matchAll(/\]\((.+?\.png)\)/g), ([, file = '']) => file);
}

describe('docs/forms', () => {
  it('lists every edition', () => {
    expect(read('README.md')).toBe(formsIndex(FORMS));
  });

  it.each(FORMS.map((form) => [form.edition, form] as const))(
    'shows every sheet of %s, each with a small picture',
    (edition, form) => {
      const headings = Array.from(
        read(`${edition}.md`).matchAll(/^## (.+)$/gm),
        ([, name]) => name,
      );
      expect(headings).toEqual(form.sheets.map(({ sheetName }) => sheetName));
      const pictures = picturesOf(edition);
      const sheets = new Set(pictures.map((file) => /-(\d+)-\d+\.png$/.exec(file)?.[1]));
      expect(sheets.size).toBe(form.sheets.length);
      for (const picture of pictures)
        expect(fs.statSync(path.join(FOLDER, picture)).size).toBeLessThanOrEqual(LARGEST_PICTURE);
    },
  );

  it('holds no picture that no page shows', () => {
    const shown = FORMS.flatMap(({ edition }) => picturesOf(edition));
    const there = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
    expect(there.sort()).toEqual([...shown].sort());
  });
});
