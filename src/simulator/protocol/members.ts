// Access to the members of host-side objects by the names of the wire. Nothing but what the Excel
// classes declare can be reached, and what is missing is refused by name.
import { apiNotFound, type HostError, type HostObject, HostWorkbook } from './host-object';
import { camelName, writtenName } from './names';

/** What the host's own base classes and `Object` declare is not the add-in's business. */
const hidden: object = HostWorkbook.prototype;

const declares = (object: HostObject, name: string) => name in object && !(name in hidden);

/** The member accesses of one request; remembers the last one for the error's location. */
export class Members {
  /** `Class.member` of the last access. */
  location = '';

  /** @param missing Told of every member that the simulator lacks. */
  constructor(private readonly missing: (member: string) => void) {}

  /** Whether {@link read} would find the member. */
  has(object: HostObject, name: string): boolean {
    return declares(object, name);
  }

  /** @param name In Office.js spelling. */
  read(object: HostObject, name: string): unknown {
    this.#visit(object, name, declares(object, name));
    return Reflect.get(object, name);
  }

  /** @param wireName As a path gives it. */
  readWire(object: HostObject, wireName: string): unknown {
    return this.read(object, camelName(wireName));
  }

  /** @param wireName As an action gives it. */
  write(object: HostObject, wireName: string, value: unknown): void {
    const name = writtenName(object.hostType, wireName);
    this.#visit(object, name, declares(object, name));
    if (!Reflect.set(object, name, value)) throw this.refuse(`${this.location} (write)`);
  }

  /** @param wireName As an action or a path gives it. */
  call(object: HostObject, wireName: string, args: unknown[]): unknown {
    const name = camelName(wireName);
    const method: unknown = declares(object, name) ? Reflect.get(object, name) : undefined;
    this.#visit(object, name, typeof method === 'function');
    return typeof method === 'function' ? Reflect.apply(method, object, args) : undefined;
  }

  /** The error for a member that the simulator lacks, which is noted. */
  refuse(member: string): HostError {
    this.missing(member);
    return apiNotFound(member);
  }

  #visit(object: HostObject, name: string, found: boolean): void {
    this.location = `${object.hostType}.${name}`;
    if (!found) throw this.refuse(this.location);
  }
}
