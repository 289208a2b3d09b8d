import { resolveThemeColor } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';

/** A colour as .xlsx files give it: outright, or as a place in the workbook's theme. */
export type FileColor = NonNullable<NonNullable<NonNullable<Cell['style']>['font']>['color']>;

/** '#RRGGBB' → what the file holds. */
export function toFileColor(color: string): FileColor {
  return { rgb: color.slice(1).toUpperCase() };
}

/**
 * The file's colour as '#RRGGBB'; undefined where it names none of its own ("automatic", or an
 * entry of the palette from before Excel 2007).
 */
export function fromFileColor(
  color: FileColor | undefined,
  theme: readonly string[],
): string | undefined {
  if (color?.rgb !== undefined) {
    const rgb = color.rgb.slice(-6).toUpperCase();
    return /^[0-9A-F]{6}$/.test(rgb) ? `#${rgb}` : undefined;
  }
  if (color?.theme === undefined || theme[color.theme] === undefined) return undefined;
  return `#${resolveThemeColor([...theme], color.theme, color.tint).toUpperCase()}`;
}
