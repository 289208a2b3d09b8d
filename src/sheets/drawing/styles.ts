import { ENTRY_FILL, HEADING_FILL, INK } from '../../forms/palette';
import type { CellStyle } from '../blueprint';

/** The font of Thai official documents; size in points. */
export const BODY: CellStyle = {
  font: 'TH Sarabun New',
  size: 16,
  ink: INK,
  vertical: 'top',
  wrap: true,
};

export const TITLE: CellStyle = { size: 20, bold: true, horizontal: 'center', vertical: 'center' };

export const STEP_HEADING: CellStyle = { size: 18, bold: true, vertical: 'center' };

export const COLUMN_HEADING: CellStyle = {
  bold: true,
  fill: HEADING_FILL,
  horizontal: 'center',
  vertical: 'center',
  lines: 'grid',
};

export const ENTRY: CellStyle = { fill: ENTRY_FILL, lines: 'writing-line' };

/** A row of a table that a person fills: high enough for one line of Thai with its marks. */
export const LINE_HEIGHT = 26;
