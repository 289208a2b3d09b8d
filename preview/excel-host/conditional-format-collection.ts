import { cutOut, overlaps } from '../grid/area';
import { itemNotFound, notImplemented } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { ConditionalFormat } from './conditional-format';
import { guardChange } from './guards';
import type { RangePlace } from './session';

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostObject {
  readonly typeName = 'ConditionalFormatCollection';
  readonly members = bindMembers<ConditionalFormatCollection>(this.typeName, this, {
    methods: {
      Add: ({ range }, args) => add(range, args.text(0)),
      GetCount: (self) => self.ids().length,
      GetItemAt: (self, args) => self.item(self.ids()[args.integer(0)]),
      Indexer: (self, args) => self.item(self.ids().find((id) => id === args.text(0))),
      ClearAll: ({ range: { sheet, area } }) => {
        guardChange(sheet);
        sheet.conditionalFormats.clear((areas) => cutOut(areas, area));
        return null;
      },
    },
    items: (self) => self.ids().map((id) => self.item(id)),
  });

  constructor(private readonly range: RangePlace) {
    super();
  }

  private ids(): readonly string[] {
    const { sheet, area } = this.range;
    const touching = sheet.conditionalFormats
      .all()
      .filter(({ areas }) => areas.some((one) => overlaps(one, area)));
    return touching.map(({ id }) => id);
  }

  private item(id: string | undefined): ConditionalFormat {
    if (id === undefined) throw itemNotFound();
    return new ConditionalFormat(this.range, id);
  }
}

function add(range: RangePlace, type: string): ConditionalFormat {
  const { sheet, area } = range;
  guardChange(sheet);
  if (type !== 'Custom' && type !== 'CellValue') {
    throw notImplemented(`conditional format of type ${type}`);
  }
  const id = sheet.conditionalFormats.add({
    areas: [area],
    rule:
      type === 'Custom'
        ? { kind: 'custom', formula: '=FALSE' }
        : { kind: 'cellValue', operator: 'equal', formula1: '=0' },
    style: {},
    stopIfTrue: false,
  });
  return new ConditionalFormat(range, id);
}
