import { invalidArgument } from './api-error';

type Constructor<T> = abstract new (...args: never[]) => T;

/** The arguments of one call, read with their types checked: a wrong one is InvalidArgument. */
export class ArgumentList {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.at(index) === undefined ? undefined : this.integer(index);
  }

  flag(index: number): boolean {
    const value = this.at(index);
    if (value !== undefined && typeof value !== 'boolean') throw invalidArgument();
    return value ?? false;
  }

  /** One of a list of words, spelt as given; undefined takes `fallback`. */
  choice<W extends string>(index: number, words: readonly W[], fallback?: W): W {
    const value = this.at(index) ?? fallback;
    const found = words.find((word) => word === value);
    if (found === undefined) throw invalidArgument();
    return found;
  }

  object<T extends object>(index: number, type: Constructor<T>): T {
    const value = this.at(index);
    if (!(value instanceof type)) throw invalidArgument();
    return value;
  }

  /** An address, or an object of the type: many calls take either. */
  textOrObject<T extends object>(index: number, type: Constructor<T>): string | T {
    const value = this.at(index);
    return value instanceof type ? value : this.text(index);
  }
}
