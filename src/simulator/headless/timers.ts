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

  readonly setTimeout = (callback: Callback, delay?: number, ...args: unknown[]): number => {
    const id = this.#next++;
    if (this.#closed) return id;
    const run = () => {
      this.#running.delete(id);
      callback(...args);
    };
    this.#running.set(id, startTimeout(run, delay));
    return id;
  };

  readonly setInterval = (callback: Callback, delay?: number, ...args: unknown[]): number => {
    const id = this.#next++;
    if (!this.#closed) this.#running.set(id, startInterval(callback, delay, ...args));
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
      if (!this.#closed) task();
    });
  }

  close(): void {
    this.#closed = true;
    for (const id of [...this.#running.keys()]) this.clear(id);
  }
}
