import type { SheetBlueprint } from '../../src/sheets/blueprint';

/** Every text of a drawn set, formulas included. */
export function textsOf(sheets: readonly SheetBlueprint[]): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.cells
        .flat()
        .flatMap((cell) => cell ?? [])
        .map(String),
    ),
  );
}
