import { bindMembers, HostObject } from '../rich-api/host-object';
import { HORIZONTAL_ALIGNMENTS, VERTICAL_ALIGNMENTS } from '../grid/workbook-state';
import { without } from '../grid/without';
import { guardChange } from './guards';
import { flagValue, fromPascal, numberValue, pascal } from './parsing';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { common } from './style-patch';
import { styleScalar } from './style-scalar';
import { FormatProtection } from './format-protection';
import { autofitRows, autofitColumns } from './autofit';
import type { RangePlace } from './session';

const HIGHEST_ROW = 409;
const WIDEST_COLUMN = 1342.5;

const sizes = ({ sheet, area }: RangePlace, axis: 'row' | 'column') => {
  const { row, column, rowCount, columnCount } = sheet.cells.bounded(area);
  const [first, count] = axis === 'row' ? [row, rowCount] : [column, columnCount];
  const read = (n: number) => (axis === 'row' ? sheet.rowHeight(n) : sheet.columnWidth(n));
  return common(Array.from({ length: Math.max(1, count) }, (_, i) => read(first + i)));
};

/** How the cells of a range look. */
export class RangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';
  readonly members = bindMembers<RangeFormat>(this.typeName, this, {
    scalars: {
      HorizontalAlignment: styleScalar(
        ({ horizontal }) => (horizontal ? pascal(horizontal) : 'General'),
        (value) => {
          const horizontal =
            value === 'General' ? undefined : fromPascal(value, HORIZONTAL_ALIGNMENTS);
          return (style) => (horizontal ? { ...style, horizontal } : without(style, 'horizontal'));
        },
      ),
      VerticalAlignment: styleScalar(
        ({ vertical }) => pascal(vertical ?? 'bottom'),
        (value) => {
          const vertical = fromPascal(value, VERTICAL_ALIGNMENTS);
          return (style) => ({ ...style, vertical });
        },
      ),
      WrapText: styleScalar(
        ({ wrap }) => wrap ?? false,
        (value) => {
          const wrap = flagValue(value);
          return (style) => ({ ...style, wrap });
        },
      ),
      ShrinkToFit: styleScalar(
        ({ shrinkToFit }) => shrinkToFit ?? false,
        (value) => {
          const shrinkToFit = flagValue(value);
          return (style) => ({ ...style, shrinkToFit });
        },
      ),
      IndentLevel: styleScalar(
        ({ indent }) => indent ?? 0,
        (value) => {
          const indent = numberValue(value, 0, 250);
          return (style) => ({ ...style, indent });
        },
      ),
      RowHeight: {
        get: ({ range }) => sizes(range, 'row'),
        set: ({ range: { sheet, area } }, value) => {
          guardChange(sheet);
          sheet.setRowHeight(area, numberValue(value, 0, HIGHEST_ROW));
        },
      },
      ColumnWidth: {
        get: ({ range }) => sizes(range, 'column'),
        set: ({ range: { sheet, area } }, value) => {
          guardChange(sheet);
          sheet.setColumnWidth(area, numberValue(value, 0, WIDEST_COLUMN));
        },
      },
    },
    objects: {
      Fill: ({ range }) => new RangeFill(range),
      Font: ({ range }) => new RangeFont(range),
      Borders: ({ range }) => new RangeBorderCollection(range),
      Protection: ({ range }) => new FormatProtection(range),
    },
    methods: {
      AutofitRows: ({ range: { sheet, area } }) => {
        guardChange(sheet);
        autofitRows(sheet, area);
        return null;
      },
      AutofitColumns: ({ range: { sheet, area } }) => {
        guardChange(sheet);
        autofitColumns(sheet, area);
        return null;
      },
    },
  });

  constructor(readonly range: RangePlace) {
    super();
  }
}
