import type { GridSheet } from '../grid/grid-sheet';
import type { Area } from '../grid/workbook-state';
import { itemNotFound } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import type { Session } from './session';
import { Table } from './table';

/** The tables that touch a range. */
export class TableScopedCollection extends HostObject {
  readonly typeName = 'TableScopedCollection';
  readonly members = bindMembers<TableScopedCollection>(this.typeName, this, {
    methods: {
      GetCount: (self) => self.tables().length,
      GetFirst: (self) => {
        const [first] = self.tables();
        if (!first) throw itemNotFound();
        return first;
      },
    },
    items: (self) => self.tables(),
  });

  constructor(
    private readonly session: Session,
    private readonly sheet: GridSheet,
    private readonly isInside: (area: Area) => boolean,
  ) {
    super();
  }

  private tables(): readonly Table[] {
    const found = this.sheet.extras.tables.filter(({ area }) => this.isInside(area));
    return found.map(({ name }) => new Table(this.session, name));
  }
}
