// An add-in's page, loaded in Node and joined to a host.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Frame } from '../protocol/frame';
import type { Host } from '../protocol/host';
import { findButton } from '../protocol/manifest';
import { type ClientLibrary, type LibraryMetadata, readMetadata } from '../protocol/metadata';
import type { RuntimeState } from '../protocol/services';
import type { AddinPackage } from './addin-package';
import { evaluateInPage } from './evaluate';
import { scriptsOf } from './html';
import { PageWindow } from './window';

export interface AddinOptions {
  requirementSets?: Readonly<Record<string, string>>;
  locale?: string;
  /** Told when the add-in shows or hides its pane. */
  onVisibilityChanged?: (state: RuntimeState) => void;
}

/** Milliseconds until a page that does not start is given up. */
const START_PATIENCE = 60_000;

export class Addin {
  readonly frame: Frame;
  readonly page: PageWindow;
  #metadata: LibraryMetadata | undefined;

  private constructor(
    private readonly source: AddinPackage,
    host: Host,
    options: AddinOptions,
  ) {
    const { manifest, functions, files, pageUrl } = source;
    const hostOrigin = hostOriginFor(pageUrl);
    this.frame = new Frame({
      host,
      origin: hostOrigin,
      metadata: () => (this.#metadata ??= readMetadata(this.#library())),
      post: (text) => this.page.post(text),
      functions,
      addinName: manifest.displayName,
      ...options,
    });
    this.page = new PageWindow({
      url: pageUrl,
      files,
      name: this.frame.name,
      hostOrigin,
      onMessage: (text) => this.frame.receive(text),
      onError: (error) => host.onFault(error),
    });
  }

  /**
   * Runs the page's scripts and waits until the library has started.
   * @throws Error If the page does not start.
   */
  static async open(source: AddinPackage, host: Host, options: AddinOptions = {}): Promise<Addin> {
    const addin = new Addin(source, host, options);
    host.workbook.attachCustomFunctions(addin.frame.functions);
    try {
      addin.#runScripts();
      await addin.#started();
    } catch (error) {
      addin.close();
      throw error;
    }
    return addin;
  }

  evaluate<R, A extends unknown[]>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return evaluateInPage(this.page, fn, args);
  }

  /** @param script Path of a script, in the add-in's folder or absolute, or its address. */
  run(script: string): void {
    const file = resolve(this.source.folder, script);
    if (existsSync(file)) this.page.runFile(file);
    else this.page.runUrl(new URL(script, this.source.pageUrl).href);
  }

  /** Presses a button: runs its action and waits until the action says that it is done. */
  async invokeRibbon(actionId: string, controlId?: string): Promise<void> {
    const button = findButton(this.source.manifest.tabs, {
      actionId,
      ...(controlId !== undefined && { controlId }),
    });
    await this.frame.invokeRibbon(actionId, controlId ?? button?.id ?? actionId);
  }

  close(): void {
    this.frame.close();
    this.page.close();
  }

  #runScripts(): void {
    const { files, pageUrl } = this.source;
    for (const script of scriptsOf(files.read(pageUrl.href))) {
      if ('src' in script) this.page.runScriptElement(script.src);
      else this.page.runText(script.text, pageUrl.href);
    }
    this.page.loaded();
  }

  async #started(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tired = new Promise<never>((_, reject) => {
      const error = new Error(`${this.source.pageUrl.href} did not start Office.js.`);
      timer = setTimeout(() => reject(error), START_PATIENCE);
    });
    try {
      await Promise.race([this.evaluate(() => Office.onReady().then(() => undefined)), tired]);
    } finally {
      clearTimeout(timer);
    }
  }

  #library(): ClientLibrary {
    // The started library has put these namespaces there.
    return {
      Excel: this.page.get('Excel'),
      OfficeExtension: this.page.get('OfficeExtension'),
    } as ClientLibrary;
  }
}

/** The library trusts a host page of the add-in's own host name; the port shows that it is another. */
function hostOriginFor(page: URL): string {
  const origin = new URL(page.origin);
  origin.port = origin.port === '1' ? '2' : '1';
  return origin.origin;
}
