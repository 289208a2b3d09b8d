import { ApiError } from './api-error';
import type { HostObject } from './host-object';

/** The objects that the library keeps beyond a batch, by the ids it was given for them. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** How many are held: a number that keeps growing means that something never lets go. */
  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = String(this.next++);
    this.ids.set(object, id);
    this.byId.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws ApiError InvalidReference */
  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) {
      throw new ApiError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    }
    return object;
  }

  find(id: string): HostObject | null {
    return this.byId.get(id) ?? null;
  }

  clear(): void {
    this.byId.clear();
    this.ids.clear();
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    this.byId.delete(id);
    if (object) this.ids.delete(object);
  }
}
