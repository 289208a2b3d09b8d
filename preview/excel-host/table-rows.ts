import { extendTable } from '../grid/table-growth';
import { invalidArgument, notImplemented } from '../rich-api/api-error';
import type { ArgumentList } from '../rich-api/argument-list';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { belowTable, bodyArea, type TablePlace } from './table-model';
import { guardTable } from './guards';

export class TableRowCollection extends HostObject {
  readonly typeName = 'TableRowCollection';
  readonly members = bindMembers<TableRowCollection>(this.typeName, this, {
    scalars: { Count: { get: ({ table }) => bodyArea(table.state).rowCount } },
    methods: {
      GetCount: ({ table }) => bodyArea(table.state).rowCount,
      GetItemAt: ({ table }, args) => {
        const index = args.integer(0);
        if (index < 0 || index >= bodyArea(table.state).rowCount) throw invalidArgument();
        return new TableRow(table, index);
      },
      Add: ({ table }, args) => add(table, args),
    },
    items: ({ table }) =>
      Array.from(
        { length: bodyArea(table.state).rowCount },
        (_, index) => new TableRow(table, index),
      ),
  });

  constructor(private readonly table: TablePlace) {
    super();
  }
}

class TableRow extends HostObject {
  readonly typeName = 'TableRow';
  override readonly identity = 'Index';
  readonly members = bindMembers<TableRow>(this.typeName, this, {
    scalars: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (self) => self.range().members.read('Values'),
        set: (self, value) => self.range().members.write('Values', value),
      },
    },
    methods: {
      GetRange: (self) => self.range(),
      Delete: ({ table, index }) => {
        const { row } = table.body();
        table.sheet.shift({ axis: 'row', start: row + index, count: -1 });
        return null;
      },
    },
  });

  constructor(
    private readonly table: TablePlace,
    private readonly index: number,
  ) {
    super();
  }

  range() {
    const body = this.table.body();
    return this.table.range({ ...body, row: body.row + this.index, rowCount: 1 });
  }
}

/** At the end only; what stands below the table would have to move, so it must be empty there. */
function add(table: TablePlace, args: ArgumentList): TableRow {
  const { sheet, state } = table.located;
  if ((args.optionalInteger(0) ?? -1) >= 0) throw notImplemented('row added inside a table');
  const values = args.at(1);
  const rows: readonly unknown[] = Array.isArray(values) ? values : [];
  const lines = rows.every(Array.isArray) ? rows : [rows];
  const below = belowTable(state, Math.max(1, lines.length));
  const isFree = [...sheet.cells.present(below)].every(({ hasContent }) => !hasContent);
  if (!isFree) throw notImplemented('row added to a table with something below it');
  guardTable(sheet, { ...state.area, rowCount: state.area.rowCount + below.rowCount }, state);
  const index = bodyArea(state).rowCount;
  const { grid } = table.session;
  extendTable(sheet, state, below, (formula, n) => grid.offsetFormula(formula, n, 0));
  if (rows.length > 0) table.range(below).members.write('Values', lines);
  return new TableRow(table, index);
}
