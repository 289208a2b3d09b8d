import { existsSync } from 'node:fs';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { HostileFile } from './hostile-set';
import { HOSTILE_FILES } from './hostile-set';

jest.setTimeout(60_000);

function file(wanted: string): HostileFile {
  const found = HOSTILE_FILES.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no hostile file ${wanted}`);
  return found;
}

describe('names and texts that act on a careless program', () => {
  it('of sheets like those of built-in properties are only names', () => {
    const reading = readWorkbook(file('prototype-names').bytes());
    expect(reading.ok && reading.sheets.map((sheet) => sheet.name)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('of entries like paths of this computer are never written to', () => {
    expect(readWorkbook(file('path-names').bytes())).toMatchObject({ ok: true });
    expect(existsSync('/tmp/risk-checker-was-here')).toBe(false);
  });

  it.each(['path-target', 'absolute-target', 'external-target'])(
    'of parts outside of the file are not followed: %s',
    (name) => {
      expect(readWorkbook(file(name).bytes())).toEqual({ ok: false, reason: 'damaged' });
    },
  );

  it('in formulas stay texts, letter by letter', () => {
    const reading = readWorkbook(file('formulas').bytes());
    const [sheet] = reading.ok ? reading.sheets : [];
    expect(sheet?.cells).toEqual([
      ['<img src=x onerror=alert(1)>', '\u001b[31mred\u009b2J', '\u202egnp'],
    ]);
    expect([...(sheet?.formulas.values() ?? [])]).toEqual([
      '="<img src=x onerror=alert(1)>"',
      '=HYPERLINK("javascript:alert(1)","\u001b[31mred")',
      '="\u202egnp"',
    ]);
  });

  it('of a workbook inside a workbook are not looked at', () => {
    const reading = readWorkbook(file('nested').bytes());
    expect(reading.ok && reading.sheets.map((sheet) => sheet.cells)).toEqual([[['ก']]]);
  });
});
