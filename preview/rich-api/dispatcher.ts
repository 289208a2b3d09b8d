import { ApiError, itemNotFound, notImplemented } from './api-error';
import { ArgumentList } from './argument-list';
import { bindMembers, camelCase, HostObject } from './host-object';
import { answerQuery, ensureUnchanged, identify, update } from './query';
import { References } from './references';
import type { Action, ArgumentInfo, BatchRequest, ObjectPath } from './request';

/** What a batch is run against. */
export interface Model {
  readonly root: HostObject;
  /** Runs one step that may change the model. */
  readonly perform: <T>(work: () => T) => T;
  /** Called before a batch begins. */
  readonly beforeBatch: () => Promise<void>;
  /** Called before something is read, so that formulas have their results. */
  readonly beforeRead: () => Promise<void> | undefined;
  /** Called when a batch is over, also after an error. */
  readonly afterBatch: () => Promise<void> | undefined;
}

export interface ErrorAnswer {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: ErrorAnswer;
}

/** Sent once by Office.onReady; nothing here waits for it. */
class InternalService extends HostObject {
  readonly typeName = 'AddinInternalService';
  readonly members = bindMembers<InternalService>(this.typeName, this, {
    methods: { NotifyActionHandlerReady: () => null },
  });
}

/** Runs batches of actions over an object model. Knows nothing about Excel. */
export class Dispatcher {
  readonly references = new References();

  constructor(private readonly model: Model) {}

  /** An error stops the batch where it is; what was done before stays done, as in Excel. */
  async run(request: BatchRequest): Promise<BatchAnswer> {
    await this.model.beforeBatch();
    const batch = new Batch(request, this.model, this.references);
    const answer = await batch.run();
    await this.model.afterBatch();
    return answer;
  }
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly model: Model,
    private readonly references: References,
  ) {}

  async run(): Promise<BatchAnswer> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const traced = () => (traces.length > 0 ? { TraceIds: traces } : {});
    for (const [index, action] of this.request.actions.entries()) {
      try {
        if (action.kind === 'trace') traces.push(action.id);
        const value: unknown = await this.act(action);
        // A trace needs an entry too: it is what runs the callbacks of event handlers.
        if (action.kind !== 'set') results.push({ ActionId: action.id, Value: value ?? null });
      } catch (error) {
        return { Results: results, ...traced(), Error: this.describe(error, action, index) };
      }
    }
    return { Results: results, ...traced() };
  }

  private async act(action: Action): Promise<unknown> {
    if (action.kind === 'trace') return null;
    const object = this.resolve(action.path);
    switch (action.kind) {
      case 'instantiate':
        return object && identify(object, this.references, this.request.autoKeepReference);
      case 'query':
        if (object) await this.model.beforeRead();
        return object && answerQuery(object, action.query, this.references);
      case 'method':
        return this.call(object, action);
      case 'set':
        return this.set(this.present(object), action.name, this.args(action.args));
      case 'ensureUnchanged':
        await this.model.beforeRead();
        ensureUnchanged(this.present(object), action.state);
        return null;
      case 'update':
        this.model.perform(() => update(this.present(object), action.state));
        return null;
    }
  }

  private async call(
    object: HostObject | null,
    { name, args }: Extract<Action, { kind: 'method' }>,
  ): Promise<unknown> {
    const list = this.args(args);
    if (name === '_KeepReference') return object && this.references.keep(object) && null;
    if (name === '_RemoveReference') {
      this.references.remove(list.text(0));
      return null;
    }
    const target = this.present(object);
    const outcome = await this.model.perform(() => target.members.invoke(name, list));
    return outcome instanceof HostObject ? identify(outcome, this.references, true) : outcome;
  }

  private set(object: HostObject, name: string, args: ArgumentList): null {
    this.model.perform(() => object.members.write(name, args.at(0) ?? null));
    return null;
  }

  private present(object: HostObject | null): HostObject {
    if (!object) throw itemNotFound();
    return object;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.paths.get(id);
    if (!path) throw new ApiError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.kind) {
      case 'root':
        return this.model.root;
      case 'new':
        if (path.name.endsWith('.AddinInternalService')) return new InternalService();
        throw notImplemented(`new ${path.name}`);
      case 'property':
        return this.resolve(path.parent)?.members.object(path.name) ?? null;
      case 'method':
      case 'indexer':
        return this.make(path);
      case 'reference':
        return this.references.get(path.referenceId);
      case 'null':
        return null;
    }
  }

  private make(path: Extract<ObjectPath, { kind: 'method' | 'indexer' }>): HostObject | null {
    const parent = this.resolve(path.parent);
    if (!parent) return null;
    const args = this.args(path.args);
    const made = this.model.perform(() => parent.members.invoke(path.name, args));
    if (made !== null && !(made instanceof HostObject)) {
      throw notImplemented(`object from ${parent.typeName}.${camelCase(path.name)}()`);
    }
    return made;
  }

  private args({ values, paths }: ArgumentInfo): ArgumentList {
    const convert = (value: unknown, path: unknown): unknown => {
      if (Array.isArray(path) && Array.isArray(value)) {
        return value.map((entry, index) => convert(entry, path[index]));
      }
      return typeof path === 'number' && path !== 0 ? this.resolve(path) : value;
    };
    return new ArgumentList(values.map((value, index) => convert(value, paths[index])));
  }

  private describe(error: unknown, action: Action, index: number): ErrorAnswer {
    const known = error instanceof ApiError;
    return {
      Code: known ? error.code : 'GeneralException',
      Message: error instanceof Error ? error.message : String(error),
      Location: this.locate(action),
      ActionIndex: index,
    };
  }

  /** 'Range.values': where the failing statement stands, as well as the paths tell. */
  private locate(action: Action): string {
    const path = this.request.paths.get(action.path);
    const member = 'name' in action ? action.name : path && 'name' in path ? path.name : '';
    const ownerId = 'name' in action ? action.path : path && 'parent' in path ? path.parent : 0;
    const owner = this.resolved.get(ownerId);
    const called = member === 'Indexer' ? 'getItem' : camelCase(member);
    return owner ? `${owner.typeName}.${called}` : called;
  }
}
