// Ribbon buttons: tells the page to run an action and waits until it says that it is done.

/** The library's status for an action that the page has not associated. */
const UNKNOWN_ACTION = 11101;

interface Running {
  actionId: string;
  done(): void;
  failed(error: Error): void;
}

export class RibbonActions {
  readonly #running = new Map<string, Running>();
  #next = 1;

  /** @param fire Sends the event once the page has registered for it. */
  constructor(private readonly fire: (data: unknown) => void) {}

  /**
   * Resolves when the action has called `event.completed()`.
   * @param controlId Id of the button, which the action finds in `event.source.id`.
   */
  invoke(actionId: string, controlId: string): Promise<void> {
    const commandId = `command${this.#next++}`;
    return new Promise((done, failed) => {
      this.#running.set(commandId, { actionId, done, failed });
      const source = JSON.stringify({ source: { id: controlId } });
      this.fire({ 0: commandId, 1: actionId, 2: source });
    });
  }

  /** @param data What the library sends: `{0: command, 1: status, 2: text}`. */
  complete(data: Record<string, unknown>): void {
    const commandId = String(data[0]);
    const running = this.#running.get(commandId);
    if (!running) return;
    this.#running.delete(commandId);
    if (data[1] === 0) running.done();
    else if (data[1] === UNKNOWN_ACTION) {
      running.failed(new Error(`The add-in has no action "${running.actionId}".`));
    } else {
      const status = String(data[1]);
      running.failed(new Error(`The action "${running.actionId}" ended with status ${status}.`));
    }
  }

  /** The page is gone: nobody will complete what runs. */
  abandon(): void {
    for (const { actionId, failed } of this.#running.values()) {
      failed(new Error(`The page was closed while the action "${actionId}" ran.`));
    }
    this.#running.clear();
  }
}
