import type { CellStyle } from '../sheets/blueprint';
import type { Area } from '../sheets/snapshot';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const OUTSIDE = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Sets what a style names, and only that. */
export function drawStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  const { format } = range;
  const { font } = format;
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.ink !== undefined) font.color = style.ink;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.lines !== undefined) drawLines(format.borders, area, style.lines);
  if (style.numberFormat !== undefined) {
    const line = Array.from({ length: area.columns }, () => style.numberFormat);
    range.numberFormat = Array.from({ length: area.rows }, () => line);
  }
}

function drawLines(
  borders: Excel.RangeBorderCollection,
  { rows, columns }: Area,
  lines: NonNullable<CellStyle['lines']>,
): void {
  if (lines === 'writing-line') {
    drawLine(borders.getItem('EdgeBottom'), 'Dot');
    return;
  }
  for (const side of OUTSIDE) drawLine(borders.getItem(side), 'Continuous');
  // Inside lines exist only between cells.
  if (rows > 1 && lines === 'grid') drawLine(borders.getItem('InsideHorizontal'), 'Continuous');
  if (columns > 1) drawLine(borders.getItem('InsideVertical'), 'Continuous');
}

function drawLine(border: Excel.RangeBorder, style: 'Continuous' | 'Dot'): void {
  border.style = style;
  border.weight = 'Thin';
}
