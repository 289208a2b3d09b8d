import type { Colour } from '../../../assessment/nine-step';
import { COLOURS } from '../../../assessment/nine-step';
import type { Level } from '../../../assessment/level';
import type { NineStepColumn } from '../../../forms/nine-step-part';
import { INK, LEVEL_FILLS } from '../../../forms/palette';
import type { ColourRule } from '../../blueprint';
import type { Area } from '../../snapshot';
import { area, inRow } from '../reference';

/** What the colours of table 2 mean. Source 004, under table 2. */
const LEVEL_OF: Readonly<Record<Colour, Level>> = {
  green: 'low',
  yellow: 'medium',
  orange: 'high',
  red: 'very-high',
};

/** A ticked cell of table 2 takes the colour of its column. */
export function tickColours(columns: readonly NineStepColumn[], body: Area): readonly ColourRule[] {
  return columns.flatMap(({ role }, column) => {
    const colour = COLOURS.find((each) => each === role);
    if (colour === undefined) return [];
    return [
      {
        area: area(body.row, column, body.rows, 1),
        formula: `=${inRow(column, body.row)}<>""`,
        fill: LEVEL_FILLS[LEVEL_OF[colour]],
        ink: INK,
      },
    ];
  });
}
