import { ApiError, notImplemented } from './api-error';
import { camelCase, type HostObject } from './host-object';
import type { References } from './references';
import type { Query } from './request';

type Answer = Record<string, unknown>;

/** The facts that go with every answer about an object. */
export function identify(object: HostObject, references: References, keep: boolean): Answer {
  const answer: Answer = {};
  if (keep && object.keepable) references.keep(object);
  const referenceId = references.idOf(object);
  if (referenceId !== undefined) answer['_ReferenceId'] = referenceId;
  if (object.identity !== undefined) {
    answer[object.identity] = object.members.read(object.identity);
  }
  return answer;
}

/** Answers one `load`: names in the caller's casing, paths with slashes. */
export function answerQuery(object: HostObject, query: Query, references: References): Answer {
  const paths = [...query.select, ...query.expand].map((path) => path.split('/'));
  return project(object, paths, query, references);
}

function project(
  object: HostObject,
  paths: readonly (readonly string[])[],
  query: Pick<Query, 'top' | 'skip'>,
  references: References,
): Answer {
  const { items } = object.members;
  if (items) return projectItems(object, items(), paths, query, references);
  const answer = identify(object, references, false);
  if (paths.length === 0) Object.assign(answer, scalars(object));
  const nested = new Map<string, string[][]>();
  for (const [name = '', ...rest] of paths) {
    if (name === '$none') continue;
    if (name === '*') Object.assign(answer, scalars(object));
    else readMember(object, name, rest, answer, nested);
  }
  for (const [name, inner] of nested) {
    const target = object.members.object(name);
    answer[name] = project(target, inner, { top: undefined, skip: undefined }, references);
  }
  return answer;
}

function projectItems(
  collection: HostObject,
  items: readonly HostObject[],
  paths: readonly (readonly string[])[],
  { top, skip = 0 }: Pick<Query, 'top' | 'skip'>,
  references: References,
): Answer {
  // The library strips 'items/' from the outermost collection only.
  const inner = paths.map((path) => (path[0]?.toLowerCase() === 'items' ? path.slice(1) : path));
  const own = inner.filter(([name]) => isOwnScalar(collection, name));
  const ofItems = inner.filter((path) => path.length > 0 && !own.includes(path));
  const answer = identify(collection, references, false);
  for (const [name = ''] of own) readMember(collection, name, [], answer, new Map());
  const wanted = items.slice(skip, top === undefined ? undefined : skip + top);
  answer['_Items'] = wanted.map((item) => {
    const kept = identify(item, references, true);
    return Object.assign(
      kept,
      project(
        item,
        ofItems,
        {
          top: undefined,
          skip: undefined,
        },
        references,
      ),
    );
  });
  return answer;
}

const sameName = (wanted: string) => (name: string) => name.toLowerCase() === wanted.toLowerCase();

function isOwnScalar(object: HostObject, name: string | undefined): boolean {
  return name !== undefined && object.members.scalarNames.some(sameName(name));
}

function scalars(object: HostObject): Answer {
  const { scalarNames, loadedByDefault, read } = object.members;
  return Object.fromEntries(scalarNames.filter(loadedByDefault).map((name) => [name, read(name)]));
}

/** Reads a scalar into `answer`, or notes a navigation property in `nested`. */
function readMember(
  object: HostObject,
  name: string,
  rest: readonly string[],
  answer: Answer,
  nested: Map<string, string[][]>,
): void {
  const { scalarNames, objectNames, read } = object.members;
  const scalar = scalarNames.find(sameName(name));
  if (scalar !== undefined) {
    if (rest.length > 0) throw notImplemented(`${object.typeName}.${[name, ...rest].join('.')}`);
    answer[scalar] = read(scalar);
    return;
  }
  const navigation = objectNames.find(sameName(name));
  if (navigation === undefined) throw notImplemented(`${object.typeName}.${camelCase(name)}`);
  const inner = nested.get(navigation) ?? [];
  if (rest.length > 0) inner.push([...rest]);
  nested.set(navigation, inner);
}

/** Compares what the add-in believes with what is: a difference stops the batch. */
export function ensureUnchanged(
  object: HostObject,
  state: Readonly<Record<string, unknown>>,
): void {
  for (const [name, expected] of Object.entries(state)) {
    const scalar = object.members.scalarNames.find(sameName(name));
    if (scalar === undefined) throw notImplemented(`${object.typeName}.${camelCase(name)}`);
    if (JSON.stringify(object.members.read(scalar)) !== JSON.stringify(expected)) {
      throw new ApiError('DirtyObject', `${object.typeName}.${camelCase(name)} has changed.`);
    }
  }
}

/** Applies the nested properties of one `set({...})` sent whole. */
export function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const navigation = object.members.objectNames.find(sameName(name));
    if (navigation !== undefined && typeof value === 'object' && value !== null) {
      update(object.members.object(navigation), Object.fromEntries(Object.entries(value)));
      continue;
    }
    const scalar = object.members.scalarNames.find(sameName(name));
    if (scalar === undefined) throw notImplemented(`${object.typeName}.${camelCase(name)}`);
    object.members.write(scalar, value);
  }
}
