import { lastRow } from '../grid/area';
import { extendTable } from '../grid/table-growth';
import type { Area, TableState } from '../grid/workbook-state';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import type { ArgumentList } from '../rich-api/argument-list';
import { bindMembers, HostObject, type BoundMembers, type Scalar } from '../rich-api/host-object';
import { guardChange, guardTable } from './guards';
import { flagValue, textValue } from './parsing';
import { itemAlreadyExists } from './refusals';
import { RangePlace, address, type Session } from './session';
import { TableColumnCollection } from './table-columns';
import {
  bodyArea,
  changeTable,
  findTable,
  fixHeadings,
  headerRows,
  type LocatedTable,
} from './table-model';
import { TableRowCollection } from './table-rows';

type Flag =
  | 'showFilterButton'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(key: Flag): Scalar<Table> {
  return {
    get: ({ state }) => state[key],
    set: (self, value) => self.change({ [key]: flagValue(value) }),
  };
}

/** A table (ListObject), found by its name. */
export class Table extends HostObject {
  readonly typeName = 'Table';
  override readonly identity = 'Id';
  readonly members: BoundMembers = bindMembers<Table>(this.typeName, this, {
    scalars: {
      // The name serves as id: the library only hands it back.
      Id: { get: ({ state }) => state.name },
      Name: { get: ({ state }) => state.name, set: (self, value) => self.rename(textValue(value)) },
      Style: {
        get: ({ state }) => state.style,
        set: (self, value) => self.change({ style: textValue(value) }),
      },
      ShowHeaders: { get: ({ state }) => state.showHeaders },
      ShowTotals: {
        get: () => false,
        set: (_self, value) => {
          if (flagValue(value)) throw invalidArgument('The stand-in host has no totals rows.');
        },
      },
      ShowFilterButton: flag('showFilterButton'),
      ShowBandedRows: flag('showBandedRows'),
      ShowBandedColumns: flag('showBandedColumns'),
      HighlightFirstColumn: flag('highlightFirstColumn'),
      HighlightLastColumn: flag('highlightLastColumn'),
    },
    objects: {
      Worksheet: ({ session, sheet }) => session.worksheet(sheet),
      Rows: (self) => new TableRowCollection(self),
      Columns: (self) => new TableColumnCollection(self),
    },
    methods: {
      GetRange: (self) => self.range(self.state.area),
      GetHeaderRowRange: (self) => {
        if (!self.state.showHeaders) throw itemNotFound();
        return self.range({ ...self.state.area, rowCount: 1 });
      },
      GetDataBodyRange: (self) => self.range(self.body()),
      Resize: (self, args) => self.resize(args),
      Delete: (self) => {
        guardChange(self.sheet);
        const { area } = self.state;
        self.forget();
        const filled = [...self.sheet.cells.present(area)];
        self.sheet.cells.write(
          filled.map(({ row, column }) => ({ row, column, content: { value: '' }, style: {} })),
        );
        return null;
      },
      ConvertToRange: (self) => {
        guardChange(self.sheet);
        const range = self.range(self.state.area);
        self.forget();
        return range;
      },
    },
  });

  constructor(
    readonly session: Session,
    private name: string,
  ) {
    super();
  }

  get located(): LocatedTable {
    const found = findTable(this.session, this.name);
    if (!found) throw itemNotFound();
    return found;
  }

  get state(): TableState {
    return this.located.state;
  }

  get sheet(): LocatedTable['sheet'] {
    return this.located.sheet;
  }

  range(area: Area): RangePlace {
    return this.session.range(this.sheet, area);
  }

  body(): Area {
    const body = bodyArea(this.state);
    if (body.rowCount < 1) throw itemNotFound();
    return body;
  }

  change(part: Partial<TableState>): void {
    guardChange(this.sheet);
    changeTable(this.session, this.name, part);
  }

  private rename(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
    const other = findTable(this.session, name);
    if (other && other.state !== this.state) throw itemAlreadyExists();
    this.change({ name });
    this.name = name;
  }

  private forget(): void {
    const { sheet, state } = this.located;
    sheet.extras.tables = sheet.extras.tables.filter((table) => table !== state);
  }

  /** The headings stay where they are; new rows get the formulas of their columns. */
  private resize(args: ArgumentList): null {
    const given = args.textOrObject(0, RangePlace);
    const area = typeof given === 'string' ? address(given).area : given.area;
    const { sheet, state } = this.located;
    const isSameHead = area.row === state.area.row && area.column === state.area.column;
    if (!isSameHead || area.rowCount < headerRows(state) + 1) throw invalidArgument();
    guardTable(sheet, area, state);
    const added = area.rowCount - state.area.rowCount;
    if (added > 0 && area.columnCount === state.area.columnCount) {
      const below = { ...area, row: lastRow(state.area) + 1, rowCount: added };
      const { grid } = this.session;
      extendTable(sheet, state, below, (formula, rows) => grid.offsetFormula(formula, rows, 0));
      return null;
    }
    const columns = state.showHeaders ? fixHeadings(sheet, area) : state.columns;
    this.change({ area, columns });
    return null;
  }
}
