// The frame beside the grid in which the add-in's page lives. Closing it hides the page only: with a
// shared runtime it goes on, and its functions and commands with it.
import { element } from './dom';
import { icon } from './icons';
import { texts } from './texts';

const WIDTH = { least: 320, usual: 350, most: 800 };
const STEP = 16;

export class TaskPane {
  readonly root: HTMLElement;
  /** Where the protocol puts the add-in's frame. */
  readonly frames = element('div', { className: 'pane-frames' });
  readonly #handle: HTMLElement;
  #width = WIDTH.usual;

  constructor(name: string) {
    this.#handle = this.#makeHandle();
    const close = element(
      'button',
      {
        type: 'button',
        className: 'icon-button',
        title: texts.closePane,
        ariaLabel: texts.closePane,
        onclick: () => {
          this.setOpen(false);
        },
      },
      icon('close'),
    );
    const title = element('div', { className: 'pane-title' }, element('h2', {}, name), close);
    this.root = element(
      'aside',
      { className: 'pane', ariaLabel: texts.pane(name) },
      this.#handle,
      element('div', { className: 'pane-body' }, title, this.frames),
    );
    this.#resize(WIDTH.usual);
    this.setOpen(false);
  }

  setOpen(open: boolean): void {
    this.root.dataset['open'] = String(open);
    this.root.inert = !open;
  }

  #resize(width: number): void {
    this.#width = Math.round(Math.min(Math.max(width, WIDTH.least), WIDTH.most));
    this.root.style.width = `${this.#width}px`;
    this.#handle.ariaValueNow = String(this.#width);
  }

  #makeHandle(): HTMLElement {
    const handle = element('div', {
      className: 'pane-handle',
      role: 'separator',
      tabIndex: 0,
      title: texts.resizePane,
      ariaLabel: texts.resizePane,
      ariaOrientation: 'vertical',
      ariaValueMin: String(WIDTH.least),
      ariaValueMax: String(WIDTH.most),
    });
    handle.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.#resize(this.#width + STEP);
      if (key === 'ArrowRight') this.#resize(this.#width - STEP);
    });
    handle.addEventListener('pointerdown', (down) => {
      const start = this.#width + down.clientX;
      const move = (event: PointerEvent) => {
        this.#resize(start - event.clientX);
      };
      handle.setPointerCapture(down.pointerId);
      handle.addEventListener('pointermove', move);
      handle.addEventListener(
        'lostpointercapture',
        () => {
          handle.removeEventListener('pointermove', move);
        },
        { once: true },
      );
    });
    return handle;
  }
}
