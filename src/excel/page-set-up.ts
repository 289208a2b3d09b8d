import type { SheetBlueprint } from '../sheets/blueprint';

/** Points: 1 cm at the sides, 1.5 cm above and below. */
const SIDE_MARGIN = 28.35;
const END_MARGIN = 42.5;

/** A4 landscape, as wide as one page and as long as it takes. */
export function setUpPage(page: Excel.PageLayout, { printTitleRows }: SheetBlueprint): void {
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = SIDE_MARGIN;
  page.rightMargin = SIDE_MARGIN;
  page.topMargin = END_MARGIN;
  page.bottomMargin = END_MARGIN;
  if (printTitleRows) {
    page.setPrintTitleRows(`$${printTitleRows.first + 1}:$${printTitleRows.last + 1}`);
  }
}
