// The global object of an add-in page in Node: a context of its own for the unmodified Office.js and
// the add-in's scripts, with the parts of a browser that they use beside the language.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { createDocument, Listeners } from './document';
import type { AddinFiles } from './files';
import { PageTimers } from './timers';

/** Compiled scripts by file: every simulator of a process loads the same ones. */
const compiled = new Map<string, { text: string; script: vm.Script }>();

function compile(file: string): { text: string; script: vm.Script } {
  const text = readFileSync(file, 'utf8');
  const known = compiled.get(file);
  if (known?.text === text) return known;
  const entry = { text, script: new vm.Script(text, { filename: file }) };
  compiled.set(file, entry);
  return entry;
}

export interface WindowOptions {
  /** Address of the page. */
  url: URL;
  files: AddinFiles;
  /** The frame's name, which the library reads at start. */
  name: string;
  /** Origin of the host page. */
  hostOrigin: string;
  /** Takes what the page posts to the host. */
  onMessage: (text: string) => void;
  /** Takes what timers and listeners of the page throw. */
  onError: (error: unknown) => void;
}

export class PageWindow {
  /** The files that were run, with the text that was run. */
  readonly evaluated = new Map<string, string>();
  // An ordinary global object: every use of `Math` or `String` by the page's scripts would ask a
  // contextified one.
  readonly #global = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  readonly #timers: PageTimers;
  readonly #listeners = new Listeners();
  readonly #page: ReturnType<typeof createDocument>;
  readonly #parent: object;

  constructor(private readonly options: WindowOptions) {
    const { url, files, onMessage, onError } = options;
    this.#timers = new PageTimers(onError);
    this.#page = createDocument(url, this.#timers, this.#listeners, {
      has: (src) => files.find(src) !== undefined,
      run: (src) => this.runUrl(src),
    });
    this.#parent = {
      postMessage: (text: unknown) =>
        this.#timers.post(() => {
          if (typeof text === 'string') onMessage(text);
        }),
    };
    Object.assign(this.#global, this.#browserParts(), { fetch: createFetch(this.#global, files) });
  }

  /** Brings a text of the host to the page. */
  post(text: string): void {
    const event = { data: text, origin: this.options.hostOrigin, source: this.#parent };
    this.#timers.post(() => this.#listeners.dispatch('message', event));
  }

  /** A member of the page's global object. */
  get(name: string): unknown {
    return this.#global[name];
  }

  /** @throws Error If the page's files hold no such script. */
  runUrl(src: string): void {
    const file = this.options.files.find(src);
    if (file === undefined) throw new Error(`The page asks for ${src}, which is not there.`);
    this.runFile(file);
  }

  runFile(file: string): void {
    const { text, script } = compile(file);
    this.evaluated.set(file, text);
    script.runInContext(this.#global);
  }

  /** Runs the page's own script element, as the parser of a browser would. */
  runScriptElement(src: string): void {
    this.#page.runInline(src);
  }

  /** Runs a text as a script of the page. */
  runText(code: string, filename: string): unknown {
    return new vm.Script(code, { filename }).runInContext(this.#global) as unknown;
  }

  /** All scripts of the page have run. */
  loaded(): void {
    this.#page.document.readyState = 'interactive';
    this.#listeners.dispatch('DOMContentLoaded');
    this.#page.document.readyState = 'complete';
    this.#listeners.dispatch('load');
  }

  close(): void {
    this.#timers.close();
  }

  #browserParts(): Record<string, unknown> {
    const { url, name } = this.options;
    const global = this.#global;
    const timers = this.#timers;
    return {
      window: global,
      self: global,
      top: this.#parent,
      parent: this.#parent,
      opener: null,
      name,
      document: this.#page.document,
      location: locationOf(url),
      navigator: { userAgent: 'node', language: 'en-US', languages: ['en-US'], onLine: false },
      history: {},
      external: {},
      addEventListener: this.#listeners.add,
      removeEventListener: this.#listeners.remove,
      postMessage: (text: unknown, origin: string) => {
        if (typeof text === 'string' && (origin === '*' || origin === url.origin)) this.post(text);
      },
      localStorage: createStorage(),
      sessionStorage: createStorage(),
      console,
      setTimeout: timers.setTimeout,
      clearTimeout: timers.clear,
      setInterval: timers.setInterval,
      clearInterval: timers.clear,
      requestAnimationFrame: timers.requestAnimationFrame,
      cancelAnimationFrame: timers.clear,
      queueMicrotask,
      performance,
      crypto,
      structuredClone,
      URL,
      URLSearchParams,
      TextEncoder,
      TextDecoder,
      AbortController,
      AbortSignal,
      Event,
      EventTarget,
      atob,
      btoa,
    };
  }
}

function locationOf({ href, origin, protocol, host, hostname, port, pathname, search, hash }: URL) {
  return { href, origin, protocol, host, hostname, port, pathname, search, hash };
}

function createStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** `fetch` for files of the add-in only; whatever else is asked for fails as without a network. */
function createFetch(global: Record<string, unknown>, files: AddinFiles) {
  return (input: unknown): Promise<unknown> => {
    const address = String(input);
    const file = files.find(address);
    if (file === undefined) return Promise.reject(new TypeError(`Failed to fetch ${address}`));
    const text = readFileSync(file, 'utf8');
    const { parse } = global['JSON'] as JSON;
    return Promise.resolve({
      ok: true,
      status: 200,
      url: address,
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(text).then((body): unknown => parse(body)),
    });
  };
}
