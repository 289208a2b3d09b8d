import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../grid/area';
import { without } from '../grid/without';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area, PageState, PaperSize } from '../grid/workbook-state';
import { invalidArgument } from '../rich-api/api-error';
import type { ArgumentList } from '../rich-api/argument-list';
import { bindMembers, HostObject, type Scalar } from '../rich-api/host-object';
import { guardChange } from './guards';
import { HeadersFooters } from './headers-footers';
import { flagValue, fromPascal, numberValue, pascal, recordValue } from './parsing';
import { RangeAreas } from './range-areas';
import { RangePlace, address, type Session } from './session';

const ORIENTATIONS = ['portrait', 'landscape'] as const;
const PAPER_SIZES = ['letter', 'legal', 'a3', 'a4', 'a5'] as const satisfies readonly PaperSize[];
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
type Side = (typeof SIDES)[number];

function flag(
  key: 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'blackAndWhite',
): Scalar<PageLayout> {
  return {
    get: ({ page }) => page[key],
    set: (self, value) => self.change({ [key]: flagValue(value) }),
  };
}

function margin(side: Side): Scalar<PageLayout> {
  return {
    get: ({ page }) => page.margins[side],
    set: (self, value) =>
      self.change({ margins: { ...self.page.margins, [side]: numberValue(value, 0, 3600) } }),
  };
}

export class PageLayout extends HostObject {
  readonly typeName = 'PageLayout';
  readonly members = bindMembers<PageLayout>(this.typeName, this, {
    scalars: {
      Orientation: {
        get: ({ page }) => pascal(page.orientation),
        set: (self, value) => self.change({ orientation: fromPascal(value, ORIENTATIONS) }),
      },
      PaperSize: {
        get: ({ page }) => pascal(page.paperSize),
        set: (self, value) => self.change({ paperSize: fromPascal(value, PAPER_SIZES) }),
      },
      Zoom: { get: ({ page }) => zoomAnswer(page), set: (self, value) => self.setZoom(value) },
      CenterHorizontally: flag('centerHorizontally'),
      CenterVertically: flag('centerVertically'),
      PrintGridlines: flag('printGridlines'),
      BlackAndWhite: flag('blackAndWhite'),
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
    },
    objects: { HeadersFooters: (self) => new HeadersFooters(self) },
    methods: {
      SetPrintArea: (self, args) => self.change({ printArea: self.area(args) }),
      GetPrintAreaOrNullObject: ({ session, sheet, page: { printArea } }) =>
        printArea ? new RangeAreas(session, sheet, [printArea]) : null,
      SetPrintTitleRows: (self, args) => {
        const area = self.area(args);
        if (!isWholeRows(area)) throw invalidArgument();
        return self.change({ titleRows: { first: area.row, last: lastRow(area) } });
      },
      GetPrintTitleRowsOrNullObject: (self) => self.titleRows(),
      SetPrintTitleColumns: (self, args) => {
        const area = self.area(args);
        if (!isWholeColumns(area)) throw invalidArgument();
        return self.change({ titleColumns: { first: area.column, last: lastColumn(area) } });
      },
      GetPrintTitleColumnsOrNullObject: (self) => self.titleColumns(),
      SetPrintMargins: (self, args) => {
        const factor = POINTS[args.choice(0, ['Points', 'Inches', 'Centimeters'] as const)];
        const given = recordValue(args.at(1));
        const margins = SIDES.flatMap((side) =>
          given[side] === undefined ? [] : [[side, numberValue(given[side], 0) * factor] as const],
        );
        return self.change({ margins: { ...self.page.margins, ...Object.fromEntries(margins) } });
      },
    },
  });

  constructor(
    private readonly session: Session,
    private readonly sheet: GridSheet,
  ) {
    super();
  }

  get page(): PageState {
    return this.sheet.extras.page;
  }

  change(part: Partial<PageState>): null {
    guardChange(this.sheet);
    this.sheet.extras.page = { ...this.page, ...part };
    return null;
  }

  private area(args: ArgumentList): Area {
    const given = args.textOrObject(0, RangePlace);
    return typeof given === 'string' ? address(given).area : given.area;
  }

  private setZoom(value: unknown): void {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = recordValue(value);
    const page = without(this.page, 'scale', 'fitToWidth', 'fitToHeight');
    const given = <T>(entry: T) => entry !== undefined && entry !== null;
    // Excel takes a scale or a number of pages, not both.
    if (given(scale) === (given(wide) || given(high))) throw invalidArgument();
    guardChange(this.sheet);
    this.sheet.extras.page = {
      ...page,
      ...(given(scale) ? { scale: numberValue(scale, 10, 400) } : {}),
      ...(given(wide) ? { fitToWidth: numberValue(wide, 1) } : {}),
      ...(given(high) ? { fitToHeight: numberValue(high, 1) } : {}),
    };
  }

  private titleRows(): RangePlace | null {
    const { titleRows } = this.page;
    if (!titleRows) return null;
    const rowCount = titleRows.last - titleRows.first + 1;
    const area = { row: titleRows.first, column: 0, rowCount, columnCount: MAX_COLUMNS };
    return this.session.range(this.sheet, area);
  }

  private titleColumns(): RangePlace | null {
    const { titleColumns } = this.page;
    if (!titleColumns) return null;
    const columnCount = titleColumns.last - titleColumns.first + 1;
    const area = { row: 0, column: titleColumns.first, rowCount: MAX_ROWS, columnCount };
    return this.session.range(this.sheet, area);
  }
}

function zoomAnswer({ scale, fitToWidth, fitToHeight }: PageState) {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
}
