// The production builds under test, as the set-up of this suite has made them.
import path from 'node:path';
import { root } from '../e2e/simulator-page';
import builds from './builds.json';

export interface Build {
  readonly folder: string;
  /** Port that its manifest names. */
  readonly port: number;
}

/** `cdn`: Office.js from Microsoft; `local`: from the folder itself. */
export function build(wanted: 'cdn' | 'local'): Build {
  const found = builds.find(({ name }) => name === wanted);
  if (!found) throw new Error(`builds.json has no "${wanted}"`);
  return { folder: path.join(root, '.cache', 'server', wanted), port: found.port };
}
