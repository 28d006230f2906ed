// The host's end of one add-in page: start-up, requests, events, ribbon actions, custom functions.
// Knows nothing of iframes: text goes in by `receive` and out by `post`.
import { appContext, frameName, type FrameIdentity, REQUIREMENT_SETS } from './app-context';
import { answerBatch } from './batches';
import {
  formatResponse,
  type FrameRequest,
  parseRequest,
  RequestType,
  type Thread,
  UNHANDLED,
} from './envelope';
import { EventRegistrations, type RichApiMessage } from './events';
import type { Session } from './executor';
import { CustomFunctions } from './functions';
import type { Host } from './host';
import { EventKind, type FunctionMetadata, type HostEvent } from './host-object';
import type { LibraryMetadata } from './metadata';
import { References } from './references';
import { RibbonActions } from './ribbon';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  type HostService,
  type RuntimeState,
} from './services';

/** Numbers of the host's methods. */
const Method = { loadSettings: 75, saveSettings: 76, batch: 93, actionCompleted: 94 } as const;
/** "The operation is not supported." */
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;
/** What a page can register for, beside what its requests ask for. */
const FRAME_EVENTS = new Set(['richApiMessage', 'appCommandInvoked', 'documentSelectionChanged']);
/** Category, kind and target of the message that the pane was shown or hidden. */
const VISIBILITY_CHANGED = [65536, 65539, ''] as const;

export interface FrameOptions {
  host: Host;
  /** Read off the library in the page, or off another copy of the same version. */
  metadata: () => LibraryMetadata;
  /** Takes a text to the page. */
  post: (text: string) => void;
  /** Origin of the host page; its host name must be that of the add-in. */
  origin: string;
  /** The add-in's functions.json; none if it has no custom functions. */
  functions?: readonly FunctionMetadata[];
  locale?: string;
  /** In place of, or besides, what the host announces by itself; `''` announces a set not at all. */
  requirementSets?: Readonly<Record<string, string>>;
  documentUrl?: string;
  addinName?: string;
  /** Told when the add-in shows or hides its pane. */
  onVisibilityChanged?: (state: RuntimeState) => void;
}

let frameCount = 0;

export class Frame {
  /** To be set as the frame's `name` before it is loaded. */
  readonly name: string;
  readonly functions: CustomFunctions;
  readonly #ribbon = new RibbonActions((data) => this.#fire('appCommandInvoked', data));
  readonly #identity: FrameIdentity;
  readonly #registered = new Map<string, Thread>();
  /** Events for which the page has not registered yet. */
  readonly #waiting = new Map<string, unknown[]>();
  readonly #unsubscribe: () => void;
  #events: RichApiMessage[] = [];
  #session: Session;

  constructor(private readonly options: FrameOptions) {
    const serial = ++frameCount;
    this.#identity = {
      appId: `app${serial}`,
      conversationId: `${serial}_${Math.floor(Math.random() * 1e9)}_${Date.now()}`,
      origin: options.origin,
      locale: options.locale ?? 'en-US',
    };
    this.name = frameName(this.#identity);
    this.functions = new CustomFunctions(options.functions ?? [], (messages) => {
      options.host.noteFunctionCalls(messages.length);
      this.#fire('richApiMessage', { ArrayData: messages });
    });
    this.#session = this.#newSession();
    this.#unsubscribe = options.host.workbook.subscribe((event) => this.#collect(event));
  }

  /** @param text A message from the page; the caller has checked its source and origin. */
  receive(text: string): void {
    const request = parseRequest(text, this.#identity.conversationId);
    if (!request) return;
    switch (request._actionType) {
      case RequestType.registerEvent:
        this.#register(request);
        break;
      case RequestType.unregisterEvent:
        this.#registered.delete(request._actionName);
        this.#reply(request, { Error: 0 });
        break;
      default:
        this.#invoke(request);
    }
  }

  /**
   * Runs the action of a ribbon button; resolves when it calls `event.completed()`.
   * @throws Error If the page has no such action.
   */
  invokeRibbon(actionId: string, controlId: string): Promise<void> {
    return this.#ribbon.invoke(actionId, controlId);
  }

  close(): void {
    this.#unsubscribe();
    this.#ribbon.abandon();
  }

  #invoke(request: FrameRequest): void {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#start(request);
        break;
      case 'ContextActivationManager_notifyHost':
        this.#reply(request, null);
        break;
      case 'executeMethod':
        this.#execute(request).catch((error: unknown) => {
          this.options.host.onFault(error);
          this.#reply(request, { Error: INTERNAL_ERROR, Version: 1 });
        });
        break;
      default:
        this.options.host.noteLimitation(request._actionName);
        this.#reply(request, null, UNHANDLED);
    }
  }

  /** A page that starts, or starts anew, knows nothing of what was registered before. */
  #start(request: FrameRequest): void {
    this.#registered.clear();
    this.functions.restart();
    this.#session = this.#newSession();
    const { host, requirementSets, documentUrl, addinName } = this.options;
    const context = appContext(this.#identity, {
      requirementSets: { ...REQUIREMENT_SETS, ...requirementSets },
      documentUrl: documentUrl ?? `${this.options.origin}/Book1.xlsx`,
      addinName: addinName ?? 'Add-in',
      settings: host.workbook.documentSettings,
    });
    this.#reply(request, context);
  }

  #register(request: FrameRequest): void {
    const name = request._actionName;
    if (!FRAME_EVENTS.has(name)) {
      this.options.host.noteLimitation(`event ${name}`);
      this.#reply(request, { Error: NOT_SUPPORTED });
      return;
    }
    this.#registered.set(name, request);
    this.#reply(request, { Error: 0 });
    const waiting = this.#waiting.get(name) ?? [];
    this.#waiting.delete(name);
    for (const data of waiting) this.#fire(name, data);
  }

  async #execute(request: FrameRequest): Promise<void> {
    const data = request._data as Record<string, unknown> & {
      DdaMethod: { DispatchId: number };
    };
    const { workbook } = this.options.host;
    switch (data.DdaMethod.DispatchId) {
      case Method.batch: {
        const session = this.#session;
        const arrayData = data['ArrayData'] as unknown[];
        this.#reply(request, await answerBatch(this.options.host, session, arrayData));
        break;
      }
      case Method.actionCompleted:
        this.#ribbon.complete(data);
        this.#reply(request, { Error: 0, Version: 1 });
        break;
      case Method.loadSettings: {
        const entries = Object.entries(workbook.documentSettings);
        const Settings = entries.map(([Name, Value]) => ({ Name, Value }));
        this.#reply(request, { Error: 0, Version: 1, Properties: { Settings } });
        break;
      }
      case Method.saveSettings: {
        const { Properties } = data['DdaSettingsMethod'] as { Properties: [string, string][] };
        workbook.documentSettings = Object.fromEntries(Properties);
        this.#reply(request, { Error: 0, Version: 1 });
        break;
      }
      default:
        this.options.host.noteLimitation(`document method ${data.DdaMethod.DispatchId}`);
        this.#reply(request, { Error: NOT_SUPPORTED, Version: 1 });
    }
  }

  /** What the page holds on to: objects that it keeps between requests, and event handlers. */
  get held(): { objects: number; handlers: number } {
    const { references, registrations } = this.#session;
    return { objects: references.size, handlers: registrations.size };
  }

  #newSession(): Session {
    const { host, metadata } = this.options;
    return {
      workbook: host.workbook,
      references: new References(),
      registrations: new EventRegistrations(),
      services: this.#services(),
      metadata,
      missing: (member) => host.noteLimitation(member),
      settle: () => host.settle(),
      fault: (error) => host.onFault(error),
    };
  }

  #services(): Map<string, HostService> {
    const runtime = new AppRuntimeService((state) => {
      this.options.onVisibilityChanged?.(state);
      const message = JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
      this.#sendMessages([[...VISIBILITY_CHANGED, message, 0, false]]);
    });
    return new Map<string, HostService>([
      ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
      ['Microsoft.AppRuntime.AppRuntimeService', runtime],
      ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService()],
      ['Microsoft.ExcelServices.CustomFunctions', this.functions.service],
    ]);
  }

  /** Events reach the page after the answer to the request that caused them. */
  #collect(event: HostEvent): void {
    if (event.kind === EventKind.worksheetSelectionChanged) {
      if (this.#registered.has('documentSelectionChanged'))
        this.#fire('documentSelectionChanged', {});
    }
    const messages = this.#session.registrations.messagesFor(event);
    if (messages.length === 0) return;
    if (this.#events.length === 0) {
      void this.options.host.idle().then(() => setTimeout(() => this.#flushEvents()));
    }
    this.#events.push(...messages);
  }

  #flushEvents(): void {
    const events = this.#events;
    this.#events = [];
    this.#sendMessages(events);
  }

  #sendMessages(messages: RichApiMessage[]): void {
    this.#fire('richApiMessage', { ArrayData: messages });
  }

  #fire(name: string, data: unknown): void {
    const thread = this.#registered.get(name);
    if (thread) {
      this.options.post(formatResponse(thread, this.options.origin, data, { event: true }));
    } else {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), data]);
    }
  }

  #reply(thread: Thread, data: unknown, errorCode = 0): void {
    this.options.post(formatResponse(thread, this.options.origin, data, { errorCode }));
  }
}
