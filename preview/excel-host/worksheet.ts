import { bindMembers, HostObject, type BoundMembers } from '../rich-api/host-object';
import { cellArea, WHOLE_SHEET, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../grid/area';
import type { GridSheet } from '../grid/grid-sheet';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import type { Area, Visibility } from '../grid/workbook-state';
import { WorksheetCustomPropertyCollection } from './custom-properties';
import { listening } from './events';
import { FreezePanes } from './freeze-panes';
import { guardChange, guardLastVisible, guardSheetName, guardStructure } from './guards';
import { NamedItemCollection } from './named-items';
import { PageLayout } from './page-layout';
import { colorValue, flagValue, fromPascal, numberValue, pascal, textValue } from './parsing';
import { type RangePlace, address, living, type Session } from './session';
import { TableCollection } from './table-collection';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const satisfies readonly Visibility[];

export class Worksheet extends HostObject {
  readonly typeName = 'Worksheet';
  override readonly identity = 'Id';
  readonly members: BoundMembers = bindMembers<Worksheet>(this.typeName, this, {
    scalars: {
      Id: { get: ({ sheet }) => sheet.id },
      Name: {
        get: ({ sheet }) => living(sheet).name,
        set: ({ session: { grid }, sheet }, value) => {
          guardStructure(grid);
          const name = textValue(value);
          guardSheetName(grid, name, living(sheet));
          if (name !== sheet.name) sheet.rename(name);
        },
      },
      Position: {
        get: ({ session: { grid }, sheet }) => grid.sheets.findIndex(({ id }) => id === sheet.id),
        set: ({ session: { grid }, sheet }, value) => {
          guardStructure(grid);
          grid.moveSheet(sheet.id, numberValue(value, 0, grid.sheets.length - 1));
        },
      },
      Visibility: {
        get: ({ sheet }) => pascal(living(sheet).visibility),
        set: ({ session: { grid }, sheet }, value) => {
          guardStructure(grid);
          const visibility = fromPascal(value, VISIBILITIES);
          if (visibility !== 'visible') guardLastVisible(grid, sheet);
          sheet.visibility = visibility;
        },
      },
      TabColor: {
        get: ({ sheet }) => living(sheet).tabColor,
        set: ({ session: { grid }, sheet }, value) => {
          guardStructure(grid);
          sheet.tabColor = value === '' ? '' : colorValue(value);
        },
      },
      ShowGridlines: {
        get: ({ sheet }) => living(sheet).showGridlines,
        set: ({ sheet }, value) => {
          sheet.showGridlines = flagValue(value);
        },
      },
      // Office.js reads `ShowGridlines`, but sets the same thing under this name.
      Gridlines: {
        get: ({ sheet }) => living(sheet).showGridlines,
        set: ({ sheet }, value) => {
          sheet.showGridlines = flagValue(value);
        },
      },
      StandardWidth: {
        get: ({ sheet }) => living(sheet).defaultColumnWidth,
        set: ({ sheet }, value) => {
          guardChange(sheet);
          sheet.defaultColumnWidth = numberValue(value, 0, 1342.5);
        },
      },
      StandardHeight: { get: ({ sheet }) => living(sheet).defaultRowHeight },
    },
    objects: {
      FreezePanes: ({ session, sheet }) => new FreezePanes(session, living(sheet)),
      PageLayout: ({ session, sheet }) => new PageLayout(session, living(sheet)),
      Protection: ({ sheet }) => new WorksheetProtection(living(sheet)),
      Tables: ({ session, sheet }) => new TableCollection(session, living(sheet)),
      Names: ({ session, sheet }) => new NamedItemCollection(session, living(sheet)),
      CustomProperties: ({ sheet }) => new WorksheetCustomPropertyCollection(living(sheet)),
    },
    methods: {
      Activate: ({ session: { grid }, sheet }) => {
        if (living(sheet).visibility !== 'visible') throw invalidArgument();
        grid.activate(sheet.id);
        return null;
      },
      Delete: ({ session: { grid }, sheet }) => {
        guardStructure(grid);
        if (living(sheet).visibility === 'visible') guardLastVisible(grid, sheet);
        grid.removeSheet(sheet.id);
        return null;
      },
      GetRange: (self, args) => self.range(args.optionalText(0)),
      GetRangeByIndexes: (self, args) => {
        const [row, column, rowCount, columnCount] = [0, 1, 2, 3].map((i) => args.integer(i));
        return self.on({
          row: row ?? 0,
          column: column ?? 0,
          rowCount: rowCount ?? 0,
          columnCount: columnCount ?? 0,
        });
      },
      GetCell: (self, args) => self.on(cellArea(args.integer(0), args.integer(1))),
      // A blank sheet's used range is its first cell.
      GetUsedRange: (self, args) => self.used(args.flag(0)) ?? self.on(cellArea(0, 0)),
      GetUsedRangeOrNullObject: (self, args) => self.used(args.flag(0)),
      Calculate: ({ session }) => {
        session.grid.recalculate();
        return null;
      },
      GetNextOrNullObject: (self) => self.neighbour(1),
      GetPreviousOrNullObject: (self) => self.neighbour(-1),
      ...listening<Worksheet>(
        [
          'DataChangedEvent',
          'SelectionChangedEvent',
          'ActivatedEvent',
          'DeactivatedEvent',
          'CalculatedEvent',
        ],
        ({ sheet }) => sheet.id,
      ),
    },
  });

  constructor(
    readonly session: Session,
    readonly sheet: GridSheet,
  ) {
    super();
  }

  private range(text: string | undefined): RangePlace {
    if (text === undefined || text === '') return this.on(WHOLE_SHEET);
    const named = this.named(text);
    if (named) return named;
    const { sheet: name, area } = address(text);
    const isOwn = name === undefined || name.toLowerCase() === this.sheet.name.toLowerCase();
    if (!isOwn) throw invalidArgument();
    return this.on(area);
  }

  private named(text: string): RangePlace | null {
    const { grid } = this.session;
    const all = [...living(this.sheet).extras.names, ...grid.facts.names];
    const found = all.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return found ? this.on(address(found.formula.replace(/^=/, '')).area) : null;
  }

  private on(area: Area): RangePlace {
    living(this.sheet);
    const { row, column, rowCount, columnCount } = area;
    const inside = lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS;
    if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1 || !inside) {
      throw invalidArgument();
    }
    return this.session.range(this.sheet, area);
  }

  private used(valuesOnly: boolean): RangePlace | null {
    const area = living(this.sheet).cells.usedArea(valuesOnly);
    return area && this.on(area);
  }

  private neighbour(step: 1 | -1): Worksheet | null {
    const { sheets } = this.session.grid;
    const index = sheets.findIndex(({ id }) => id === this.sheet.id);
    if (index < 0) throw itemNotFound();
    const next = sheets[index + step];
    return next ? new Worksheet(this.session, next) : null;
  }
}
