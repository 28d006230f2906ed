// The add-in that this page shows: its manifest and functions, as the server has them.
import type { FunctionMetadata } from '../protocol/host-object';
import { functionsOf, type Manifest, readManifest } from '../protocol/manifest';

export interface Addin {
  manifest: Manifest;
  functions: FunctionMetadata[];
}

/** The manifest names the address of development; the add-in is served from where this page is. */
export function here(url: string): string {
  const { pathname, search } = new URL(url, location.href);
  return `${location.origin}${pathname}${search}`;
}

/** @throws Error If the add-in is not there, or its manifest cannot be read. */
export async function loadAddin(locale: string): Promise<Addin> {
  const manifest = readManifest(await fetchText('/manifest.xml'), locale);
  const functions = manifest.customFunctions
    ? functionsOf(manifest, await fetchText(here(manifest.customFunctions.metadata)))
    : [];
  return { manifest, functions };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${new URL(url, location.href).pathname}: ${response.status}`);
  return response.text();
}
