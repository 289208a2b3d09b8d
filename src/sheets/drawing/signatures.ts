import type { CellBlock, SheetBlueprint, StyledArea } from '../blueprint';
import type { Area } from '../snapshot';
import { area } from './reference';

/** Who signs: the one who prepared the forms and the head of the unit. Source 002, end of step 5. */
const SIGNERS = [
  { column: 1, columns: 3, role: 'ผู้จัดทำ' },
  { column: 4, columns: 3, role: 'หัวหน้าหน่วยงาน' },
] as const;

const LINES = (role: string): readonly string[] => [
  `ลงชื่อ ........................................ ${role}`,
  '(........................................)',
  'ตำแหน่ง ........................................',
  'วันที่ ........................................',
];

interface Signatures {
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly rowHeights: SheetBlueprint['rowHeights'];
  readonly lastRow: number;
}

/** The signature blocks, side by side from a zero-based row. */
export function drawSignatures(row: number): Signatures {
  const height = LINES('').length;
  return {
    blocks: SIGNERS.map(({ column, role }) => ({
      row,
      column,
      cells: LINES(role).map((line) => [line]),
    })),
    styles: SIGNERS.map(({ column, columns }) => ({
      area: area(row, column, height, columns),
      style: { horizontal: 'center' },
    })),
    merges: SIGNERS.flatMap(({ column, columns }) =>
      LINES('').map((_, index) => area(row + index, column, 1, columns)),
    ),
    rowHeights: [{ row, rows: height, height: 30 }],
    lastRow: row + height - 1,
  };
}
