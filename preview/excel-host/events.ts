import { formatArea } from '../grid/address';
import type { CellsChanged, GridEvent, Origin } from '../grid/grid-events';
import type { Bridge } from '../rich-api/bridge';
import type { Members } from '../rich-api/host-object';
import { valueType } from './range-values';
import type { Session } from './session';

/** The library's own numbers of events (see GenericEventHandlers in excel-win32-16.01.debug.js). */
const NUMBERS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export type EventName = keyof typeof NUMBERS;

/** The target of events that are listened to for the whole workbook. */
const WORKBOOK = 'Workbook';

interface Listening {
  readonly session: Session;
}

/** The hidden methods by which the library starts and stops to listen. */
export function listening<T extends Listening>(
  names: readonly EventName[],
  target: (self: T) => string = () => WORKBOOK,
): NonNullable<Members<T>['methods']> {
  const count = (self: T, name: EventName, by: 1 | -1): null => {
    const key = `${name}|${target(self)}`;
    const { registrations } = self.session;
    registrations.set(key, Math.max(0, (registrations.get(key) ?? 0) + by));
    return null;
  };
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}`, (self: T) => count(self, name, 1)],
      [`_Unregister${name}`, (self: T) => count(self, name, -1)],
    ]),
  );
}

const source = (origin: Origin) => (origin === 'remote' ? 'Remote' : 'Local');

/** Passes what happens in the grid on to the add-in, as far as it listens. */
export function relayEvents(session: Session, bridge: Bridge): () => void {
  const raise = (name: EventName, sheetId: string, args: Readonly<Record<string, unknown>>) => {
    for (const target of [sheetId, WORKBOOK]) {
      if ((session.registrations.get(`${name}|${target}`) ?? 0) === 0) continue;
      bridge.raise({ type: NUMBERS[name], target, args });
    }
  };
  return session.grid.listen((event) => relay(event, session, raise));
}

type Raise = (name: EventName, sheetId: string, args: Readonly<Record<string, unknown>>) => void;

function relay(event: GridEvent, session: Session, raise: Raise): void {
  const worksheetId = event.sheetId;
  switch (event.kind) {
    case 'changed':
      raise('DataChangedEvent', worksheetId, changedArgs(event, session));
      break;
    case 'sheetAdded':
      raise('AddedEvent', worksheetId, { worksheetId, source: source(event.origin) });
      break;
    case 'sheetDeleted':
      raise('DeletedEvent', worksheetId, { worksheetId, source: source(event.origin) });
      break;
    case 'sheetActivated':
      raise('ActivatedEvent', worksheetId, { worksheetId });
      break;
    case 'sheetDeactivated':
      raise('DeactivatedEvent', worksheetId, { worksheetId });
      break;
    case 'sheetCalculated':
      raise('CalculatedEvent', worksheetId, { worksheetId, address: '' });
      break;
    case 'sheetRenamed': {
      const { before, after, origin } = event;
      const args = { worksheetId, source: source(origin), nameBefore: before, nameAfter: after };
      raise('EventNameChanged', worksheetId, args);
      break;
    }
    case 'sheetMoved': {
      const { before, after, origin } = event;
      const args = { positionBefore: before, positionAfter: after };
      raise('EventMoved', worksheetId, { worksheetId, source: source(origin), ...args });
      break;
    }
    case 'selectionChanged':
      raise('SelectionChangedEvent', worksheetId, {
        worksheetId,
        address: formatArea(event.area),
      });
      break;
  }
}

function changedArgs(event: CellsChanged, session: Session): Readonly<Record<string, unknown>> {
  const { sheetId, area, changeType, origin, details } = event;
  const sheet = session.grid.sheet(sheetId);
  return {
    worksheetId: sheetId,
    address: formatArea(area),
    changeType,
    source: source(origin),
    triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    // By this the event's getRange finds the cells.
    referenceId: sheet ? session.references().keep(session.range(sheet, area)) : '',
    ...(details
      ? {
          valueBefore: details.before,
          valueAfter: details.after,
          valueTypeBefore: valueType(details.before),
          valueTypeAfter: valueType(details.after),
        }
      : {}),
  };
}
