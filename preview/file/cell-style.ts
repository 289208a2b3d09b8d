import type { CellStyle as FileStyle } from 'hucre/xlsx';
import {
  BORDER_SIDES,
  BORDER_STYLES,
  HORIZONTAL_ALIGNMENTS,
  VERTICAL_ALIGNMENTS,
} from '../grid/workbook-state';
import type { BorderState, CellStyle, FontState } from '../grid/workbook-state';
import { fromFileColor, toFileColor } from './colors';
import { oneOf, present } from './present';

type FileBorder = NonNullable<FileStyle['border']>;
type FileFont = NonNullable<FileStyle['font']>;
type FileFill = NonNullable<FileStyle['fill']>;

/** Excel's font where a file or a style names none. */
export const EXCEL_FONT = { name: 'Calibri', size: 11 } as const;

export function toFileStyle(style: CellStyle): FileStyle {
  const { horizontal, vertical, wrap, shrinkToFit, indent } = style;
  const alignment = present({ horizontal, vertical, wrapText: wrap, shrinkToFit, indent });
  return present({
    // A font that names no family or size would be shown in whatever the program likes.
    font: { ...EXCEL_FONT, ...toFileFont(style.font ?? {}) },
    fill: style.fill === undefined ? undefined : toFileFill(style.fill),
    border: style.borders && toFileBorder(style.borders),
    alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
    numFmt: style.numberFormat,
    protection: style.locked === undefined ? undefined : { locked: style.locked },
  });
}

export function fromFileStyle(style: FileStyle, theme: readonly string[]): CellStyle {
  const { alignment } = style;
  return present({
    font: style.font && ownFont(fromFileFont(style.font, theme)),
    fill: fromFileFill(style.fill, theme),
    horizontal: oneOf(HORIZONTAL_ALIGNMENTS, alignment?.horizontal),
    // Bottom is what a cell has that says nothing.
    vertical:
      alignment?.vertical === 'bottom'
        ? undefined
        : oneOf(VERTICAL_ALIGNMENTS, alignment?.vertical),
    wrap: alignment?.wrapText || undefined,
    shrinkToFit: alignment?.shrinkToFit || undefined,
    indent: alignment?.indent || undefined,
    borders: style.border && fromFileBorder(style.border, theme),
    numberFormat: style.numFmt === 'General' ? undefined : style.numFmt,
    locked: style.protection?.locked === false ? false : undefined,
  });
}

/** Undefined for Excel's font as it is, which a cell has that says nothing. */
function ownFont({ name, size, ...rest }: FontState): FontState | undefined {
  const font = present({
    name: name === EXCEL_FONT.name ? undefined : name,
    size: size === EXCEL_FONT.size ? undefined : size,
    ...rest,
  });
  return Object.keys(font).length > 0 ? font : undefined;
}

export function toFileFont(font: FontState): FileFont {
  const { color, ...rest } = font;
  return present({ ...rest, color: color === undefined ? undefined : toFileColor(color) });
}

export function fromFileFont(font: FileFont, theme: readonly string[]): FontState {
  const color = fromFileColor(font.color, theme);
  return present({
    name: font.name,
    size: font.size,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: font.underline ? true : undefined,
    strikethrough: font.strikethrough || undefined,
    // Black is what text has that names no colour.
    color: color === '#000000' ? undefined : color,
  });
}

export function toFileFill(color: string): FileFill {
  return { type: 'pattern', pattern: 'solid', fgColor: toFileColor(color) };
}

function fromFileFill(fill: FileFill | undefined, theme: readonly string[]): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined;
  return fromFileColor(fill.fgColor, theme);
}

function toFileBorder(borders: NonNullable<CellStyle['borders']>): FileBorder {
  const border: FileBorder = {};
  for (const side of BORDER_SIDES) {
    const line = borders[side];
    if (line) border[side] = { style: line.style, color: toFileColor(line.color) };
  }
  return border;
}

function fromFileBorder(border: FileBorder, theme: readonly string[]): CellStyle['borders'] {
  const borders: Record<string, BorderState> = {};
  for (const side of BORDER_SIDES) {
    const style = oneOf(BORDER_STYLES, border[side]?.style);
    if (style)
      borders[side] = { style, color: fromFileColor(border[side]?.color, theme) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
