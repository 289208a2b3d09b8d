import { bindMembers, HostObject, type Scalar } from '../rich-api/host-object';
import { without } from '../grid/without';
import { lastColumn, lastRow } from '../grid/area';
import type { Area, BorderSide, BorderState, BorderStyle, CellStyle } from '../grid/workbook-state';
import { guardChange } from './guards';
import { choiceValue, colorValue } from './parsing';
import { common, commonStyle, patchStyles } from './style-patch';
import type { RangePlace } from './session';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
type Edge = (typeof EDGES)[number];

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double'] as const;
type Line = (typeof LINES)[number];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type Weight = (typeof WEIGHTS)[number];

/** The style that a line and a weight make together. */
function borderStyle(line: Exclude<Line, 'None'>, weight: Weight): BorderStyle {
  switch (line) {
    case 'Continuous':
      return ({ Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const)[
        weight
      ];
    case 'Dash':
      return weight === 'Medium' || weight === 'Thick' ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return 'dashDot';
    case 'DashDotDot':
      return 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
  }
}

const LINE_OF: Readonly<Record<BorderStyle, readonly [Line, Weight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  double: ['Double', 'Thick'],
};

interface Strip {
  readonly area: Area;
  readonly side: BorderSide;
}

/** Which sides of which cells an edge is made of; an inside line belongs to the cells on both sides. */
function strips(area: Area, edge: Edge): readonly Strip[] {
  const { rowCount, columnCount } = area;
  const strip = (part: Area, side: BorderSide): Strip[] =>
    part.rowCount > 0 && part.columnCount > 0 ? [{ area: part, side }] : [];
  switch (edge) {
    case 'EdgeTop':
      return strip({ ...area, rowCount: 1 }, 'top');
    case 'EdgeBottom':
      return strip({ ...area, row: lastRow(area), rowCount: 1 }, 'bottom');
    case 'EdgeLeft':
      return strip({ ...area, columnCount: 1 }, 'left');
    case 'EdgeRight':
      return strip({ ...area, column: lastColumn(area), columnCount: 1 }, 'right');
    case 'InsideHorizontal':
      return [
        ...strip({ ...area, rowCount: rowCount - 1 }, 'bottom'),
        ...strip({ ...area, row: area.row + 1, rowCount: rowCount - 1 }, 'top'),
      ];
    case 'InsideVertical':
      return [
        ...strip({ ...area, columnCount: columnCount - 1 }, 'right'),
        ...strip({ ...area, column: area.column + 1, columnCount: columnCount - 1 }, 'left'),
      ];
  }
}

function withBorder(style: CellStyle, side: BorderSide, border: BorderState | null): CellStyle {
  const others = without(style.borders ?? {}, side);
  return { ...style, borders: border ? { ...others, [side]: border } : others };
}

type Change = (before: BorderState | undefined) => BorderState | null;

/** One side, or the inner lines, of a range. */
class RangeBorder extends HostObject {
  readonly typeName = 'RangeBorder';
  override readonly identity = 'SideIndex';
  readonly members = bindMembers<RangeBorder>(this.typeName, this, {
    scalars: {
      SideIndex: { get: ({ edge }) => edge },
      Style: this.scalar(
        (border) => (border ? LINE_OF[border.style][0] : 'None'),
        (value) => {
          const line = choiceValue(value, LINES);
          return (before) =>
            line === 'None'
              ? null
              : {
                  style: borderStyle(line, before ? LINE_OF[before.style][1] : 'Thin'),
                  color: before?.color ?? '#000000',
                };
        },
      ),
      Weight: this.scalar(
        (border) => (border ? LINE_OF[border.style][1] : 'Thin'),
        (value) => {
          const weight = choiceValue(value, WEIGHTS);
          return (before) => {
            const line = before ? LINE_OF[before.style][0] : 'Continuous';
            return {
              style: borderStyle(line === 'None' ? 'Continuous' : line, weight),
              color: before?.color ?? '#000000',
            };
          };
        },
      ),
      Color: this.scalar(
        (border) => border?.color ?? '#000000',
        (value) => {
          const color = colorValue(value);
          return (before) => ({ style: before?.style ?? 'thin', color });
        },
      ),
    },
  });

  constructor(
    private readonly range: RangePlace,
    private readonly edge: Edge,
  ) {
    super();
  }

  private scalar(
    read: (border: BorderState | undefined) => string,
    parse: (value: unknown) => Change,
  ): Scalar<RangeBorder> {
    return {
      get: ({ range, edge }) =>
        common(
          strips(range.area, edge).map(({ area, side }) =>
            commonStyle(range.sheet, area, ({ borders }) => read(borders?.[side])),
          ),
        ),
      set: ({ range, edge }, value) => {
        guardChange(range.sheet);
        const change = parse(value);
        for (const { area, side } of strips(range.area, edge)) {
          patchStyles(range.sheet, area, (style) =>
            withBorder(style, side, change(style.borders?.[side])),
          );
        }
      },
    };
  }
}

export class RangeBorderCollection extends HostObject {
  readonly typeName = 'RangeBorderCollection';
  readonly members = bindMembers<RangeBorderCollection>(this.typeName, this, {
    scalars: { Count: { get: () => EDGES.length } },
    methods: {
      Indexer: ({ range }, args) => new RangeBorder(range, args.choice(0, EDGES)),
    },
    items: ({ range }) => EDGES.map((edge) => new RangeBorder(range, edge)),
  });

  constructor(private readonly range: RangePlace) {
    super();
  }
}
