const THAI_ZERO = '๐'.charCodeAt(0);

/** How numbers are written in a form: `thai` ๑ ๒ ๓ or `arabic` 1 2 3. */
export type DigitStyle = 'thai' | 'arabic';

/** Replaces every Thai digit by its Arabic one; all else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** Replaces every Arabic digit by its Thai one; all else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** Writes a whole number in the given digits. */
export function writeNumber(value: number, style: DigitStyle): string {
  return style === 'thai' ? toThaiDigits(String(value)) : String(value);
}
