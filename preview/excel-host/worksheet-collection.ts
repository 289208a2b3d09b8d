import type { Grid } from '../grid/grid';
import type { GridSheet } from '../grid/grid-sheet';
import { itemNotFound } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { listening } from './events';
import { guardSheetName, guardStructure } from './guards';
import type { Session } from './session';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostObject {
  readonly typeName = 'WorksheetCollection';
  readonly members = bindMembers<WorksheetCollection>(this.typeName, this, {
    methods: {
      Add: ({ session }, args) => {
        guardStructure(session.grid);
        const name = args.optionalText(0) ?? freeName(session.grid);
        guardSheetName(session.grid, name);
        return new Worksheet(session, session.grid.addSheet(name));
      },
      Indexer: (self, args) => {
        const sheet = self.find(args.text(0));
        if (!sheet) throw itemNotFound();
        return self.object(sheet);
      },
      GetItemOrNullObject: (self, args) => {
        const sheet = self.find(args.text(0));
        return sheet && self.object(sheet);
      },
      GetActiveWorksheet: (self) => self.object(self.session.grid.activeSheet),
      GetFirst: (self, args) => self.object(self.sheets(args.flag(0)).at(0)),
      GetLast: (self, args) => self.object(self.sheets(args.flag(0)).at(-1)),
      GetCount: (self, args) => self.sheets(args.flag(0)).length,
      ...listening<WorksheetCollection>([
        'DataChangedEvent',
        'SelectionChangedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'AddedEvent',
        'DeletedEvent',
        'CalculatedEvent',
        'EventNameChanged',
        'EventVisibilityChanged',
        'EventMoved',
      ]),
    },
    items: (self) => self.sheets(false).map((sheet) => self.object(sheet)),
  });

  constructor(readonly session: Session) {
    super();
  }

  private sheets(visibleOnly: boolean): readonly GridSheet[] {
    const { sheets } = this.session.grid;
    return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;
  }

  /** By id or by name, as the library uses one call for both. */
  private find(key: string): GridSheet | null {
    return this.session.grid.sheet(key) ?? this.session.grid.sheetNamed(key);
  }

  private object(sheet: GridSheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.session, sheet);
  }
}

function freeName(grid: Grid): string {
  let number = grid.sheets.length + 1;
  while (grid.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
