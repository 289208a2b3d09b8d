import type { GridSheet } from '../grid/grid-sheet';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { textValue } from './parsing';

/** What an add-in keeps with a worksheet. */
export class WorksheetCustomPropertyCollection extends HostObject {
  readonly typeName = 'WorksheetCustomPropertyCollection';
  readonly members = bindMembers<WorksheetCustomPropertyCollection>(this.typeName, this, {
    methods: {
      Add: ({ sheet }, args) => {
        const key = args.text(0);
        if (key === '') throw invalidArgument();
        sheet.extras.customProperties.set(key.toUpperCase(), args.text(1));
        return new WorksheetCustomProperty(sheet, key);
      },
      GetCount: ({ sheet }) => sheet.extras.customProperties.size,
      GetItemOrNullObject: ({ sheet }, args) => find(sheet, args.text(0)),
      Indexer: ({ sheet }, args) => {
        const found = find(sheet, args.text(0));
        if (!found) throw itemNotFound();
        return found;
      },
    },
    items: ({ sheet }) =>
      [...sheet.extras.customProperties.keys()].map(
        (key) => new WorksheetCustomProperty(sheet, key),
      ),
  });

  constructor(private readonly sheet: GridSheet) {
    super();
  }
}

function find(sheet: GridSheet, key: string): WorksheetCustomProperty | null {
  const isThere = sheet.extras.customProperties.has(key.toUpperCase());
  return isThere ? new WorksheetCustomProperty(sheet, key) : null;
}

class WorksheetCustomProperty extends HostObject {
  readonly typeName = 'WorksheetCustomProperty';
  override readonly identity = '_Id';
  readonly members = bindMembers<WorksheetCustomProperty>(this.typeName, this, {
    scalars: {
      _Id: { get: ({ key }) => key },
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ sheet, key }) => sheet.extras.customProperties.get(key) ?? '',
        set: ({ sheet, key }, value) => {
          sheet.extras.customProperties.set(key, textValue(value));
        },
      },
    },
    methods: {
      Delete: ({ sheet, key }) => {
        if (!sheet.extras.customProperties.delete(key)) throw itemNotFound();
        return null;
      },
    },
  });

  // Keys are compared without regard to case, and come back in upper case.
  private readonly key: string;

  constructor(
    private readonly sheet: GridSheet,
    key: string,
  ) {
    super();
    this.key = key.toUpperCase();
  }
}
