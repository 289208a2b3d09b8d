import type { CellValue } from './workbook-state';

/** The text a cell shows. Knows General, @, the 0 # , . % patterns and Thai digits; else General. */
export function formatValue(value: CellValue, format = 'General'): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const [positive = 'General', negative] = format.split(';');
  const section = value < 0 && negative !== undefined ? negative : positive;
  const shown = section === negative ? Math.abs(value) : value;
  const thai = /\[\$-D0[0-9A-F]*41E\]/i.test(section) || /^t0/i.test(section);
  const pattern = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/^t(?=0)/i, '')
    .replace(/"([^"]*)"/g, '$1');
  const text = formatNumber(shown, pattern);
  return thai ? text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))) : text;
}

const PATTERN = /([#0,]+)(?:\.([0#]+))?(%?)/;

function formatNumber(value: number, pattern: string): string {
  const match = PATTERN.exec(pattern);
  if (pattern === '' || pattern === '@' || /General/i.test(pattern) || !match)
    return general(value);
  const [whole, integer = '', decimals = '', percent = ''] = match;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(decimals.length);
  const [left = '0', right = ''] = fixed.split('.');
  const digits = integer.replaceAll('#', '').replaceAll(',', '').length;
  const padded = (digits === 0 && left === '0' ? '' : left).padStart(digits, '0');
  const grouped = integer.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const optional = decimals.length - decimals.replace(/#+$/, '').length;
  const trimmed = right.replace(new RegExp(`0{0,${optional}}$`), '');
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  const number = `${sign}${grouped}${trimmed ? `.${trimmed}` : ''}${percent}`;
  return pattern.replace(whole, () => number);
}

/** Excel shows up to 11 digits. */
function general(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  return String(Number(value.toPrecision(10)));
}
