import type { GridSheet } from '../grid/grid-sheet';
import { invalidArgument, itemNotFound, notImplemented } from '../rich-api/api-error';
import type { ArgumentList } from '../rich-api/argument-list';
import { bindMembers, HostObject, type BoundMembers } from '../rich-api/host-object';
import { guardTable } from './guards';
import { RangePlace, address, type Session } from './session';
import { Table } from './table';
import { allTables, findTable, fixHeadings, type LocatedTable } from './table-model';

const USUAL_STYLE = 'TableStyleMedium2';

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends HostObject {
  readonly typeName = 'TableCollection';
  readonly members: BoundMembers = bindMembers<TableCollection>(this.typeName, this, {
    scalars: { Count: { get: (self) => self.tables().length } },
    methods: {
      Add: (self, args) => self.add(args),
      GetCount: (self) => self.tables().length,
      GetItemAt: (self, args) => {
        const table = self.tables()[args.integer(0)];
        if (!table) throw invalidArgument();
        return new Table(self.session, table.state.name);
      },
      GetItemOrNullObject: (self, args) => self.find(args.text(0)),
      Indexer: (self, args) => {
        const table = self.find(args.text(0));
        if (!table) throw itemNotFound();
        return table;
      },
    },
    items: (self) => self.tables().map(({ state }) => new Table(self.session, state.name)),
  });

  constructor(
    private readonly session: Session,
    /** null for all sheets. */
    private readonly sheet: GridSheet | null,
  ) {
    super();
  }

  private tables(): readonly LocatedTable[] {
    return allTables(this.session).filter(({ sheet }) => !this.sheet || sheet === this.sheet);
  }

  private find(name: string): Table | null {
    const found = findTable(this.session, name);
    const isHere = found && (!this.sheet || found.sheet === this.sheet);
    return isHere ? new Table(this.session, found.state.name) : null;
  }

  private add(args: ArgumentList): Table {
    const { sheet, area } = this.place(args);
    if (!args.flag(1)) throw notImplemented('table without a row of headings');
    guardTable(sheet, area);
    // Headings alone make a table with one empty row.
    const whole = area.rowCount === 1 ? { ...area, rowCount: 2 } : area;
    guardTable(sheet, whole);
    let number = 1;
    while (findTable(this.session, `Table${number}`)) number += 1;
    const name = `Table${number}`;
    const table = {
      name,
      area: whole,
      columns: fixHeadings(sheet, whole),
      style: USUAL_STYLE,
      showHeaders: true,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
    sheet.extras.tables = [...sheet.extras.tables, table];
    return new Table(this.session, name);
  }

  private place(args: ArgumentList): Pick<RangePlace, 'sheet' | 'area'> {
    const given = args.textOrObject(0, RangePlace);
    if (typeof given !== 'string') {
      if (this.sheet && given.sheet !== this.sheet) throw invalidArgument();
      return given;
    }
    const { sheet: name, area } = address(given);
    const { grid } = this.session;
    const sheet = name === undefined ? (this.sheet ?? grid.activeSheet) : grid.sheetNamed(name);
    if (!sheet || (this.sheet && sheet !== this.sheet)) throw invalidArgument();
    return { sheet, area };
  }
}
