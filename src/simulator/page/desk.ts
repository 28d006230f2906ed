// The whole page at work: one workbook at a time, opened, changed and saved, with the add-in beside.
import type { RibbonButton } from '../protocol/manifest';
import { XlsxError } from '../xlsx';
import type { Addin } from './addin';
import { ask, MessageBar } from './dialog';
import { element } from './dom';
import {
  acceptDrops,
  download,
  fetchFile,
  FileError,
  listSamples,
  pickFile,
  readFile,
  sampleUrl,
  type WorkbookFile,
} from './files';
import { showLimitations } from './limitations';
import { OpenWorkbook, readContent, type ReadFile } from './open-workbook';
import { exposeSimulator } from './test-hook';
import { Ribbon } from './ribbon';
import { TaskPane } from './task-pane';
import { texts } from './texts';
import { ThemeChoice } from './theme';
import { TitleBar } from './title-bar';

/** How formulas are spelled; also what the library tells the add-in of the language. */
const LOCALE = 'en-US';

/** An older Excel, by `?set=ExcelApi 1.9`; may be given for several sets. */
const wishedSets = (): Record<string, string> =>
  Object.fromEntries(
    new URLSearchParams(location.search)
      .getAll('set')
      .map((wish) => [wish.split(' ')[0] ?? '', wish.split(' ')[1] ?? '']),
  );

export class Desk {
  readonly #theme = new ThemeChoice();
  readonly #titleBar: TitleBar;
  readonly #ribbon: Ribbon;
  readonly #pane: TaskPane;
  readonly #messages = new MessageBar(texts.close);
  readonly #sheet = element('main', { className: 'sheet', ariaLabel: texts.grid });
  #grid = element('div');
  #open: OpenWorkbook | null = null;
  #opening = false;
  #name: string = texts.newWorkbook;
  #unsaved = false;

  constructor(
    private readonly addin: Addin,
    root: HTMLElement,
  ) {
    this.#titleBar = new TitleBar(this.#theme, {
      open: () => void this.#pick(),
      openSample: (name) => void this.#openFrom(() => fetchFile(sampleUrl(name))),
      save: () => void this.#save(),
      showLimitations: () => {
        showLimitations(this.#open?.host.limitations ?? []);
      },
    });
    this.#ribbon = new Ribbon(addin.manifest.tabs, (button) => void this.#run(button));
    this.#pane = new TaskPane(addin.manifest.displayName);
    root.append(
      this.#titleBar.root,
      this.#ribbon.root,
      this.#messages.root,
      element('div', { className: 'workspace' }, this.#sheet, this.#pane.root),
    );
  }

  async start(): Promise<void> {
    this.#theme.watch((theme) => {
      document.documentElement.dataset['theme'] = theme;
      this.#open?.setTheme(theme);
    });
    acceptDrops((file) => void this.#openFrom(() => readFile(file)));
    window.addEventListener('beforeunload', (event) => {
      if (this.#unsaved) event.preventDefault();
    });
    this.#titleBar.setSamples(await listSamples());
    this.#pane.setOpen(true);
    const file = new URLSearchParams(location.search).get('file');
    if (file) await this.#openFrom(() => fetchFile(file));
    if (!this.#open) this.#show();
  }

  async #pick(): Promise<void> {
    const file = await pickFile();
    if (file) await this.#openFrom(() => readFile(file));
  }

  /** Opens what `load` gives, unless the user wants to keep unsaved changes. */
  async #openFrom(load: () => Promise<WorkbookFile>): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    const loading = element('div', { className: 'sheet-loading', role: 'status' }, texts.loading);
    try {
      if (!(await this.#mayLeave())) return;
      this.#messages.hide();
      this.#sheet.append(loading);
      const file = await load();
      await painted();
      // Read whole before the workbook that is open makes place for it.
      this.#show(await readContent(this.addin, file).catch(explain(file.name)));
    } catch (error) {
      if (!(error instanceof FileError)) console.error(error);
      this.#messages.show(error instanceof FileError ? error.message : texts.failed(String(error)));
    } finally {
      loading.remove();
      this.#opening = false;
    }
  }

  async #mayLeave(): Promise<boolean> {
    if (!this.#unsaved) return true;
    const choice = await ask(
      texts.askUnsaved(this.#name),
      [
        { label: texts.saveFirst, value: 'save', primary: true },
        { label: texts.discard, value: 'discard' },
        { label: texts.cancel, value: 'cancel' },
      ],
      'cancel',
    );
    if (choice === 'save') return this.#save();
    return choice === 'discard';
  }

  /** Puts a workbook in the place of the one that is open; a blank one without a file. */
  #show(file?: ReadFile): void {
    this.#open?.close();
    this.#open = null;
    this.#grid.remove();
    this.#grid = element('div', { className: 'grid' });
    this.#sheet.prepend(this.#grid);
    this.#open = new OpenWorkbook(
      {
        addin: this.addin,
        theme: this.#theme.current,
        locale: LOCALE,
        requirementSets: wishedSets(),
        grid: this.#grid,
        frames: this.#pane.frames,
        onVisibility: (state) => {
          this.#pane.setOpen(state === 'Visible');
        },
        onChange: () => {
          this.#setUnsaved(true);
        },
        onRefused: ({ code }) => {
          this.#messages.show(refusal(code));
        },
        onInvalid: (title, message) => {
          const text = [title, message].filter((part) => part !== '').join(': ');
          this.#messages.show(text === '' ? texts.invalid : text);
        },
      },
      file,
    );
    exposeSimulator(this.#open);
    this.#name = file?.name ?? texts.newWorkbook;
    this.#setUnsaved(false);
  }

  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.#titleBar.setFile(this.#name, unsaved);
  }

  /** Gives whether the workbook was saved. */
  async #save(): Promise<boolean> {
    if (!this.#open) return false;
    try {
      const { bytes, notCarried } = await this.#open.save();
      download({ name: this.#name, bytes });
      this.#setUnsaved(false);
      if (notCarried.length > 0) this.#messages.show(texts.notCarried(notCarried), 'info');
      return true;
    } catch (error) {
      console.error(error);
      this.#messages.show(texts.saveFailed(String(error)));
      return false;
    }
  }

  async #run(button: RibbonButton): Promise<void> {
    const { action } = button;
    if (action.type === 'taskpane') {
      this.#pane.setOpen(true);
      return;
    }
    this.#ribbon.setBusy(true);
    try {
      await this.#open?.frame.invokeRibbon(action.name, button.id);
    } catch (error) {
      console.error(error);
      this.#messages.show(texts.commandFailed(button.label));
    } finally {
      this.#ribbon.setBusy(false);
    }
  }
}

/** Says in the user's words why the grid did not do it. */
function refusal(code: string): string {
  if (code === 'AccessDenied') return texts.isProtected;
  return code === 'UnsupportedOperation' ? texts.notOffered : texts.refused;
}

/** Says in the user's words why a file cannot be opened. */
const explain = (name: string) => (error: unknown) => {
  throw error instanceof XlsxError ? new FileError(texts.openFailed[error.code](name)) : error;
};

/** Resolves when the browser has drawn what was just added. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
