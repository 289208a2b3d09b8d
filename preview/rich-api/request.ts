import { ApiError } from './api-error';

/**
 * One batch as the library sends it, parsed: everything here came as text from outside. The numbers
 * are the library's own (see `excel-win32-16.01.debug.js`, CommonActionFactory and
 * ObjectPathFactory).
 */
export interface BatchRequest {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
  /** Whether objects made in this batch are to be kept for later ones. */
  readonly autoKeepReference: boolean;
}

export interface ArgumentInfo {
  readonly values: readonly unknown[];
  /** Per argument the path id it stands for (0: none); a list for a list of objects. */
  readonly paths: readonly unknown[];
}

export type ObjectPath =
  | { readonly kind: 'root' }
  | { readonly kind: 'new'; readonly name: string }
  | {
      readonly kind: 'method' | 'indexer';
      readonly name: string;
      readonly parent: number;
      readonly args: ArgumentInfo;
    }
  | { readonly kind: 'property'; readonly name: string; readonly parent: number }
  | { readonly kind: 'reference'; readonly referenceId: string }
  | { readonly kind: 'null' };

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

export type Action = { readonly id: number; readonly path: number } & (
  | { readonly kind: 'instantiate' }
  | { readonly kind: 'query'; readonly query: Query; readonly asJson: boolean }
  | { readonly kind: 'method'; readonly name: string; readonly args: ArgumentInfo }
  | { readonly kind: 'set'; readonly name: string; readonly args: ArgumentInfo }
  | { readonly kind: 'trace' }
  | { readonly kind: 'ensureUnchanged'; readonly state: Readonly<Record<string, unknown>> }
  | { readonly kind: 'update'; readonly state: Readonly<Record<string, unknown>> }
);

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (what: string) => new ApiError('InvalidRequest', `Malformed request: ${what}.`);

function record(value: unknown, what: string): Json {
  if (!isRecord(value)) throw malformed(what);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number') throw malformed(what);
  return value;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const names = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];

function argumentInfo(value: unknown): ArgumentInfo {
  const info = isRecord(value) ? value : {};
  const list = (entry: unknown): readonly unknown[] => (Array.isArray(entry) ? entry : []);
  return { values: list(info['Arguments']), paths: list(info['ReferencedObjectPathIds']) };
}

function parsePath(value: unknown): ObjectPath {
  const path = record(value, 'object path');
  const type = number(path['ObjectPathType'], 'ObjectPathType');
  const name = text(path['Name']);
  const parent = () => number(path['ParentObjectPathId'], 'ParentObjectPathId');
  switch (type) {
    case 1:
      return { kind: 'root' };
    case 2:
      return { kind: 'new', name };
    case 3:
      return { kind: 'method', name, parent: parent(), args: argumentInfo(path['ArgumentInfo']) };
    case 4:
      return { kind: 'property', name, parent: parent() };
    case 5:
      return {
        kind: 'indexer',
        name: 'Indexer',
        parent: parent(),
        args: argumentInfo(path['ArgumentInfo']),
      };
    // Types 6 and 7 may carry a stale parent id: it means nothing.
    case 6:
      return { kind: 'reference', referenceId: name };
    case 7:
      return { kind: 'null' };
    default:
      throw malformed(`ObjectPathType ${type}`);
  }
}

function parseQuery(value: unknown): Query {
  const query = isRecord(value) ? value : {};
  const limit = (entry: unknown) => (typeof entry === 'number' ? entry : undefined);
  return {
    select: names(query['Select']),
    expand: names(query['Expand']),
    top: limit(query['Top']),
    skip: limit(query['Skip']),
  };
}

function parseAction(value: unknown): Action {
  const action = record(value, 'action');
  const base = {
    id: number(action['Id'], 'action Id'),
    path: typeof action['ObjectPathId'] === 'number' ? action['ObjectPathId'] : 0,
  };
  const type = number(action['ActionType'], 'ActionType');
  const called = () => ({ name: text(action['Name']), args: argumentInfo(action['ArgumentInfo']) });
  // The library sends the state as an object, older ones as its text.
  const state = () => {
    const sent = action['ObjectState'];
    return record(typeof sent === 'string' ? JSON.parse(sent) : sent, 'ObjectState');
  };
  switch (type) {
    case 1:
      return { ...base, kind: 'instantiate' };
    case 2:
    case 7:
      return {
        ...base,
        kind: 'query',
        query: parseQuery(action['QueryInfo']),
        asJson: type === 7,
      };
    case 3:
      return { ...base, kind: 'method', ...called() };
    case 4:
      return { ...base, kind: 'set', ...called() };
    case 5:
      return { ...base, kind: 'trace' };
    case 8:
      return { ...base, kind: 'ensureUnchanged', state: state() };
    case 9:
      return { ...base, kind: 'update', state: state() };
    default:
      throw new ApiError('NotImplemented', `The stand-in host has no action of type ${type}.`);
  }
}

/** @throws ApiError InvalidRequest (malformed) or NotImplemented (a recursive query). */
export function parseBatch(value: unknown): BatchRequest {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  const body = record(parsed, 'body');
  const actions = body['Actions'];
  if (!Array.isArray(actions)) throw malformed('Actions');
  const paths = Object.entries(record(body['ObjectPaths'], 'ObjectPaths'));
  return {
    actions: actions.map(parseAction),
    paths: new Map(paths.map(([id, path]) => [Number(id), parsePath(path)])),
    autoKeepReference: body['AutoKeepReference'] === true,
  };
}
