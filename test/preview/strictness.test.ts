/** @jest-environment jsdom */
import { startExcel, type TestExcel } from '../excel/office';
import { refusal } from './excel-error';

describe('the stand-in host refuses what Excel refuses', () => {
  let excel: TestExcel;
  beforeAll(async () => {
    excel = await startExcel();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [['ก', 'ข']];
      sheet.tables.add('A1:B3', true);
      sheet.getRange('D1:E2').merge();
      const locked = sheets.add('ล็อก');
      locked.getRange('A1').format.protection.locked = false;
      locked.protection.protect();
      await context.sync();
    });
  });
  afterAll(() => excel.stop());

  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
  const locked = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('ล็อก');
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'an array of the wrong shape',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('F1:G2').values = [[1, 2, 3]];
      },
    ],
    [
      'asking something of each row of a range that is not there',
      'ItemNotFound',
      (c) => {
        const outside = sheet(c).getRange('A1').getIntersectionOrNullObject('B2');
        outside.getRowProperties({ rowHidden: true });
      },
    ],
    [
      'asking of each row what this host does not tell',
      'NotImplemented',
      (c) => {
        sheet(c).getRange('A1').getRowProperties({ rowHidden: true, rowIndex: true });
      },
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      (c) => {
        c.workbook.worksheets.getItem('ไม่มี').load('name');
      },
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('A0').load('values');
      },
    ],
    [
      'a cell beyond the last row',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('A1048577').load('values');
      },
    ],
    ...['x'.repeat(32), 'a/b', 'a[b', "'a", "a'", ''].map(
      (name): [string, string, (context: Excel.RequestContext) => void] => [
        `the sheet name "${name}"`,
        'InvalidArgument',
        (c) => {
          sheet(c).name = name;
        },
      ],
    ),
    [
      'a sheet name taken in other letters',
      'ItemAlreadyExists',
      (c) => {
        c.workbook.worksheets.add('SHEET1');
      },
    ],
    ['a merge across a table', 'InvalidOperation', (c) => sheet(c).getRange('A2:C2').merge()],
    [
      'a table over merged cells',
      'InvalidOperation',
      (c) => {
        sheet(c).tables.add('D1:E3', true);
      },
    ],
    [
      'a table over a table',
      'InvalidOperation',
      (c) => {
        sheet(c).tables.add('B3:C5', true);
      },
    ],
    [
      'a list source over 255 characters',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('G1').dataValidation.rule = list('ก'.repeat(256));
      },
    ],
    [
      'cell text over 32,767 characters',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('G1').values = [['ก'.repeat(32_768)]];
      },
    ],
    [
      'a formula over 8,192 characters',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('G1').formulas = [[`=1${'+1'.repeat(4_096)}`]];
      },
    ],
    [
      'a formula with an open bracket',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('G1').formulas = [['=SUM(A1']];
      },
    ],
    [
      'a row over 409 points high',
      'InvalidArgument',
      (c) => {
        sheet(c).getRange('1:1').format.rowHeight = 410;
      },
    ],
    [
      'writing into a locked cell of a protected sheet',
      'AccessDenied',
      (c) => {
        locked(c).getRange('B1').values = [[1]];
      },
    ],
    [
      'formatting on a protected sheet',
      'AccessDenied',
      (c) => {
        locked(c).getRange('A1').format.font.bold = true;
      },
    ],
    [
      'a member it does not have',
      'NotImplemented',
      (c) => {
        sheet(c).getRange('A1').getSpecialCells('Blanks').load('address');
      },
    ],
    [
      'a property it does not have',
      'NotImplemented',
      (c) => {
        sheet(c).load('enableCalculation');
      },
    ],
  ])('%s', async (_what, code, batch) => {
    expect(await refusal(batch)).toMatchObject({ code });
  });

  it('names what it lacks', async () => {
    const error = await refusal((context) => {
      sheet(context).charts.load('items');
    });
    expect(error).toMatchObject({
      message: expect.stringContaining('Worksheet.charts') as unknown,
    });
  });

  it('says where the error happened', async () => {
    const error = await refusal((context) => {
      sheet(context).getRange('F1:G2').values = [[1]];
    });
    expect(error).toMatchObject({ location: 'Range.values' });
  });

  it('accepts writing into an unlocked cell of a protected sheet', async () => {
    expect(
      await refusal((context) => {
        locked(context).getRange('A1').values = [['พิมพ์ได้']];
      }),
    ).toBe('accepted');
  });

  it('refuses to hide or delete the last sheet that shows', async () => {
    excel.stop();
    excel = await startExcel();
    expect(await refusal((c) => sheet(c).delete())).toMatchObject({ code: 'InvalidOperation' });
    const hidden = await refusal((c) => {
      sheet(c).visibility = 'Hidden';
    });
    expect(hidden).toMatchObject({ code: 'InvalidOperation' });
  });

  it('refuses changes to the sheets of a protected workbook', async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const refused = [
      await refusal((c) => {
        c.workbook.worksheets.add('ใหม่');
      }),
      await refusal((c) => {
        sheet(c).name = 'อื่น';
      }),
    ];
    expect(refused).toMatchObject([{ code: 'AccessDenied' }, { code: 'AccessDenied' }]);
  });

  it('stops a batch at its error and keeps what was done before', async () => {
    excel.stop();
    excel = await startExcel();
    await refusal((context) => {
      sheet(context).getRange('A1').values = [['ก่อน']];
      sheet(context).getRange('A2').values = [[1, 2]];
      sheet(context).getRange('A3').values = [['หลัง']];
    });
    expect(excel.state().sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 'ก่อน' }]);
  });
});
