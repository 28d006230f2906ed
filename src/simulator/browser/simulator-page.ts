// The simulator's page in a browser, as tests, benchmarks and pictures drive it from Node: by mouse and
// keyboard, and by looking into the workbook behind the grid.
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { serveSimulator, type SimulatorServer } from '../page/server';
import { launchBrowser } from './launch';

const VIEWPORT = { width: 1366, height: 768 };
/** Only ends what hangs: how long a loaded machine takes nobody knows. */
const PATIENCE = 300_000;

export interface PageOptions {
  /** Address of the workbook to begin with; a blank one if absent. */
  file?: string;
  colorScheme?: 'light' | 'dark';
  /** Where simulator and add-in are served; the server of the stage if absent. */
  origin?: string;
  /** Beginnings of addresses elsewhere that may be asked for. */
  elsewhere?: readonly string[];
  prepare?: PagePreparation;
  /** Requirement sets of an older Excel, such as `ExcelApi 1.9`. */
  sets?: readonly string[];
}

/** What a caller adds to a page before anything is loaded: answers for addresses, watchers. */
export type PagePreparation = (context: BrowserContext) => Promise<void>;

/** Server and browser, shared by what is opened in turn. */
export class Stage {
  private constructor(
    readonly server: SimulatorServer,
    readonly browser: Browser,
  ) {}

  /** @param root The project's folder, with its development build; by default where it was started. */
  static async start(root = process.cwd()): Promise<Stage> {
    const [server, browser] = await Promise.all([
      serveSimulator({ root, port: 0 }),
      launchBrowser(root),
    ]);
    return new Stage(server, browser);
  }

  async open({
    file = '',
    colorScheme = 'light',
    origin = this.server.origin,
    elsewhere = [],
    prepare,
    sets = [],
  }: PageOptions = {}): Promise<SimulatorPage> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      viewport: VIEWPORT,
      colorScheme,
      locale: 'id-ID',
    });
    context.setDefaultTimeout(PATIENCE);
    await prepare?.(context);
    const page = new SimulatorPage(context, await context.newPage(), origin, elsewhere);
    await page.load(file, sets);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

export class SimulatorPage {
  /** Errors on the console, exceptions, failed requests and requests to other hosts. */
  readonly problems: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly origin: string,
    elsewhere: readonly string[] = [],
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
    context.on('request', (request) => {
      const url = request.url();
      const isOwn = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
      if (!isOwn && !elsewhere.some((beginning) => url.startsWith(beginning)))
        this.problems.push(`request to ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.problems.push(`${response.status()} ${response.url()}`);
    });
  }

  async load(file: string, sets: readonly string[] = []): Promise<void> {
    const query = new URLSearchParams([['file', file], ...sets.map((set) => ['set', set])]);
    await this.page.goto(`${this.origin}/?${query}`);
    await this.ready();
  }

  /** Waits until the workbook is open and Office.onReady has come in the add-in's page. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.simulator !== undefined);
    const addin = await this.addin();
    await addin.evaluate(async () => {
      await Office.onReady();
    });
    // The grid takes the focus last.
    await this.page.waitForFunction(() => document.activeElement?.closest('.grid') !== null);
    await this.settle();
  }

  /** The add-in's frame, with Office.js loaded in it. */
  async addin(): Promise<Frame> {
    const handle = await this.page.waitForSelector('.pane iframe', { state: 'attached' });
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The add-in has no frame.');
    await frame.waitForFunction(() => 'Office' in window);
    return frame;
  }

  async settle(): Promise<void> {
    await this.page.evaluate(() => window.simulator?.settle());
  }

  /** Values on the host's side, as the add-in would read them. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    await this.settle();
    return this.page.evaluate(
      ([name, range]) =>
        window.simulator?.workbook.worksheets.getItem(name).getRange(range).values ?? [],
      [sheet, address] as const,
    );
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(
      () => window.simulator?.workbook.worksheets.items.map(({ name }) => name) ?? [],
    );
  }

  async activeSheet(): Promise<string> {
    return this.page.evaluate(
      () => window.simulator?.workbook.worksheets.getActiveWorksheet().name ?? '',
    );
  }

  /** Goes to a cell by the name box, as a user does, and types into it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  /** Selects a cell of the active sheet; what is typed next goes into it. */
  async goTo(address: string): Promise<void> {
    await this.page.evaluate((cell) => {
      window.simulator?.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
    }, address);
    await this.page.locator('.grid canvas').first().focus();
  }

  async pressRibbon(label: string): Promise<void> {
    const button = this.page.locator('.ribbon-button', { hasText: label });
    await button.click();
    await button.and(this.page.locator(':enabled')).waitFor();
    await this.settle();
  }

  /** Presses a button of the add-in's pane. */
  async pressInPane(label: string): Promise<void> {
    const addin = await this.addin();
    await addin.getByRole('button', { name: label, exact: true }).click();
  }

  /** Waits for a text in the add-in's pane. */
  async inPane(text: string): Promise<void> {
    const addin = await this.addin();
    await addin.getByText(text).first().waitFor();
  }

  /** How many rows of data a table has. */
  async tableRows(name: string): Promise<number | undefined> {
    return this.page.evaluate(
      (table) => window.simulator?.workbook.tables.getItemOrNullObject(table)?.rows.count,
      name,
    );
  }

  /** What a user sees of the whole workbook, to be compared after saving. */
  async content(): Promise<unknown> {
    await this.settle();
    return this.page.evaluate(() => {
      const workbook = window.simulator?.workbook;
      return {
        sheets: workbook?.worksheets.items.map((sheet) => {
          const used = sheet.getUsedRangeOrNullObject(true);
          return {
            name: sheet.name,
            visibility: sheet.visibility,
            address: used?.address,
            values: used?.values,
            formulas: used?.formulas,
          };
        }),
        names: workbook?.names.items.map(({ name, formula }) => ({ name, formula })),
        tables: workbook?.tables.items
          .map((table) => `${table.name} ${table.getRange().address}`)
          .sort(),
      };
    });
  }

  async openTab(sheet: string): Promise<void> {
    await this.page.locator('.grid footer').getByText(sheet, { exact: true }).click();
    // What is typed next goes into the sheet that is active by then.
    await this.page.waitForFunction(
      (name) => window.simulator?.workbook.worksheets.getActiveWorksheet().name === name,
      sheet,
    );
  }

  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, data]) => {
        const made = new DataTransfer();
        const content = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
        made.items.add(new File([content], fileName));
        return made;
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('.grid', event, { dataTransfer: transfer });
    }
  }

  /** Presses Simpan and gives the file. */
  async save(): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator('.title-bar').getByText('Simpan', { exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
