import { createHeadlessGrid } from '../../preview/grid/headless-grid';
import { Person } from '../../preview/grid/person';
import { emptySheet, emptyWorkbook } from '../../preview/grid/workbook-state';
import type { CellState, SheetState, WorkbookState } from '../../preview/grid/workbook-state';

const column = (first: number, ...values: readonly (string | number)[]): CellState[] =>
  values.map((value, row) =>
    typeof value === 'string' && value.startsWith('=')
      ? { row, column: first, formula: value }
      : { row, column: first, value },
  );

/** A scored table at A1:C3 with a list on its first two columns and a colour rule on the third. */
function scored(): WorkbookState {
  const area = { row: 1, column: 0, rowCount: 2, columnCount: 2 };
  const sheet: SheetState = {
    ...emptySheet('ประเด็น'),
    cells: [
      ...column(0, 'L', 2, 3),
      ...column(1, 'I', 2, 4),
      ...column(2, 'คะแนน', '=A2*B2', '=A3*B3').map((cell) => ({ ...cell, style: 0 })),
    ],
    rowHeights: { 2: 30 },
    tables: [
      {
        name: 'Table1',
        area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
        columns: ['L', 'I', 'คะแนน'],
        style: 'TableStyleLight15',
        showHeaders: true,
        showFilterButton: false,
        showBandedRows: false,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
      },
    ],
    conditionalFormats: [
      {
        areas: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }],
        rule: { kind: 'custom', formula: '=$C2>=10' },
        style: { fill: '#FFC000' },
        stopIfTrue: false,
      },
    ],
    validations: [
      {
        areas: [area],
        rule: { kind: 'list', source: '1,2,3,4,5', inCellDropDown: true },
        ignoreBlanks: true,
        errorAlert: { show: true, style: 'stop', title: 'ไม่ถูกต้อง', message: 'ใส่ 1 ถึง 5' },
      },
    ],
  };
  return {
    ...emptyWorkbook(),
    activeSheet: 'ประเด็น',
    styles: [{ font: { bold: true }, borders: { top: { style: 'thin', color: '#000000' } } }],
    sheets: [sheet],
  };
}

describe('typing directly under a table', () => {
  let stop: () => void;
  let person: Person;
  let sheet: () => SheetState;

  beforeEach(async () => {
    const headless = createHeadlessGrid(scored());
    stop = headless.stop;
    person = new Person(headless.grid);
    sheet = () => headless.grid.workbookState().sheets[0]!;
    await headless.grid.deliver();
  });
  afterEach(() => stop());

  const cell = (row: number, col: number) =>
    sheet().cells.find((one) => one.row === row && one.column === col);

  it('takes the row in and fills its formula, look and height', async () => {
    await person.typeCell('ประเด็น', 'A4', '5');
    await person.typeCell('ประเด็น', 'B4', '4');
    expect(sheet().tables[0]?.area.rowCount).toBe(4);
    expect(cell(3, 2)).toEqual({ row: 3, column: 2, formula: '=A4*B4', value: 20, style: 0 });
    expect(sheet().rowHeights).toEqual({ 2: 30, 3: 30 });
  });

  it('extends the colours and the list', async () => {
    await person.typeCell('ประเด็น', 'A4', '5');
    expect(sheet().conditionalFormats[0]?.areas).toEqual([
      { row: 1, column: 2, rowCount: 3, columnCount: 1 },
    ]);
    expect(await person.typeCell('ประเด็น', 'B4', '9')).toEqual({
      taken: false,
      title: 'ไม่ถูกต้อง',
      message: 'ใส่ 1 ถึง 5',
    });
    expect(cell(3, 1)).toBeUndefined();
  });

  it('goes on row after row', async () => {
    for (const row of [4, 5, 6]) await person.typeCell('ประเด็น', `A${row}`, '1');
    expect(sheet().tables[0]?.area.rowCount).toBe(6);
  });

  it.each([
    ['two rows below', 'A5'],
    ['beside the table', 'D4'],
  ])('leaves the table as it is when the entry is %s', async (_where, address) => {
    await person.typeCell('ประเด็น', address, '1');
    expect(sheet().tables[0]?.area.rowCount).toBe(3);
  });

  it('leaves a column alone whose formulas differ', async () => {
    await person.typeCell('ประเด็น', 'C2', '99');
    await person.typeCell('ประเด็น', 'A4', '5');
    expect(cell(3, 2)).toEqual({ row: 3, column: 2, style: 0 });
  });

  it('fills the formula into a row inserted in the middle, and moves the rules along', async () => {
    await person.insertRows('ประเด็น', 3);
    expect(sheet().tables[0]?.area.rowCount).toBe(4);
    expect(cell(2, 2)?.formula).toBe('=A3*B3');
    expect(cell(3, 2)?.formula).toBe('=A4*B4');
    expect(sheet().validations[0]?.areas[0]?.rowCount).toBe(3);
  });

  it('moves table and rules down together when a row is inserted above', async () => {
    await person.insertRows('ประเด็น', 1);
    expect(sheet().tables[0]?.area.row).toBe(1);
    expect(sheet().conditionalFormats[0]).toMatchObject({
      areas: [{ row: 2, rowCount: 2 }],
      rule: { formula: '=$C3>=10' },
    });
    expect(sheet().validations[0]?.areas[0]?.row).toBe(2);
  });
});
