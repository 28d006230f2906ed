// Light or dark: as the system says, until the user chooses.

export type Theme = 'light' | 'dark';

const KEY = 'simulator.theme';

export class ThemeChoice {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  readonly #listeners = new Set<(theme: Theme) => void>();

  constructor() {
    this.#system.addEventListener('change', () => {
      if (this.#chosen === null) this.#tell();
    });
  }

  get current(): Theme {
    return this.#chosen ?? (this.#system.matches ? 'dark' : 'light');
  }

  toggle(): void {
    localStorage.setItem(KEY, this.current === 'dark' ? 'light' : 'dark');
    this.#tell();
  }

  /** Calls the listener at once, and at every change. */
  watch(listener: (theme: Theme) => void): void {
    this.#listeners.add(listener);
    listener(this.current);
  }

  get #chosen(): Theme | null {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.current);
  }
}
