import type { CellStyle } from '../grid/workbook-state';
import type { Scalar } from '../rich-api/host-object';
import { guardChange } from './guards';
import type { RangePlace } from './session';
import { commonStyle, patchStyles } from './style-patch';

/** One property of the look of cells. */
export function styleScalar<F extends { readonly range: RangePlace }>(
  read: (style: CellStyle) => unknown,
  patch: (value: unknown) => (style: CellStyle) => CellStyle,
): Scalar<F> {
  return {
    get: ({ range }) => commonStyle(range.sheet, range.area, read),
    set: ({ range }, value) => {
      guardChange(range.sheet);
      patchStyles(range.sheet, range.area, patch(value));
    },
  };
}
