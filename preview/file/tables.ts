import type { TableDefinition } from 'hucre/xlsx';
import { formatArea, parseAddress } from '../grid/address';
import type { TableState } from '../grid/workbook-state';

const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

/** What the library cannot hold, a table without headers or with highlighted end columns, is lost. */
export function toFileTables(tables: readonly TableState[]): TableDefinition[] {
  return tables.map((table) => ({
    name: table.name,
    displayName: table.name,
    range: formatArea(table.area),
    columns: table.columns.map((name) => ({ name })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
  }));
}

export function fromFileTables(tables: readonly TableDefinition[]): TableState[] {
  return tables.flatMap((table) => {
    const area = parseAddress(table.range ?? '')?.area;
    if (!area) return [];
    return [
      {
        name: table.displayName ?? table.name,
        area,
        columns: table.columns.map(({ name }) => name),
        style: table.style ?? DEFAULT_TABLE_STYLE,
        showHeaders: true,
        showFilterButton: table.showAutoFilter ?? true,
        showBandedRows: table.showRowStripes ?? false,
        showBandedColumns: table.showColumnStripes ?? false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
      },
    ];
  });
}
