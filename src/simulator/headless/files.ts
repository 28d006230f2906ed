// Where the addresses of an add-in page lead on this machine: into the built add-in's folder, and for
// office.js and its companions into the installed package. Nothing else exists; there is no network.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * Folder of the installed Office.js, as the add-in's own project has it.
 * @throws Error If the package is not installed.
 */
export function officeFolder(addin: string): string {
  const paths = [resolve(addin), process.cwd()];
  const manifest = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/package.json',
    { paths },
  );
  return join(dirname(manifest), 'dist');
}

const OFFICE_SCRIPT = /\/office\.js$/;

export class AddinFiles {
  readonly #folder: string;
  readonly #officeFolder: string;
  /** Addresses that begin like this may stand for a file of the Office.js package. */
  #officeBase: string | undefined;

  /**
   * @param folder The built add-in.
   * @param origin Where its manifest says that it is served.
   */
  constructor(
    folder: string,
    readonly origin: string,
  ) {
    this.#folder = resolve(folder);
    this.#officeFolder = officeFolder(folder);
  }

  /** @returns The file's path, or `undefined` for an address that leads nowhere. */
  find(url: string): string | undefined {
    const { origin, pathname } = new URL(url, this.origin);
    const address = origin + pathname;
    if (OFFICE_SCRIPT.test(address)) this.#officeBase = address.replace(/[^/]*$/, '');
    const base = this.#officeBase;
    return (
      (base !== undefined && address.startsWith(base)
        ? fileIn(this.#officeFolder, address.slice(base.length))
        : undefined) ?? (origin === this.origin ? fileIn(this.#folder, pathname) : undefined)
    );
  }

  /** @throws Error If the address leads nowhere. */
  read(url: string): string {
    const file = this.find(url);
    if (file === undefined) throw new Error(`The add-in has no file for ${url}.`);
    return readFileSync(file, 'utf8');
  }
}

function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, decodeURIComponent(path));
  const exists = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
  return exists ? file : undefined;
}
