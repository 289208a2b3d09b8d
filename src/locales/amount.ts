const AMOUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number in Arabic digits with thousands apart, as both languages write it: `1,000,000`. */
export function writeAmount(value: number): string {
  return AMOUNT.format(value);
}
