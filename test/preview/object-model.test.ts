/** @jest-environment jsdom */
import { startExcel, type TestExcel } from '../excel/office';

describe("the stand-in host's object model", () => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.stop());

  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

  it('gives null objects for what is not there', async () => {
    const answer = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('ไม่มี');
      const used = first(context).getUsedRangeOrNullObject();
      const merged = first(context).getRange('A1').getMergedAreasOrNullObject();
      const setting = context.workbook.settings.getItemOrNullObject('ไม่มี');
      const cell = sheet.getRange('A1');
      cell.load('values');
      for (const each of [sheet, used, merged, setting]) each.load('isNullObject');
      await context.sync();
      return [sheet, used, merged, setting].map((each) => each.isNullObject);
    });
    expect(answer).toEqual([true, true, true, true]);
  });

  it.each([
    ['5', 5, 'Double'],
    ["'5", '5', 'String'],
    ['1,234.5', 1234.5, 'Double'],
    ['50%', 0.5, 'Double'],
    ['true', true, 'Boolean'],
    ['๕', '๕', 'String'],
    ['', '', 'Empty'],
    ['=1/0', '#DIV/0!', 'Error'],
    ['=2*3', 6, 'Double'],
  ])('takes the text %s as Excel does', async (text, value, type) => {
    const answer = await Excel.run(async (context) => {
      const cell = first(context).getRange('A1');
      cell.values = [[text]];
      cell.load('values,valueTypes');
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
    });
    expect(answer).toEqual([value, type]);
  });

  it('keeps numbers typed into a cell formatted as text', async () => {
    const answer = await Excel.run(async (context) => {
      const cell = first(context).getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['007']];
      cell.load('values,text');
      await context.sync();
      return [cell.values, cell.text];
    });
    expect(answer).toEqual([[['007']], [['007']]]);
  });

  it.each([
    [7, '[$-D07041E]0', '๗'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.256, '0%', '26%'],
    [3, 'General', '3'],
    [2.5, '0', '3'],
  ])('shows %s in the format %s as %s', async (value, format, text) => {
    const shown = await Excel.run(async (context) => {
      const cell = first(context).getRange('A1');
      cell.values = [[value]];
      cell.numberFormat = [[format]];
      cell.load('text');
      await context.sync();
      return cell.text;
    });
    expect(shown).toEqual([[text]]);
  });

  it('leaves cells alone where null is written and clears them where nothing is', async () => {
    const values = await Excel.run(async (context) => {
      const range = first(context).getRange('A1:C1');
      range.values = [['ก', 'ข', 'ค']];
      range.values = [[null, '', 'ง']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['ก', '', 'ง']]);
  });

  it('answers a batch with its formulas calculated, cross-sheet ones too', async () => {
    const values = await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("ข้อ 'ก' 2");
      other.getRange('A1').values = [[20]];
      const range = first(context).getRange('A1:B1');
      range.formulas = [["='ข้อ ''ก'' 2'!A1+1", '=A1*2']];
      range.load('values,formulas');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[21, 42]]);
  });

  it('writes more than 1,500 cells, which the library sends in pieces', async () => {
    const lines = Array.from({ length: 800 }, (_, row) => [row, `แถว ${row}`, row % 2 === 0]);
    const back = await Excel.run(async (context) => {
      const range = first(context).getRangeByIndexes(3, 1, 800, 3);
      range.values = lines;
      const last = first(context).getUsedRange(true).getLastRow();
      last.load('values,address');
      await context.sync();
      return [last.address, last.values];
    });
    expect(back).toEqual(['Sheet1!B803:D803', [[799, 'แถว 799', false]]]);
  });

  it('tells formats that differ in a range as null', async () => {
    const answer = await Excel.run(async (context) => {
      const range = first(context).getRange('A1:B1');
      range.format.font.name = 'TH Sarabun New';
      first(context).getRange('A1').format.font.bold = true;
      range.format.fill.color = '#ffeeaa';
      range.format.borders.getItem('EdgeBottom').style = 'Dot';
      const { format } = range;
      format.load('font/name,font/bold,fill/color,columnWidth');
      const border = format.borders.getItem('EdgeBottom');
      border.load('style');
      await context.sync();
      return [
        format.font.name,
        format.font.bold,
        format.fill.color,
        format.columnWidth,
        border.style,
      ];
    });
    expect(answer).toEqual(['TH Sarabun New', null, '#FFEEAA', 48, 'Dot']);
  });

  it('keeps page set-up, print titles, freezing and gridlines', async () => {
    const answer = await Excel.run(async (context) => {
      const sheet = first(context);
      const { pageLayout, freezePanes } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Centimeters', { left: 1, right: 1 });
      pageLayout.setPrintTitleRows('$2:$3');
      freezePanes.freezeRows(3);
      sheet.showGridlines = false;
      pageLayout.load('orientation,zoom,leftMargin');
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      const frozen = freezePanes.getLocationOrNullObject();
      titles.load('address');
      frozen.load('address');
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.zoom.horizontalFitToPages,
        Math.round(pageLayout.leftMargin),
        titles.address,
        frozen.address,
      ];
    });
    expect(answer).toEqual(['Landscape', 1, 28, 'Sheet1!2:3', 'Sheet1!1:3']);
    expect(excel.state().sheets[0]).toMatchObject({ showGridlines: false, frozenRows: 3 });
  });

  it('keeps settings in the workbook', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('ignored', { rules: ['a'] });
      await context.sync();
    });
    const value = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('ignored');
      setting.load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ rules: ['a'] });
    expect(excel.state().settings).toEqual({ ignored: { rules: ['a'] } });
  });

  it('makes headings of a table text, filled and unique', async () => {
    const names = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:D1').values = [['ก', 'ก', '', 5]];
      const table = sheet.tables.add('A1:D3', true);
      table.columns.load('items/name');
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(['ก', 'ก2', 'Column3', '5']);
  });

  it('copies with relative references, formats, conditional formats and validations', async () => {
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:B1').formulas = [[3, '=A1*2']];
      const source = sheet.getRange('A1');
      source.dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3' } };
      source.conditionalFormats.add('Custom').custom.rule.formula = '=A1>2';
      sheet.getRange('A2:B3').copyFrom('A1:B1');
      await context.sync();
    });
    const sheet = excel.state().sheets[0];
    expect(sheet?.cells.at(-1)).toMatchObject({ row: 2, column: 1, formula: '=A3*2', value: 6 });
    expect(sheet?.validations[0]?.areas).toHaveLength(3);
    expect(sheet?.conditionalFormats[0]?.areas).toHaveLength(3);
  });

  it('selects and shows a cell', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('ใหม่');
      sheet.activate();
      sheet.getRange('C4').select();
      await context.sync();
    });
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('ใหม่!C4');
    expect(excel.state().activeSheet).toBe('ใหม่');
  });
});
