import { invalidArgument, itemNotFound } from '../rich-api/api-error';
import { bindMembers, HostObject } from '../rich-api/host-object';
import type { Session } from './session';

/** What the add-in keeps in the workbook: any JSON under a key. */
export class SettingCollection extends HostObject {
  readonly typeName = 'SettingCollection';
  readonly members = bindMembers<SettingCollection>(this.typeName, this, {
    methods: {
      Add: ({ session }, args) => {
        const key = args.text(0);
        if (key === '') throw invalidArgument();
        session.grid.facts.settings.set(key, args.at(1) ?? null);
        return new Setting(session, key);
      },
      GetCount: ({ session }) => session.grid.facts.settings.size,
      GetItemOrNullObject: (self, args) => self.find(args.text(0)),
      Indexer: (self, args) => {
        const setting = self.find(args.text(0));
        if (!setting) throw itemNotFound();
        return setting;
      },
    },
    items: ({ session }) =>
      [...session.grid.facts.settings.keys()].map((key) => new Setting(session, key)),
  });

  constructor(private readonly session: Session) {
    super();
  }

  private find(key: string): Setting | null {
    return this.session.grid.facts.settings.has(key) ? new Setting(this.session, key) : null;
  }
}

class Setting extends HostObject {
  readonly typeName = 'Setting';
  override readonly identity = '_Id';
  readonly members = bindMembers<Setting>(this.typeName, this, {
    scalars: {
      _Id: { get: ({ key }) => key },
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ session, key }) => {
          const { settings } = session.grid.facts;
          if (!settings.has(key)) throw itemNotFound();
          return settings.get(key);
        },
        set: ({ session, key }, value) => {
          session.grid.facts.settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: ({ session, key }) => {
        if (!session.grid.facts.settings.delete(key)) throw itemNotFound();
        return null;
      },
    },
  });

  constructor(
    private readonly session: Session,
    private readonly key: string,
  ) {
    super();
  }
}
