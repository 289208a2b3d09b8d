import { invalidArgument, notImplemented } from '../rich-api/api-error';
import type { ArgumentList } from '../rich-api/argument-list';
import type { Members } from '../rich-api/host-object';
import { living, type RangePlace } from './session';

/** Whether `name` is asked for. Nothing else can be: a call that asks for more is refused. */
function isAsked(args: ArgumentList, name: string): boolean {
  const options = args.at(0);
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalidArgument();
  }
  for (const [key, wanted] of Object.entries(options)) {
    if (key !== name && wanted !== false) throw notImplemented(`option ${key}`);
  }
  const wanted: unknown = Reflect.get(options, name);
  if (wanted !== undefined && typeof wanted !== 'boolean') throw invalidArgument();
  return wanted === true;
}

/** What is asked of each row or column of a range at once. */
export const RANGE_LINES = {
  methods: {
    GetRowProperties: (range, args) => {
      const { row, rowCount } = range.area;
      const sheet = living(range.sheet);
      const asked = isAsked(args, 'rowHidden');
      return Array.from({ length: rowCount }, (_, index) =>
        asked ? { rowHidden: sheet.isRowHidden(row + index) } : {},
      );
    },
    GetColumnProperties: (range, args) => {
      const { column, columnCount } = range.area;
      const sheet = living(range.sheet);
      const asked = isAsked(args, 'columnHidden');
      return Array.from({ length: columnCount }, (_, index) =>
        asked ? { columnHidden: sheet.isColumnHidden(column + index) } : {},
      );
    },
  },
} as const satisfies Members<RangePlace>;
