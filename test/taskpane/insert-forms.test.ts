import { FORMS } from '../../src/forms/editions';
import { insertForms } from '../../src/taskpane/insert/insert-forms';
import { sampleChoices } from '../../src/taskpane/insert/draft';
import { sheet } from '../sheets/snapshots';
import { FakeWorkbook } from './fake-workbook';

const CHOICES = sampleChoices(new Date(2026, 0, 15));
const [FORM] = FORMS;
const FIRST = FORM.sheets[0]?.sheetName ?? '';

/** A workbook in which somebody adds a sheet of the first form's name just before the forms come. */
class BusyWorkbook extends FakeWorkbook {
  constructor(private readonly added: string) {
    super();
  }

  override async insert(blueprints: Parameters<FakeWorkbook['insert']>[0]) {
    const names = await super.sheetNames();
    if (names.ok && !names.value.includes(this.added)) {
      await super.insert([{ ...blueprints[0]!, name: this.added }]);
      return { ok: false, problem: { kind: 'refused', detail: 'ItemAlreadyExists' } } as const;
    }
    return super.insert(blueprints);
  }
}

describe('inserting under names that are free', () => {
  it.each([[FIRST], [FIRST.toUpperCase()]])(
    'numbers all sheets where %j is taken',
    async (name) => {
      const workbook = new FakeWorkbook([sheet(name, [])]);
      expect(await insertForms(workbook, FORM, CHOICES)).toEqual({
        ok: true,
        value: FORM.sheets.map(({ sheetName }) => `${sheetName} (2)`),
      });
    },
  );

  it('draws once more where a name is taken in the meantime', async () => {
    const workbook = new BusyWorkbook(FIRST);
    expect(await insertForms(workbook, FORM, CHOICES)).toEqual({
      ok: true,
      value: FORM.sheets.map(({ sheetName }) => `${sheetName} (2)`),
    });
  });

  it('tells what Excel says where no name is to blame', async () => {
    const workbook = new FakeWorkbook();
    workbook.problems.insert = { kind: 'refused', detail: 'GeneralException' };
    expect(await insertForms(workbook, FORM, CHOICES)).toEqual({
      ok: false,
      problem: { kind: 'refused', detail: 'GeneralException' },
    });
    expect(workbook.calls.filter((call) => call === 'insert')).toHaveLength(1);
  });
});
