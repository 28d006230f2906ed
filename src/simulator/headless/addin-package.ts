// A built add-in as it lies on disk: its manifest, its custom functions, its files.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FunctionMetadata } from '../protocol/host-object';
import { functionsOf, type Manifest, readManifest } from '../protocol/manifest';
import { AddinFiles } from './files';

export class AddinPackage {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: AddinFiles;
  /** Address of the page that the pane, the ribbon and the functions share. */
  readonly pageUrl: URL;
  /** The custom functions under the names that a user types. */
  readonly functions: readonly FunctionMetadata[];

  /**
   * @param folder With manifest.xml in it.
   * @param locale Which of the manifest's localized texts are taken.
   * @throws Error If something of the add-in is missing.
   */
  constructor(folder: string, locale?: string) {
    this.folder = resolve(folder);
    this.manifest = readManifest(readFileSync(join(folder, 'manifest.xml'), 'utf8'), locale);
    this.pageUrl = new URL(this.manifest.sourceLocation);
    this.files = new AddinFiles(folder, this.pageUrl.origin);
    const { customFunctions } = this.manifest;
    this.functions = customFunctions
      ? functionsOf(this.manifest, this.files.read(customFunctions.metadata))
      : [];
  }
}
