import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { textValue } from './parsing';
import { columnNames, type TablePlace } from './table-model';

export class TableColumnCollection extends HostObject {
  readonly typeName = 'TableColumnCollection';
  readonly members = bindMembers<TableColumnCollection>(this.typeName, this, {
    scalars: { Count: { get: ({ table }) => table.state.columns.length } },
    methods: {
      GetCount: ({ table }) => table.state.columns.length,
      GetItemAt: (self, args) => self.at(args.integer(0)),
      GetItemOrNullObject: (self, args) => self.find(args.at(0)),
      Indexer: (self, args) => {
        const column = self.find(args.at(0));
        if (!column) throw itemNotFound();
        return column;
      },
    },
    items: ({ table }) => table.state.columns.map((_, index) => new TableColumn(table, index)),
  });

  constructor(private readonly table: TablePlace) {
    super();
  }

  private at(index: number): TableColumn {
    if (index < 0 || index >= this.table.state.columns.length) throw invalidArgument();
    return new TableColumn(this.table, index);
  }

  /** By name, or by id: a one-based number. */
  private find(key: unknown): TableColumn | null {
    const names = columnNames(this.table.located);
    const named = names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    const index = named >= 0 ? named : Number(key) - 1;
    return names[index] === undefined ? null : new TableColumn(this.table, index);
  }
}

class TableColumn extends HostObject {
  readonly typeName = 'TableColumn';
  override readonly identity = 'Id';
  readonly members = bindMembers<TableColumn>(this.typeName, this, {
    scalars: {
      Id: { get: ({ index }) => index + 1 },
      Index: { get: ({ index }) => index },
      Name: {
        get: ({ table, index }) => columnNames(table.located)[index],
        set: (self, value) => self.cell().members.write('Values', textValue(value)),
      },
    },
    methods: {
      GetRange: ({ table, index }) => {
        const { area } = table.state;
        return table.range({ ...area, column: area.column + index, columnCount: 1 });
      },
      GetHeaderRowRange: (self) => self.cell(),
      GetDataBodyRange: ({ table, index }) => {
        const body = table.body();
        return table.range({ ...body, column: body.column + index, columnCount: 1 });
      },
    },
  });

  constructor(
    private readonly table: TablePlace,
    private readonly index: number,
  ) {
    super();
  }

  private cell() {
    const { row, column } = this.table.state.area;
    return this.table.range({ row, column: column + this.index, rowCount: 1, columnCount: 1 });
  }
}
