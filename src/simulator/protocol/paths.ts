// Finds the objects that a request's object paths lead to. A path is walked once per request, so a
// method on it (`worksheets.add`) runs once.
import type { EventRegistrations } from './events';
import { generalException, HostObject, invalidReference, itemNotFound } from './host-object';
import type { Members } from './members';
import type { References } from './references';
import {
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPathInfo,
  PathType,
  type ReferencedPathIds,
} from './wire';

/** What a path can start from. */
export interface PathRoots {
  readonly workbook: HostObject;
  readonly references: References;
  readonly registrations: EventRegistrations;
  /** The library's own services (custom functions, visibility of the pane), by server name. */
  readonly services: ReadonlyMap<string, HostObject>;
}

export class Paths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: BatchRequest['ObjectPaths'],
    private readonly roots: PathRoots,
    private readonly members: Members,
  ) {}

  /** @returns `null` for a null object, and for whatever hangs below one. */
  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw generalException(`simulator: the request has no object path ${id}`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments with proxies replaced by the objects they stand for. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    return this.#replace(values, info?.ReferencedObjectPathIds ?? []);
  }

  /** A value whose plain objects may hold a proxy as `{_ObjectPathId: n}`. */
  value(value: unknown): unknown {
    if (Array.isArray(value)) {
      return value.some(holdsObjects) ? value.map((item) => this.value(item)) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const pathId: unknown = Reflect.get(value, '_ObjectPathId');
    if (typeof pathId === 'number') return this.find(pathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, this.value(member)]),
    );
  }

  #replace(values: unknown[], pathIds: ReferencedPathIds): unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds[index];
      if (Array.isArray(pathId) && Array.isArray(value)) return this.#replace(value, pathId);
      return typeof pathId === 'number' && pathId > 0 ? this.find(pathId) : this.value(value);
    });
  }

  #walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook;
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const service = this.roots.services.get(path.Name);
        if (!service) throw this.members.refuse(`new ${path.Name}`);
        return service;
      }
      case PathType.referenceId: {
        const kept = this.roots.references.find(path.Name);
        if (!kept) throw invalidReference();
        return kept;
      }
      default:
        return this.#walkFrom(this.find(path.ParentObjectPathId ?? 0), path);
    }
  }

  #walkFrom(parent: HostObject | null, path: ObjectPathInfo): HostObject | null {
    if (parent === null) return null;
    const found = this.#step(parent, path);
    if (found === undefined || found === null) return null;
    if (found instanceof HostObject) return found;
    throw generalException(`simulator: ${this.members.location} gave no object`);
  }

  #step(parent: HostObject, path: ObjectPathInfo): unknown {
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.members.readWire(parent, path.Name);
      case PathType.indexer:
        return this.members.call(parent, 'GetItem', this.arguments(path.ArgumentInfo));
      case PathType.method:
        if (EVENT_RANGE.test(path.Name)) return this.#eventRange(path);
        return this.members.call(parent, path.Name, this.arguments(path.ArgumentInfo));
      default:
        throw this.members.refuse(`object path of type ${path.ObjectPathType}`);
    }
  }

  #eventRange(path: ObjectPathInfo): HostObject | null {
    const range = this.roots.registrations.rangeOf(path.ArgumentInfo?.Arguments?.[0]);
    if (!range && !path.Name.includes('OrNullObject')) throw itemNotFound();
    return range ?? null;
  }
}

/** How `args.getRange(context)` of an event comes. */
const EVENT_RANGE = /^_GetRange(OrNullObject)?ForEventByReferenceId$/;

const holdsObjects = (item: unknown) => typeof item === 'object' && item !== null;
