// Runs the actions of one request against the workbook and builds the answer.
import {
  conflict,
  generalException,
  HostError,
  type HostObject,
  type HostWorkbook,
} from './host-object';
import { HostService } from './services';
import type { EventRegistrations } from './events';
import { Loader } from './loading';
import { Members } from './members';
import type { LibraryMetadata } from './metadata';
import { Paths } from './paths';
import { identityOf, type References } from './references';
import { runInternalMethod } from './internal-methods';
import {
  type ActionInfo,
  ActionType,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  PathType,
} from './wire';

/** What requests of one page share. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly references: References;
  readonly registrations: EventRegistrations;
  /** The library's own services, by server name. */
  readonly services: ReadonlyMap<string, HostService>;
  /** Asked for with the first request that needs it, as the page's library has started by then. */
  metadata(): LibraryMetadata;
  /** Told of every member that was refused because the simulator lacks it. */
  missing(member: string): void;
  /** Resolves when nothing is left to calculate (or a host has waited long enough). */
  settle(): Promise<void>;
  /** Told of exceptions that are no {@link HostError}: faults of the simulator itself. */
  fault(error: unknown): void;
}

/**
 * Whether a request only speaks to the library's services, and so does not touch the workbook. (The
 * library instantiates the workbook even then.)
 */
export function isServiceRequest({ Actions, ObjectPaths }: BatchRequest): boolean {
  const services = new Set(
    Object.values(ObjectPaths)
      .filter((path) => path.ObjectPathType === PathType.newObject)
      .map((path) => path.Id),
  );
  return (
    services.size > 0 &&
    Actions.every(
      (action) =>
        action.ActionType === ActionType.instantiate ||
        action.ActionType === ActionType.trace ||
        services.has(action.ObjectPathId),
    )
  );
}

/** @param limit How many actions are run at most; the rest is passed over. */
export async function executeBatch(
  session: Session,
  request: BatchRequest,
  limit = Infinity,
): Promise<BatchResponse> {
  const execution = new Execution(session, request);
  await execution.run(limit);
  return execution.response;
}

class Execution {
  readonly response: BatchResponse = { Results: [] };
  readonly #members: Members;
  readonly #paths: Paths;

  constructor(
    private readonly session: Session,
    private readonly request: BatchRequest,
  ) {
    this.#members = new Members((member) => session.missing(member));
    this.#paths = new Paths(request.ObjectPaths, session, this.#members);
  }

  async run(limit: number): Promise<void> {
    let index = 0;
    try {
      for (const action of this.request.Actions) {
        if (index >= limit) break;
        this.#members.location = '';
        await this.#runAction(action);
        index++;
      }
    } catch (error) {
      this.response.Error = this.#describe(error, index);
    } finally {
      if (!isServiceRequest(this.request)) this.session.workbook.requestEnded();
    }
  }

  async #runAction(action: ActionInfo): Promise<void> {
    if (action.ActionType === ActionType.trace) {
      (this.response.TraceIds ??= []).push(action.Id);
      this.#answer(action, null);
      return;
    }
    const object = this.#paths.find(action.ObjectPathId);
    if (object === null) {
      if (answered.has(action.ActionType)) this.#answer(action, null);
      return;
    }
    switch (action.ActionType) {
      case ActionType.instantiate:
        this.#answer(action, this.#identify(object));
        break;
      case ActionType.query:
        this.#answer(action, await this.#load(object, action, 'wire'));
        break;
      case ActionType.queryAsJson:
        this.#answer(action, await this.#load(object, action, 'camel'));
        break;
      case ActionType.method:
        await this.#callMethod(object, action);
        break;
      case ActionType.setProperty: {
        const [value] = this.#paths.arguments(action.ArgumentInfo);
        this.#members.write(object, action.Name, value);
        break;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#members.write(object, name, this.#paths.value(value));
        }
        break;
      case ActionType.ensureUnchanged:
        this.#ensureUnchanged(object, action);
        break;
      default:
        throw this.#members.refuse(`request action of type ${action.ActionType}`);
    }
  }

  async #load(object: HostObject, { QueryInfo = {} }: ActionInfo, spelling: 'wire' | 'camel') {
    await this.session.settle();
    const { references } = this.session;
    const autoKeep = this.request.AutoKeepReference === true;
    const metadata = this.session.metadata();
    return new Loader(metadata, references, this.#members, autoKeep, spelling).load(
      object,
      QueryInfo,
    );
  }

  async #callMethod(object: HostObject, action: ActionInfo): Promise<void> {
    const args = this.#paths.arguments(action.ArgumentInfo);
    const internal = runInternalMethod(object, action.Name, args, this.session, this.#members);
    if (internal.handled) {
      if (internal.answered) this.#answer(action, null);
      return;
    }
    if (/^_?Get/.test(action.Name) && !isServiceRequest(this.request)) await this.session.settle();
    this.#answer(action, (await this.#members.call(object, action.Name, args)) ?? null);
  }

  #ensureUnchanged(object: HostObject, { ObjectState = {} }: ActionInfo): void {
    for (const [name, expected] of Object.entries(ObjectState)) {
      const current = this.#members.read(object, name);
      if (JSON.stringify(current) !== JSON.stringify(expected)) throw conflict();
    }
  }

  #identify(object: HostObject) {
    const { references, workbook } = this.session;
    if (object === workbook || object instanceof HostService) return {};
    return identityOf(object, references, this.session.metadata(), this.#members);
  }

  #answer(action: ActionInfo, value: unknown): void {
    this.response.Results.push({ ActionId: action.Id, Value: value });
  }

  #describe(error: unknown, actionIndex: number): BatchError {
    if (!(error instanceof HostError)) this.session.fault(error);
    const told = error instanceof HostError ? error : generalException();
    return {
      Code: told.code,
      Message: told.message,
      Location: this.#members.location,
      ActionIndex: actionIndex,
      HttpStatusCode: told.httpStatusCode,
    };
  }
}

/** The client waits for an answer to these even when the object is a null object. */
const answered: ReadonlySet<number> = new Set([
  ActionType.instantiate,
  ActionType.query,
  ActionType.queryAsJson,
  ActionType.method,
]);
