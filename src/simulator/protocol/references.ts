// Objects that the client asked to keep between requests, and what re-finds any object later.
import type { HostObject } from './host-object';
import type { LibraryMetadata } from './metadata';
import type { Members } from './members';

/** One page's kept objects. The client gives each back once per proxy, so keeps are counted. */
export class References {
  readonly #objects = new Map<string, { object: HostObject; count: number }>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    const entry = known === undefined ? undefined : this.#objects.get(known);
    if (known !== undefined && entry) {
      entry.count++;
      return known;
    }
    const id = `ref${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, { object, count: 1 });
    return id;
  }

  release(id: string): void {
    const entry = this.#objects.get(id);
    if (entry && --entry.count === 0) this.#objects.delete(id);
  }

  find(id: string): HostObject | undefined {
    return this.#objects.get(id)?.object;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  get size(): number {
    return this.#objects.size;
  }
}

/**
 * What an answer says of an object so that the client can address it in a later request: its
 * reference, its id, or its position in its collection.
 */
export function identityOf(
  object: HostObject,
  references: References,
  metadata: LibraryMetadata,
  members: Members,
): Record<string, unknown> {
  const identity: Record<string, unknown> = {};
  const reference = references.idOf(object);
  if (reference !== undefined) identity['_ReferenceId'] = reference;
  const scalars = metadata.get(object.hostType)?.scalars;
  if (object.hostKey !== undefined) {
    identity[scalars?.has('_Id') === true ? '_Id' : '_Index'] = object.hostKey;
  }
  if (scalars?.get('id') === 'Id' && members.has(object, 'id')) {
    identity['Id'] = Reflect.get(object, 'id');
  }
  return identity;
}
