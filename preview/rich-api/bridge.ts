import { Dispatcher, type BatchAnswer, type Model } from './dispatcher';
import { ApiError } from './api-error';
import { Faults } from './faults';
import { parseBatch, type BatchRequest } from './request';

/** What Office.js expects behind its undocumented hook `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** One event for the add-in. `type` and `target` are the library's own numbers and ids. */
export interface RaisedEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** How often the add-in went to the host. */
export interface RoundTrips {
  /** Batches the add-in asked for. */
  readonly batches: number;
  /** Batches in which the library only lets go of objects; it sends them by itself. */
  readonly cleanUps: number;
}

const RESPONSE = 2;
const EVENT = 3;
const EVENT_CATEGORY = 65536;

/** Carries messages between Office.js and the dispatcher, one batch at a time. */
export class Bridge {
  readonly faults = new Faults();
  readonly native: NativeBridge;
  readonly dispatcher: Dispatcher;
  private counted = { batches: 0, cleanUps: 0 };
  private queue: Promise<void> = Promise.resolve();
  private events: RaisedEvent[] = [];
  private busy = 0;
  private closed = false;

  constructor(model: Model) {
    this.dispatcher = new Dispatcher(model);
    this.native = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.busy += 1;
        this.queue = this.queue.then(() => this.receive(text));
      },
    };
  }

  get roundTrips(): RoundTrips {
    return { ...this.counted };
  }

  resetRoundTrips(): void {
    this.counted = { batches: 0, cleanUps: 0 };
  }

  /** Delivers an event; during a batch it waits for the batch's answer, as in Excel. */
  raise(event: RaisedEvent): void {
    this.events.push(event);
    if (this.busy === 0) this.flush();
  }

  /** Resolves when nothing is being answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Nothing is delivered any more. */
  close(): void {
    this.closed = true;
    this.native.onMessageFromHost = null;
  }

  private async receive(text: string): Promise<void> {
    const { id, body } = parseMessage(text);
    const answer = await this.answer(body);
    this.busy -= 1;
    this.send({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body: answer } });
    this.flush();
  }

  private async answer(body: unknown): Promise<BatchAnswer> {
    try {
      const request = parseBatch(body);
      if (isCleanUp(request)) this.counted.cleanUps += 1;
      else if (!isAnnouncement(request)) {
        this.counted.batches += 1;
        const fault = this.faults.next();
        if (fault) return refusal(fault.code, fault.message);
      }
      return await this.dispatcher.run(request);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return refusal(error instanceof ApiError ? error.code : 'GeneralException', message);
    }
  }

  private flush(): void {
    const events = this.events;
    this.events = [];
    if (events.length === 0) return;
    const entries = events.map(({ type, target, args }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    }));
    // After the answer's own callbacks, so that the add-in sees its sync end first.
    setTimeout(() => this.send({ type: EVENT, message: { entries } }), 0);
  }

  private send(message: unknown): void {
    if (!this.closed) this.native.onMessageFromHost?.(JSON.stringify(message));
  }
}

function parseMessage(text: string): { id: unknown; body: unknown } {
  const message: unknown = JSON.parse(text);
  if (typeof message !== 'object' || message === null || !('id' in message)) {
    throw new Error('Office.js sent a message without an id: its hook has changed.');
  }
  const inner = 'message' in message ? message.message : undefined;
  const body = typeof inner === 'object' && inner !== null && 'body' in inner ? inner.body : null;
  return { id: message.id, body };
}

const refusal = (Code: string, Message: string): BatchAnswer => ({
  Results: [],
  Error: { Code, Message, Location: '', ActionIndex: 0 },
});

function isCleanUp({ actions }: BatchRequest): boolean {
  const removes = (name: string) => name === '_RemoveReference';
  const methods = actions.filter((action) => action.kind === 'method');
  return (
    methods.length > 0 &&
    methods.every(({ name }) => removes(name)) &&
    actions.every(({ kind }) => kind === 'method' || kind === 'instantiate' || kind === 'trace')
  );
}

const isAnnouncement = ({ paths }: BatchRequest): boolean =>
  [...paths.values()].some(
    (path) => path.kind === 'new' && path.name.endsWith('.AddinInternalService'),
  );
