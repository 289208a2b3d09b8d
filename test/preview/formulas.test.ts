import { createHeadlessGrid } from '../../preview/grid/headless-grid';
import { parseAddress } from '../../preview/grid/address';

/** Formulas the forms live on, as they are written there. */
const SCORE =
  '=IF(AND(LEN(D7)=1,LEN(E7)=1),IFERROR((MOD(FIND(D7,"12345๑๒๓๔๕")-1,5)+1)*(MOD(FIND(E7,"12345๑๒๓๔๕")-1,5)+1),""),"")';
const LAST = '=IFERROR(LOOKUP(2,1/(($C$7:$C$50=C60)*($C$7:$C$50<>"")),$G$7:$G$50),"")';
const COUNT =
  '=SUMPRODUCT(ISNUMBER(FIND("|"&$D$7:$D$50&"|","|5|๕|"))*ISNUMBER(FIND("|"&$E$7:$E$50&"|","|2|๒|")))';

describe('formulas in the grid', () => {
  const { grid, stop } = createHeadlessGrid();
  afterAll(stop);

  async function calculate(cells: Readonly<Record<string, string | number>>, formula: string) {
    const sheet = grid.addSheet(`แผ่น ${grid.sheets.length}`);
    const writes = Object.entries({ ...cells, Z1: formula }).map(([address, value]) => {
      const { row, column } = parseAddress(address)!.area;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return { row, column, content: isFormula ? { value: '', formula: value } : { value } };
    });
    grid.as('addin', () => sheet.cells.write(writes));
    await grid.deliver();
    return sheet.cells.content(0, 25).value;
  }

  it.each<[string, Record<string, string | number>, string, string | number]>([
    ['scores numbers', { D7: 3, E7: 2 }, SCORE, 6],
    ['scores Thai digits', { D7: '๓', E7: '๕' }, SCORE, 15],
    ['scores nothing for a blank', { D7: 3 }, SCORE, ''],
    ['scores nothing for anything else', { D7: 9, E7: 2 }, SCORE, ''],
    ['finds the last match', { C7: 'ก', G7: 'ต่ำ', C9: 'ก', G9: 'สูง', C60: 'ก' }, LAST, 'สูง'],
    ['finds nothing for nothing', { C7: 'ก', G7: 'ต่ำ' }, LAST, ''],
    ['counts pairs in both digits', { D7: 5, E7: '๒', D8: '๕', E8: 2, D9: 5, E9: 3 }, COUNT, 2],
    ['breaks lines', { A1: 3 }, '="สูง"&CHAR(10)&A1', 'สูง\n3'],
  ])('%s', async (_what, cells, formula, expected) => {
    expect(await calculate(cells, formula)).toBe(expected);
  });
});
