import type { Sheet as FileSheet, WriteOptions } from 'hucre/xlsx';
import { columnLetters, formatArea, parseAddress, quoteSheetName } from '../grid/address';
import { DEFAULT_PAGE } from '../grid/workbook-state';
import type { PageState, PaperSize } from '../grid/workbook-state';
import { oneOf, present } from './present';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];
type FilePage = NonNullable<FileSheet['pageSetup']>;
type FileHeaderFooter = NonNullable<FileSheet['headerFooter']>;
type Sides = PageState['margins'];
type Texts = PageState['header'];

const POINTS_PER_INCH = 72;
const PAPER_SIZES = ['letter', 'legal', 'a3', 'a4', 'a5'] as const satisfies readonly PaperSize[];
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** What files cannot hold through this library, black-and-white printing, is lost. */
export function toFilePage(page: PageState): FilePage {
  const { fitToWidth, fitToHeight } = page;
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return present({
    paperSize: page.paperSize,
    orientation: page.orientation,
    ...(fits
      ? // In a file 0 means "as many as it takes", and absence means 1.
        { fitToPage: true, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 }
      : present({ scale: page.scale })),
    margins: eachMargin((side) => page.margins[side] / POINTS_PER_INCH),
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    showGridLines: page.printGridlines || undefined,
  });
}

/**
 * The names by which a file knows print areas and titles. The library would write them itself, but
 * without quotes around the sheet's name, and Excel takes a file with `2 ประเด็น!$3:$4` for damaged.
 */
export function toPrintNames(sheet: string, page: PageState): readonly NamedRange[] {
  const { printArea, titleRows, titleColumns } = page;
  const on = (range: string): string => `${quoteSheetName(sheet)}!${range}`;
  const titles = [
    titleColumns && `$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ].filter((range) => range !== undefined);
  return [
    ...(printArea === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', range: on(absolute(formatArea(printArea))), scope: sheet }]),
    ...(titles.length === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', range: titles.map(on).join(','), scope: sheet }]),
  ];
}

export function fromFilePage(
  page: FilePage | undefined,
  headerFooter: FileHeaderFooter | undefined,
): PageState {
  const rows = parseAddress(page?.printTitlesRow ?? '')?.area;
  const columns = parseAddress(page?.printTitlesColumn ?? '')?.area;
  const margins = page?.margins;
  return present({
    orientation: page?.orientation ?? DEFAULT_PAGE.orientation,
    paperSize: oneOf(PAPER_SIZES, page?.paperSize) ?? DEFAULT_PAGE.paperSize,
    fitToWidth: page?.fitToPage ? (page.fitToWidth ?? 1) || undefined : undefined,
    fitToHeight: page?.fitToPage ? (page.fitToHeight ?? 1) || undefined : undefined,
    scale: page?.fitToPage ? undefined : (page?.scale ?? DEFAULT_PAGE.scale),
    centerHorizontally: page?.horizontalCentered ?? false,
    centerVertically: page?.verticalCentered ?? false,
    printGridlines: page?.showGridLines ?? false,
    blackAndWhite: false,
    margins: eachMargin((side) => inPoints(margins?.[side]) ?? DEFAULT_PAGE.margins[side]),
    printArea: parseAddress(page?.printArea ?? '')?.area,
    titleRows: rows && { first: rows.row, last: rows.row + rows.rowCount - 1 },
    titleColumns: columns && {
      first: columns.column,
      last: columns.column + columns.columnCount - 1,
    },
    header: splitHeader(headerFooter?.oddHeader ?? ''),
    footer: splitHeader(headerFooter?.oddFooter ?? ''),
  });
}

/** Undefined when both are empty. */
export function toFileHeaderFooter(page: PageState): FileHeaderFooter | undefined {
  const fields = present({
    oddHeader: joinHeader(page.header) || undefined,
    oddFooter: joinHeader(page.footer) || undefined,
  });
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function eachMargin(value: (side: keyof Sides) => number): Sides {
  return Object.fromEntries(MARGINS.map((side) => [side, value(side)])) as Record<
    keyof Sides,
    number
  >;
}

/** Rounded to a hundredth of a point, below which a file's decimals of an inch mean nothing. */
function inPoints(inches: number | undefined): number | undefined {
  return inches === undefined ? undefined : Math.round(inches * POINTS_PER_INCH * 100) / 100;
}

function absolute(address: string): string {
  return address.replace(/[A-Z]+/g, '$$$&').replace(/\d+/g, '$$$&');
}

/** Excel writes the three parts of a header into one text, each behind its letter. */
function joinHeader({ left, center, right }: Texts): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

function splitHeader(text: string): Texts {
  const parts = { left: '', center: '', right: '' };
  let side: keyof typeof parts = 'center';
  // `&&` is an ampersand in the text; other codes stay as they are.
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else parts[side] += piece;
  }
  return parts;
}
