// As much of a document as scripts need to load one another: script elements and links, no body to
// draw in.
import type { PageTimers } from './timers';

type Listener = (event: unknown) => void;

/** Listeners by event, as `addEventListener` keeps them. */
export class Listeners {
  readonly #byType = new Map<string, Set<Listener>>();

  readonly add = (type: string, listener: Listener): void => {
    const listeners = this.#byType.get(type) ?? new Set();
    this.#byType.set(type, listeners.add(listener));
  };

  readonly remove = (type: string, listener: Listener): void => {
    this.#byType.get(type)?.delete(listener);
  };

  dispatch(type: string, event: object = {}): void {
    for (const listener of [...(this.#byType.get(type) ?? [])]) listener({ type, ...event });
  }
}

/** A script element, or any other element a script may make; nothing is ever shown. */
export interface PageElement {
  readonly tagName: string;
  readonly style: Record<string, string>;
  /** Absolute, as in a browser; empty if it was not set. */
  src: string;
  onload?: ((event: unknown) => void) | null;
  onerror?: ((event: unknown) => void) | null;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  appendChild(child: PageElement): PageElement;
  removeChild(child: PageElement): PageElement;
}

/** How a document gets at scripts. */
export interface ScriptLoader {
  has(src: string): boolean;
  run(src: string): void;
}

/** @param url Address of the page. */
export function createDocument(
  url: URL,
  timers: PageTimers,
  listeners: Listeners,
  loader: ScriptLoader,
) {
  const scripts: PageElement[] = [];
  const run = (script: PageElement) => {
    scripts.push(script);
    document.currentScript = script;
    try {
      loader.run(script.src);
    } finally {
      document.currentScript = null;
    }
  };
  /** As in a browser: a script that is missing is an error, one that throws has been loaded. */
  const load = (script: PageElement) => {
    if (!loader.has(script.src)) {
      script.onerror?.({ type: 'error', target: script });
      return;
    }
    timers.post(() => script.onload?.({ type: 'load', target: script }));
    run(script);
  };
  const createElement = (tag: string): PageElement => {
    if (tag.toLowerCase() === 'a') return createLink(url);
    const attributes = new Map<string, string>();
    let source = '';
    return {
      tagName: tag.toUpperCase(),
      style: {},
      set src(value: string) {
        source = new URL(value, url).href;
      },
      get src() {
        return source;
      },
      setAttribute: (name, value) => void attributes.set(name, value),
      getAttribute: (name) => attributes.get(name) ?? null,
      appendChild: (child) => {
        if (child.tagName === 'SCRIPT' && child.src !== '') timers.post(() => load(child));
        return child;
      },
      removeChild: (child) => child,
    };
  };
  const head = createElement('head');
  const document = {
    URL: url.href,
    domain: url.hostname,
    cookie: '',
    hidden: false,
    visibilityState: 'visible',
    head,
    documentElement: createElement('html'),
    scripts,
    currentScript: null as PageElement | null,
    readyState: 'loading' as 'loading' | 'interactive' | 'complete',
    addEventListener: listeners.add,
    removeEventListener: listeners.remove,
    createElement,
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => {
      if (tag === 'script') return scripts;
      return tag === 'head' ? [head] : [];
    },
  };
  /** Runs a script element that stands in the page itself. */
  const runInline = (src: string) => {
    const script = createElement('script');
    script.src = src;
    run(script);
  };
  return { document, runInline };
}

/** The library reads the parts of an address off a link. */
function createLink(base: URL): PageElement {
  let target = base;
  const link = {
    tagName: 'A',
    src: '',
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: (child: PageElement) => child,
    removeChild: (child: PageElement) => child,
    set href(value: string) {
      target = new URL(value, base);
    },
    get href() {
      return target.href;
    },
    get protocol() {
      return target.protocol;
    },
    get hostname() {
      return target.hostname;
    },
    get port() {
      return target.port;
    },
    get pathname() {
      return target.pathname;
    },
  };
  return link;
}
