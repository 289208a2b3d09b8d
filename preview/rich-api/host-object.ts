import type { ArgumentList } from './argument-list';
import { notImplemented } from './api-error';

/** What a property or method hands back: JSON, nothing, or another object of the host. */
export type Outcome = unknown;

/** A property whose value travels as JSON. Without `set` it is read-only. */
export interface Scalar<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
  /** false: left out when an object is loaded without naming properties. */
  readonly byDefault?: boolean;
}

/**
 * The members of one type of the host's object model, by the names that travel (PascalCase).
 * Everything not named here is refused with NotImplemented.
 */
export interface Members<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Navigation properties. */
  readonly objects?: Readonly<Record<string, (self: T) => HostObject>>;
  /** Also what the library asks for as a method-made object: return null for a null object. */
  readonly methods?: Readonly<Record<string, (self: T, args: ArgumentList) => Outcome>>;
  /** For a collection. */
  readonly items?: (self: T) => readonly HostObject[];
}

/** The members with their object bound in. */
export interface BoundMembers {
  readonly scalarNames: readonly string[];
  readonly objectNames: readonly string[];
  /** undefined: not a collection. */
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly loadedByDefault: (name: string) => boolean;
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly object: (name: string) => HostObject;
  readonly invoke: (name: string, args: ArgumentList) => Outcome;
}

/** An object of the host's model, reachable by object paths. */
export abstract class HostObject {
  /** As in the API's documentation: 'Range', 'WorksheetCollection'. */
  abstract readonly typeName: string;
  abstract readonly members: BoundMembers;
  /** The property that goes with every answer about this object, such as a sheet's Id. */
  readonly identity?: string;
  /** Whether the library may keep it beyond its batch by a reference id (ranges). */
  readonly keepable: boolean = false;
}

/** Looks members up for `self`; what is missing is refused by name. */
export function bindMembers<T>(typeName: string, self: T, members: Members<T>): BoundMembers {
  const { scalars = {}, objects = {}, methods = {}, items } = members;
  const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
    Object.hasOwn(table, name) ? table[name] : undefined;
  return {
    scalarNames: Object.keys(scalars),
    objectNames: Object.keys(objects),
    items: items && (() => items(self)),
    loadedByDefault: (name) => own(scalars, name)?.byDefault !== false,
    read(name) {
      const scalar = own(scalars, name);
      if (!scalar) throw notImplemented(`${typeName}.${camelCase(name)}`);
      return scalar.get(self);
    },
    write(name, value) {
      const scalar = own(scalars, name);
      if (!scalar) throw notImplemented(`${typeName}.${camelCase(name)}`);
      if (!scalar.set) throw notImplemented(`way to set ${typeName}.${camelCase(name)}`);
      scalar.set(self, value);
    },
    object(name) {
      const object = own(objects, name);
      if (!object) throw notImplemented(`${typeName}.${camelCase(name)}`);
      return object(self);
    },
    invoke(name, args) {
      const method = own(methods, name);
      if (!method) throw notImplemented(`${typeName}.${camelCase(name)}()`);
      return method(self, args);
    },
  };
}

/** 'GetRange' → 'getRange': names travel in Pascal case, people write them in camel case. */
export function camelCase(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
