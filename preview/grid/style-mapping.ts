import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { BORDER_SIDES } from './workbook-state';
import type {
  BorderSide,
  BorderState,
  BorderStyle,
  CellStyle,
  FontState,
  HorizontalAlignment,
  VerticalAlignment,
} from './workbook-state';

/** What Univer has no room for travels in the cell's own `custom` data, so that it moves with it. */
export interface StyleRest {
  readonly unlocked?: true;
  readonly shrink?: true;
  readonly indent?: number;
}

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const PIXELS_PER_INDENT = 9;

const keyOf = <K extends string, V>(table: Readonly<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

const flag = (value: boolean | undefined) => (value ? BooleanNumber.TRUE : undefined);

/**
 * Univer's form of a style, complete: what the style does not say is null, so that writing it over
 * another style leaves nothing of that one.
 */
export function toUniverStyle(style: CellStyle): {
  [K in keyof IStyleData]-?: IStyleData[K] | null;
} {
  const { font = {}, borders = {} } = style;
  const line = (on: boolean | undefined) => (on ? { s: BooleanNumber.TRUE } : null);
  const color = (rgb: string | undefined) => (rgb === undefined ? null : { rgb });
  const border = (side: BorderSide) => {
    const state = borders[side];
    return state ? { s: BORDERS[state.style], cl: { rgb: state.color } } : null;
  };
  return {
    ff: font.name ?? null,
    fs: font.size ?? null,
    bl: flag(font.bold) ?? null,
    it: flag(font.italic) ?? null,
    ul: line(font.underline),
    st: line(font.strikethrough),
    cl: color(font.color),
    bg: color(style.fill),
    bd: Object.fromEntries(BORDER_SIDES.map((side) => [SIDES[side], border(side)])),
    ht: style.horizontal ? HORIZONTAL[style.horizontal] : null,
    vt: style.vertical ? VERTICAL[style.vertical] : null,
    tb: style.wrap ? WrapStrategy.WRAP : null,
    pd: style.indent ? { l: style.indent * PIXELS_PER_INDENT } : null,
    n: style.numberFormat === undefined ? null : { pattern: style.numberFormat },
    bbl: null,
    ol: null,
    va: null,
    tr: null,
    td: null,
  };
}

/** The same without its nulls, for a cell that has no style yet. */
export function toFreshUniverStyle(style: CellStyle): IStyleData {
  const { bd, ...rest } = toUniverStyle(style);
  const sides = Object.entries(bd ?? {}).filter(([, side]) => side !== null);
  const kept = Object.entries(rest).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(kept),
    ...(sides.length > 0 ? { bd: Object.fromEntries(sides) } : {}),
  };
}

export function toStyleRest(style: CellStyle): StyleRest | null {
  const rest: StyleRest = {
    ...(style.locked === false ? { unlocked: true } : {}),
    ...(style.shrinkToFit ? { shrink: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
  return Object.keys(rest).length > 0 ? rest : null;
}

/** Upper-case '#RRGGBB' of what Univer may hold: '#abc', 'rgb(…)', names are left as they are. */
export function normalColor(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((c) => c + c)
      .join('')}`.toUpperCase();
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!rgb) return color.startsWith('#') ? color.toUpperCase() : color;
  return `#${rgb
    .slice(1, 4)
    .map((n) => Number(n).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

/** Our form of Univer's style. */
export function fromUniverStyle(style: Nullable<IStyleData>, rest: Nullable<StyleRest>): CellStyle {
  const font = fromUniverFont(style ?? {});
  const borders = fromUniverBorders(style ?? {});
  const { bg, ht, vt, tb, n } = style ?? {};
  const horizontal = ht ? keyOf(HORIZONTAL, ht) : undefined;
  const vertical = vt ? keyOf(VERTICAL, vt) : undefined;
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(bg?.rgb ? { fill: normalColor(bg.rgb) } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(borders ? { borders } : {}),
    ...(n?.pattern && n.pattern !== 'General' ? { numberFormat: n.pattern } : {}),
    ...(rest?.shrink ? { shrinkToFit: true } : {}),
    ...(rest?.indent ? { indent: rest.indent } : {}),
    ...(rest?.unlocked ? { locked: false } : {}),
  };
}

function fromUniverFont({ ff, fs, bl, it, ul, st, cl }: IStyleData): FontState {
  return {
    ...(ff ? { name: ff } : {}),
    ...(fs ? { size: fs } : {}),
    ...(bl ? { bold: true } : {}),
    ...(it ? { italic: true } : {}),
    ...(ul?.s ? { underline: true } : {}),
    ...(st?.s ? { strikethrough: true } : {}),
    ...(cl?.rgb ? { color: normalColor(cl.rgb) } : {}),
  };
}

function fromUniverBorders({ bd }: IStyleData): CellStyle['borders'] | undefined {
  const border = (data: Nullable<IBorderStyleData>): BorderState | undefined => {
    const style = data ? keyOf(BORDERS, data.s) : undefined;
    return style && { style, color: normalColor(data?.cl.rgb ?? '#000000') };
  };
  const sides = BORDER_SIDES.flatMap((side) => {
    const state = border(bd?.[SIDES[side]]);
    return state ? [[side, state] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}
