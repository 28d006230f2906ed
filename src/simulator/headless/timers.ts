// Timers for an add-in page, which end with it.
import {
  clearInterval as stopInterval,
  clearTimeout as stopTimeout,
  setImmediate as soon,
  setInterval as startInterval,
  setTimeout as startTimeout,
} from 'node:timers';

type Callback = (...args: unknown[]) => void;

export class PageTimers {
  readonly #running = new Map<number, ReturnType<typeof startTimeout>>();
  #next = 1;
  #closed = false;

  /** @param report Takes what a callback throws: as in a browser, the page goes on. */
  constructor(private readonly report: (error: unknown) => void) {}

  readonly setTimeout = (callback: Callback, delay?: number, ...args: unknown[]): number => {
    const id = this.#next++;
    if (this.#closed) return id;
    const run = () => {
      this.#running.delete(id);
      this.#guard(() => callback(...args));
    };
    this.#running.set(id, startTimeout(run, delay));
    return id;
  };

  readonly setInterval = (callback: Callback, delay?: number, ...args: unknown[]): number => {
    const id = this.#next++;
    if (this.#closed) return id;
    const run = () => this.#guard(() => callback(...args));
    this.#running.set(id, startInterval(run, delay));
    return id;
  };

  readonly clear = (id?: number): void => {
    const timer = id === undefined ? undefined : this.#running.get(id);
    if (id === undefined || timer === undefined) return;
    stopTimeout(timer);
    stopInterval(timer);
    this.#running.delete(id);
  };

  readonly requestAnimationFrame = (callback: (time: number) => void): number =>
    this.setTimeout(() => callback(performance.now()), 16);

  /** Runs `task` after what is going on now, unless the page is closed by then. */
  post(task: () => void): void {
    soon(() => {
      if (!this.#closed) this.#guard(task);
    });
  }

  #guard(task: () => void): void {
    try {
      task();
    } catch (error) {
      this.report(error);
    }
  }

  close(): void {
    this.#closed = true;
    for (const id of [...this.#running.keys()]) this.clear(id);
  }
}
