import { formatArea, parseAddress, quoteSheetName } from '../grid/address';
import type { GridSheet } from '../grid/grid-sheet';
import type { NameState } from '../grid/workbook-state';
import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import { itemAlreadyExists } from './refusals';
import { RangePlace, type Session } from './session';

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostObject {
  readonly typeName = 'NamedItemCollection';
  readonly members = bindMembers<NamedItemCollection>(this.typeName, this, {
    methods: {
      Add: (self, args) => {
        const name = args.text(0);
        if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) || parseAddress(name)) {
          throw invalidArgument();
        }
        if (self.find(name)) throw itemAlreadyExists();
        self.names = [
          ...self.names,
          { name, formula: reference(args.textOrObject(1, RangePlace)) },
        ];
        return new NamedItem(self, name);
      },
      GetCount: (self) => self.names.length,
      GetItemOrNullObject: (self, args) => self.item(args.text(0)),
      Indexer: (self, args) => {
        const item = self.item(args.text(0));
        if (!item) throw itemNotFound();
        return item;
      },
    },
    items: (self) => self.names.map(({ name }) => new NamedItem(self, name)),
  });

  constructor(
    readonly session: Session,
    /** null for the workbook's names. */
    readonly sheet: GridSheet | null,
  ) {
    super();
  }

  get names(): readonly NameState[] {
    return this.sheet ? this.sheet.extras.names : this.session.grid.facts.names;
  }

  set names(names: readonly NameState[]) {
    if (this.sheet) this.sheet.extras.names = names;
    else this.session.grid.facts.names = names;
  }

  find(wanted: string): NameState | undefined {
    return this.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  }

  private item(name: string): NamedItem | null {
    const found = this.find(name);
    return found ? new NamedItem(this, found.name) : null;
  }
}

function reference(given: string | RangePlace): string {
  if (typeof given === 'string') return given.startsWith('=') ? given : `=${given}`;
  const absolute = formatArea(given.area).replace(/([A-Z]+)?(\d+)?/g, (_all, letters, digits) =>
    [letters, digits].map((part: unknown) => (typeof part === 'string' ? `$${part}` : '')).join(''),
  );
  return `=${quoteSheetName(given.sheet.name)}!${absolute}`;
}

class NamedItem extends HostObject {
  readonly typeName = 'NamedItem';
  override readonly identity = '_Id';
  readonly members = bindMembers<NamedItem>(this.typeName, this, {
    scalars: {
      _Id: { get: ({ name }) => name },
      Name: { get: ({ name }) => name },
      Formula: { get: (self) => self.state.formula },
      Value: { get: (self) => self.state.formula.slice(1) },
      Type: { get: () => 'Range' },
      Visible: { get: () => true },
      Comment: { get: () => '' },
      Scope: { get: ({ owner }) => (owner.sheet ? 'Worksheet' : 'Workbook') },
    },
    methods: {
      GetRange: (self) => {
        const range = self.range();
        if (!range) throw itemNotFound();
        return range;
      },
      GetRangeOrNullObject: (self) => self.range(),
      Delete: ({ owner, name }) => {
        owner.names = owner.names.filter((known) => known.name !== name);
        return null;
      },
    },
  });

  constructor(
    private readonly owner: NamedItemCollection,
    private readonly name: string,
  ) {
    super();
  }

  private get state(): NameState {
    const state = this.owner.find(this.name);
    if (!state) throw itemNotFound();
    return state;
  }

  private range(): RangePlace | null {
    const parsed = parseAddress(this.state.formula.slice(1));
    const { grid } = this.owner.session;
    const sheet = parsed?.sheet === undefined ? null : grid.sheetNamed(parsed.sheet);
    return parsed && sheet ? this.owner.session.range(sheet, parsed.area) : null;
  }
}
