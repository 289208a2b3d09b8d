import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './programs';

/** Of a row in the font of the forms: at least one line, as Excel makes it, in 1/100 mm. */
const LINE_HEIGHT = 847;
/** In points, the font of the forms. */
const FONT_SIZE = 16;

/**
 * Opens a file, fits the rows that have no height of their own (Excel does that by itself when it
 * opens a file, LibreOffice when asked), and prints each sheet but the first into a PDF of its own.
 */
const MACRO = `
Sub PrintSheets(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim pdf(0) As New com.sun.star.beans.PropertyValue
  pdf(0).Name = "FilterName"
  pdf(0).Value = "calc_pdf_Export"
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  For i = 0 To book.Sheets.Count - 1
    FitRows book.Sheets.getByIndex(i)
  Next i
  For i = 1 To book.Sheets.Count - 1
    book.Sheets.getByIndex(i).IsVisible = True
    For j = 0 To book.Sheets.Count - 1
      If j &lt;&gt; i Then book.Sheets.getByIndex(j).IsVisible = False
    Next j
    book.storeToURL(target &amp; "/" &amp; i &amp; ".pdf", pdf())
  Next i
  book.close(True)
End Sub

Sub FitRows(sheet)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  For j = 0 To cursor.RangeAddress.EndRow
    row = sheet.Rows.getByIndex(j)
    If row.OptimalHeight Then
      row.OptimalHeight = True
      If sheet.getCellByPosition(0, j).CharHeight &gt;= ${FONT_SIZE} And row.Height &lt; ${LINE_HEIGHT} Then row.Height = ${LINE_HEIGHT}
    End If
  Next j
End Sub
`;

const MODULE = (macro: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${macro}</script:module>
`;

/**
 * Prints the sheets behind the first one.
 *
 * @param folder an empty one to work in
 * @returns the PDF files, one a sheet, in order
 */
export function printSheets(file: Uint8Array, sheets: number, folder: string): readonly string[] {
  const source = path.join(folder, 'form.xlsx');
  fs.writeFileSync(source, file);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  // The first start makes the profile, an empty module in it, which the second finds filled.
  run('soffice', [profile, '--headless', '--terminate_after_init']);
  const library = path.join(folder, 'profile/user/basic/Standard');
  fs.writeFileSync(path.join(library, 'Module1.xba'), MODULE(MACRO));
  const places = [source, folder].map((place) => `"${pathToFileURL(place).href}"`).join(',');
  run('soffice', [
    profile,
    '--headless',
    '--norestore',
    `macro:///Standard.Module1.PrintSheets(${places})`,
  ]);
  return Array.from({ length: sheets }, (_, index) => {
    const printed = path.join(folder, `${index + 1}.pdf`);
    if (!fs.existsSync(printed)) throw new Error(`LibreOffice did not print sheet ${index + 1}`);
    return printed;
  });
}
