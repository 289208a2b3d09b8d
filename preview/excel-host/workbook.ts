import { bindMembers, HostObject, type Scalar } from '../rich-api/host-object';
import { itemNotFound } from '../rich-api/api-error';
import { cellArea } from '../grid/area';
import { Application } from './application';
import { NamedItemCollection } from './named-items';
import { textValue } from './parsing';
import { accessDenied } from './refusals';
import type { Session } from './session';
import { SettingCollection } from './settings';
import { TableCollection } from './table-collection';
import { WorksheetCollection } from './worksheet-collection';

/** The root of the object model. */
export class Workbook extends HostObject {
  readonly typeName = 'Workbook';
  readonly members = bindMembers<Workbook>(this.typeName, this, {
    scalars: { Name: { get: ({ session }) => session.grid.facts.name } },
    objects: {
      Worksheets: ({ session }) => new WorksheetCollection(session),
      Tables: ({ session }) => new TableCollection(session, null),
      Names: ({ session }) => new NamedItemCollection(session, null),
      Settings: ({ session }) => new SettingCollection(session),
      Application: ({ session }) => new Application(session),
      Protection: ({ session }) => new WorkbookProtection(session),
      Properties: ({ session }) => new DocumentProperties(session),
    },
    methods: {
      GetSelectedRange: ({ session }) => {
        const { activeSheet } = session.grid;
        return session.range(activeSheet, session.grid.selection(activeSheet.id));
      },
      GetActiveCell: ({ session }) => {
        const { activeSheet } = session.grid;
        const { row, column } = session.grid.selection(activeSheet.id);
        return session.range(activeSheet, cellArea(row, column));
      },
      _GetRangeForEventByReferenceId: ({ session }, args) => {
        const range = session.references().find(args.text(0));
        if (!range) throw itemNotFound();
        return range;
      },
      _GetRangeOrNullObjectForEventByReferenceId: ({ session }, args) =>
        session.references().find(args.text(0)),
    },
  });

  constructor(private readonly session: Session) {
    super();
  }
}

/** Without a password: one given is taken and forgotten. */
class WorkbookProtection extends HostObject {
  readonly typeName = 'WorkbookProtection';
  readonly members = bindMembers<WorkbookProtection>(this.typeName, this, {
    scalars: { Protected: { get: ({ session }) => session.grid.facts.isProtected } },
    methods: {
      Protect: ({ session: { grid } }) => {
        if (grid.facts.isProtected) throw accessDenied();
        grid.facts.isProtected = true;
        return null;
      },
      Unprotect: ({ session: { grid } }) => {
        grid.facts.isProtected = false;
        return null;
      },
    },
  });

  constructor(private readonly session: Session) {
    super();
  }
}

function fact(key: 'title' | 'author'): Scalar<DocumentProperties> {
  return {
    get: ({ session }) => session.grid.facts[key],
    set: ({ session }, value) => {
      session.grid.facts[key] = textValue(value);
    },
  };
}

class DocumentProperties extends HostObject {
  readonly typeName = 'DocumentProperties';
  readonly members = bindMembers<DocumentProperties>(this.typeName, this, {
    scalars: { Title: fact('title'), Author: fact('author') },
  });

  constructor(readonly session: Session) {
    super();
  }
}
