// The services that the library itself speaks to, beside the workbook: start of ribbon actions and
// visibility of the task pane.
import { HostObject, invalidArgument } from './host-object';

/** An object that a request makes with `new`: one for each page, without id or properties. */
export abstract class HostService extends HostObject {}

/** The library says that it is ready to run ribbon actions. */
export class AddinInternalService extends HostService {
  readonly hostType = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    // Actions are sent when the page registers for them; nothing is left to do here.
  }
}

const STATES = ['Inactive', 'Background', 'Visible'] as const;
/** `Visible`: the pane is shown. `Background`: the page runs, the pane is hidden. */
export type RuntimeState = (typeof STATES)[number];

const parseState = (value: unknown): RuntimeState => {
  const state = STATES.find((known) => known === value);
  if (!state) throw invalidArgument();
  return state;
};

/** `Office.addin.showAsTaskpane()`, `hide()`. */
export class AppRuntimeService extends HostService {
  readonly hostType = 'AppRuntimeService';
  #state: RuntimeState = 'Visible';

  /** @param changed Told when the pane is shown or hidden. */
  constructor(private readonly changed: (state: RuntimeState) => void) {
    super();
  }

  getAppRuntimeState(): RuntimeState {
    return this.#state;
  }

  setAppRuntimeState(value: unknown): void {
    const state = parseState(value);
    if (state === this.#state) return;
    this.#state = state;
    this.changed(state);
  }
}

/** `Office.addin.setStartupBehavior()`; remembered for this opening of the workbook only. */
export class AppRuntimePersistenceService extends HostService {
  readonly hostType = 'AppRuntimePersistenceService';
  #state: RuntimeState = 'Inactive';

  getAppRuntimeStartState(): RuntimeState {
    return this.#state;
  }

  setAppRuntimeStartState(value: unknown): void {
    this.#state = parseState(value);
  }
}
