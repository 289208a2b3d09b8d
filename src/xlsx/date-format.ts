/** Excel takes no longer one. */
const LONGEST_FORMAT = 255;

/** Text in quotes, escaped and padding characters, and brackets (colours, locales, conditions) but not elapsed time such as `[h]`. */
const NOT_THE_FORMAT = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^[\]]*\]/gi;

/** Whether a number format shows a date or a time: `d/m/yyyy`, `[$-107041E]d mmm yyyy`; not `[$-D07041E]0`. */
export function isDateFormat(format: string): boolean {
  if (format.length > LONGEST_FORMAT) return false;
  const bare = format.replace(NOT_THE_FORMAT, '').replace(/General/gi, '');
  return /[dmyhs]/i.test(bare);
}
