/**
 * What would move the cursor, colour the terminal or turn the direction of writing: control
 * characters (escape sequences start with one), line and paragraph separators, direction marks.
 */
const ACTING = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** Text from a workbook or a file's name as it may be shown on a terminal: on one line, acting characters out. */
export function harmless(text: string): string {
  return text.replace(ACTING, ' ');
}

/** JSON in which such characters are spelt out (`\u001b`), so that it can be shown and still says the same. */
export function harmlessJson(json: string): string {
  return json.replace(ACTING, (characters) =>
    characters.replace(
      /[^\n]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
