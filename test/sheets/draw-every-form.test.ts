import type { FormChoices } from '../../src/forms/choices';
import { FORMS } from '../../src/forms/editions';
import type { Form } from '../../src/forms/form';
import { drawForms } from '../../src/sheets/draw';
import { textsOf } from './drawn-texts';

const CHOICES: FormChoices = {
  agency: 'เทศบาลตำบลทดลอง',
  process: 'การออกใบอนุญาต',
  fiscalYear: 2569,
  domain: 2,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: false,
};

function draw(form: Form, choices: Partial<FormChoices> = {}, taken: readonly string[] = []) {
  return drawForms(form, { ...CHOICES, ...choices }, taken);
}

describe.each(FORMS.map((form) => [form.edition, form] as const))(
  'drawing the forms %s',
  (_, form) => {
    it('writes no Arabic digit in official words when Thai digits are chosen', () => {
      const words = textsOf(draw(form, { digits: 'thai' })).filter((text) => !text.startsWith('='));
      expect(words.filter((text) => /[0-9]/.test(text))).toEqual([]);
    });

    it('refers to no sheets but its own, under their numbered names', () => {
      const second = draw(form, {}, [form.sheets[0]?.sheetName ?? '']);
      const own = new Set(second.map((sheet) => sheet.name));
      const referred = textsOf(second).flatMap((text) =>
        [...text.matchAll(/'((?:[^']|'')+)'!/g)].map((match) => match[1] ?? ''),
      );
      expect(referred.filter((name) => !own.has(name))).toEqual([]);
    });

    it('keeps every limit of Excel: formula length, list length, block shapes, tables clear of merges', () => {
      for (const sheet of draw(form, { sample: true })) {
        for (const block of sheet.blocks) {
          expect(new Set(block.cells.map((line) => line.length)).size).toBe(1);
          for (const cell of block.cells.flat())
            expect(String(cell ?? '').length).toBeLessThan(8192);
        }
        for (const list of sheet.dropDowns) {
          expect(list.options.join(',').length).toBeLessThanOrEqual(255);
          expect(list.prompt.title.length).toBeLessThanOrEqual(32);
          expect(list.prompt.message.length).toBeLessThanOrEqual(255);
          expect(list.error.title.length).toBeLessThanOrEqual(32);
          expect(list.error.message.length).toBeLessThanOrEqual(255);
        }
        for (const table of sheet.tables) {
          const overlapping = sheet.merges.filter(
            (merge) => merge.row < table.row + table.rows && table.row < merge.row + merge.rows,
          );
          expect(overlapping).toEqual([]);
        }
      }
    });

    it('has sheet names with room for a number, each once', () => {
      const names = form.sheets.map(({ sheetName }) => sheetName);
      expect(names.filter((name) => name.length > 25 || /[[\]:*?/\\]/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    });

    it('lays no part beside its sheet, and no merge over another', () => {
      for (const sheet of draw(form, { sample: true })) {
        const width = sheet.columnWidths.length;
        const areas = [...sheet.merges, ...sheet.tables, ...sheet.styles.map(({ area }) => area)];
        expect(areas.filter(({ column, columns }) => column + columns > width)).toEqual([]);
        const merged = sheet.merges.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (__, index) => {
            return `${row + Math.floor(index / columns)}:${column + (index % columns)}`;
          }),
        );
        expect(new Set(merged).size).toBe(merged.length);
      }
    });

    it('fits the paper: no sheet is wider than A4 across', () => {
      for (const { columnWidths } of form.sheets) {
        // One page wide is asked of Excel; beyond this the letters would become small.
        expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(950);
      }
    });
  },
);
