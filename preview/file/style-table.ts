import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../grid/workbook-state';
import { fromFileStyle } from './cell-style';

/** Collects the styles of a file, each once; cells refer to them by their index. */
export class StyleTable {
  readonly styles: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly theme: readonly string[]) {}

  /** Undefined for a style that says nothing. */
  indexOf(fileStyle: FileStyle): number | undefined {
    const style = fromFileStyle(fileStyle, this.theme);
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}
