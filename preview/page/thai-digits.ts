import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { formatValue } from '../grid/number-format';

/** Excel's mark for Thai digits in a number format. */
const THAI_DIGITS = /\[\$-D0[0-9A-F]*41E\]/i;

/** After the grid's own number formats, which know no Thai digits: a higher number comes earlier. */
const BEFORE_NUMBER_FORMATS = 100;

/** Shows numbers in Thai digits where their format asks for them, as Excel does. */
export function showThaiDigits(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell, location, next) => {
      const { rawData, workbook } = location;
      const format = rawData?.s ? workbook.getStyles().get(rawData.s)?.n?.pattern : undefined;
      if (typeof rawData?.v !== 'number' || format === undefined || !THAI_DIGITS.test(format))
        return next(cell);
      const shown = next(cell);
      return { ...shown, v: formatValue(rawData.v, format), t: CellValueType.STRING };
    },
  });
}
