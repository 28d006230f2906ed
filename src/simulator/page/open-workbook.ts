// One opened workbook on the page: its grid, its Excel objects and the add-in's page beside it.
import type { Univer } from '@univerjs/core';
import { startUniver } from '../excel/engine/univer';
import type { WorkbookContent } from '../excel/content';
import { createWorkbook, type Workbook } from '../excel/workbook';
import type { Frame } from '../protocol/frame';
import { Host } from '../protocol/host';
import { EventKind, type HostError, type HostEvent } from '../protocol/host-object';
import { openIframe } from '../protocol/iframe';
import { type ClientLibrary, type LibraryMetadata, readMetadata } from '../protocol/metadata';
import type { RuntimeState } from '../protocol/services';
import { readXlsx, writeXlsx, type WrittenWorkbook, type XlsxOptions } from '../xlsx';
import { type Addin, here } from './addin';
import type { WorkbookFile } from './files';
import { addFunctionHelp } from './function-help';
import { addGrid, gridLook, setGridTheme, trimGrid } from './grid';
import { addIndonesianLocale } from './grid-locale';
import { GridSync } from './grid-sync';
import type { Theme } from './theme';

export interface OpenOptions {
  addin: Addin;
  theme: Theme;
  locale: string;
  /** Versions of requirement sets by name, in place of the newest; '' = none. */
  requirementSets?: Readonly<Record<string, string>>;
  /** Takes the grid. */
  grid: HTMLElement;
  /** Takes the add-in's frame. */
  frames: HTMLElement;
  /** The add-in shows or hides its pane. */
  onVisibility(state: RuntimeState): void;
  /** Something changed that saving would keep. */
  onChange(): void;
  /** The user tried what Excel refuses, such as typing into a protected sheet. */
  onRefused(error: HostError): void;
  /** The user typed what a data validation forbids. */
  onInvalid(title: string, message: string): void;
}

/** Events that do not change what a file holds. */
const PASSING: ReadonlySet<EventKind> = new Set([
  EventKind.worksheetActivated,
  EventKind.worksheetDeactivated,
  EventKind.worksheetSelectionChanged,
  EventKind.worksheetCalculated,
  EventKind.tableSelectionChanged,
]);

const xlsxOptions = ({ manifest, functions }: Addin): XlsxOptions => ({
  customFunctions: functions.map(({ name }) => name),
  addin: { id: manifest.id, version: manifest.version },
});

/** A file that was read and can be opened. */
export interface ReadFile extends WorkbookFile {
  content: WorkbookContent;
}

/** @throws XlsxError If the file cannot be opened. */
export async function readContent(addin: Addin, file: WorkbookFile): Promise<ReadFile> {
  return { ...file, content: await readXlsx(file.bytes, xlsxOptions(addin)) };
}

export class OpenWorkbook {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly frame: Frame;
  readonly iframe: HTMLIFrameElement;
  readonly #univer: Univer;
  readonly #sync: GridSync;
  readonly #close: (() => void)[] = [];
  #metadata: LibraryMetadata | undefined;

  /** @param file What {@link readContent} read; a blank workbook if absent. */
  constructor(
    private readonly options: OpenOptions,
    private readonly file?: ReadFile,
  ) {
    const { addin, theme, locale } = options;
    this.#univer = startUniver(true, gridLook(theme));
    addGrid(this.#univer, options.grid);
    this.workbook = createWorkbook(file?.content, {
      univer: this.#univer,
      blankCells: 'null',
      locale,
    });
    trimGrid(this.#univer);
    addIndonesianLocale(this.#univer);
    this.host = new Host(this.workbook);
    this.#sync = new GridSync(this.workbook, {
      changed: options.onChange,
      refused: options.onRefused,
      invalid: options.onInvalid,
    });
    const { frame, iframe, close } = openIframe(
      options.frames,
      here(addin.manifest.sourceLocation),
      {
        host: this.host,
        metadata: () => (this.#metadata ??= readMetadata(this.#library())),
        functions: addin.functions,
        addinName: addin.manifest.displayName,
        onVisibilityChanged: options.onVisibility,
        locale,
        ...(options.requirementSets && { requirementSets: options.requirementSets }),
      },
    );
    this.frame = frame;
    this.iframe = iframe;
    this.workbook.attachCustomFunctions(frame.functions);
    addFunctionHelp(this.#univer, addin.functions);
    this.#close.push(
      close,
      this.workbook.subscribe((event: HostEvent) => {
        if (!PASSING.has(event.kind)) options.onChange();
      }),
      () => {
        this.#sync.dispose();
      },
      () => {
        this.#univer.dispose();
      },
    );
  }

  /** The workbook as .xlsx, and what of the opened file is not carried over. */
  async save(): Promise<WrittenWorkbook> {
    await this.settle();
    const { addin } = this.options;
    return writeXlsx(this.file?.bytes ?? null, this.workbook.toContent(), xlsxOptions(addin));
  }

  /** Resolves when all requests are answered and nothing is left to calculate. */
  async settle(): Promise<void> {
    await this.host.idle();
    await this.host.settle();
  }

  setTheme(theme: Theme): void {
    setGridTheme(this.#univer, theme);
  }

  close(): void {
    for (const close of this.#close) close();
  }

  /** The library in the add-in's page, which is of this page's own origin. */
  #library(): ClientLibrary {
    return this.iframe.contentWindow as unknown as ClientLibrary;
  }
}
