import { isWholeColumns, isWholeRows } from '../grid/area';
import type { GridSheet } from '../grid/grid-sheet';
import { bindMembers, HostObject } from '../rich-api/host-object';
import type { ArgumentList } from '../rich-api/argument-list';
import { invalidArgument } from '../rich-api/api-error';
import { guardChange } from './guards';
import { RangePlace, address, type Session } from './session';
import { MAX_COLUMNS, MAX_ROWS } from '../grid/area';

export class FreezePanes extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';
  readonly members = bindMembers<FreezePanes>(this.typeName, this, {
    methods: {
      FreezeRows: (self, args) => self.freeze(args.optionalInteger(0) ?? 1, 0),
      FreezeColumns: (self, args) => self.freeze(0, args.optionalInteger(0) ?? 1),
      FreezeAt: (self, args) => self.freezeAt(args),
      Unfreeze: (self) => self.freeze(0, 0),
      GetLocationOrNullObject: (self) => self.location(),
    },
  });

  constructor(
    private readonly session: Session,
    private readonly sheet: GridSheet,
  ) {
    super();
  }

  private freeze(rows: number, columns: number): null {
    if (rows < 0 || columns < 0) throw invalidArgument();
    guardChange(this.sheet);
    this.sheet.freeze(rows, columns);
    return null;
  }

  private freezeAt(args: ArgumentList): null {
    const given = args.textOrObject(0, RangePlace);
    const area = typeof given === 'string' ? address(given).area : given.area;
    return this.freeze(
      isWholeColumns(area) ? 0 : area.row + area.rowCount,
      isWholeRows(area) ? 0 : area.column + area.columnCount,
    );
  }

  private location(): RangePlace | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return this.session.range(this.sheet, {
      row: 0,
      column: 0,
      rowCount: rows || MAX_ROWS,
      columnCount: columns || MAX_COLUMNS,
    });
  }
}
