import { bindMembers, HostObject } from '../rich-api/host-object';
import { choiceValue } from './parsing';
import type { Session } from './session';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class Application extends HostObject {
  readonly typeName = 'Application';
  readonly members = bindMembers<Application>(this.typeName, this, {
    scalars: {
      CalculationMode: {
        get: () => 'Automatic',
        set: (_self, value) => {
          choiceValue(value, MODES);
        },
      },
    },
    methods: {
      Calculate: ({ session }) => {
        session.grid.recalculate();
        return null;
      },
      // Formulas are calculated once a batch anyway, and a batch is painted at once.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });

  constructor(private readonly session: Session) {
    super();
  }
}
