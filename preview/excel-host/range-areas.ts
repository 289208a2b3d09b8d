import { bindMembers, HostObject } from '../rich-api/host-object';
import { formatArea, quoteSheetName } from '../grid/address';
import type { GridSheet } from '../grid/grid-sheet';
import type { Area } from '../grid/workbook-state';
import type { Session } from './session';

/** Several rectangles on one sheet. */
export class RangeAreas extends HostObject {
  readonly typeName = 'RangeAreas';
  override readonly keepable = true;
  readonly members = bindMembers<RangeAreas>(this.typeName, this, {
    scalars: {
      Address: {
        get: ({ sheet, areas }) =>
          areas.map((area) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`).join(','),
      },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: {
        get: ({ areas }) =>
          areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
      },
    },
    objects: {
      Areas: (self) => new RangeCollection(self),
      Worksheet: ({ session, sheet }) => session.worksheet(sheet),
    },
  });

  constructor(
    readonly session: Session,
    readonly sheet: GridSheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }
}

class RangeCollection extends HostObject {
  readonly typeName = 'RangeCollection';
  readonly members = bindMembers<RangeCollection>(this.typeName, this, {
    methods: { GetCount: ({ owner }) => owner.areas.length },
    items: ({ owner }) => owner.areas.map((area) => owner.session.range(owner.sheet, area)),
  });

  constructor(private readonly owner: RangeAreas) {
    super();
  }
}
