// What a command of the command line is made of.
import { readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileErrors } from '../messages/files';
import type { Simulator } from '../simulator/headless';
import { XlsxError } from '../simulator/xlsx';

export interface Verb {
  /** The words to type after `headless --`. */
  usage: string;
  help: string;
  /** Does the work and prints JSON on stdout. False when the input has problems that block. */
  run(words: readonly string[]): Promise<boolean>;
}

/** The words typed are not what the command takes; the usage is shown. */
export class UsageError extends Error {}

/** The work cannot be done; the message says what to do. */
export class CliError extends Error {}

/** True when something must be mended: the exit code then says so. */
export const isBlocked = (problems: readonly { severity: 'E' | 'W' }[]): boolean =>
  problems.some(({ severity }) => severity === 'E');

/** One line of JSON on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function log(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** The bytes of a file that the user named. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CliError(
      `Berkas ${file} tidak dapat dibaca (${(error as NodeJS.ErrnoException).code ?? 'galat'}). Periksa nama dan letaknya.`,
    );
  }
}

/** Opens a file that the user named; one that is no workbook is refused with what to do. */
export async function openInput(
  file: string,
  open: (options: { file: Uint8Array }) => Promise<Simulator>,
): Promise<Simulator> {
  const bytes = await readInput(file);
  try {
    return await open({ file: bytes });
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw new CliError(`${file}: ${fileErrors[error.code]}`);
  }
}

async function samePlace(first: string, second: string): Promise<boolean> {
  const resolve = (file: string) => realpath(file).catch(() => path.resolve(file));
  return (await resolve(first)) === (await resolve(second));
}

/** Refuses an output file that is also an input: the input file is never overwritten. */
export async function assertNotInput(output: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await samePlace(output, input)) {
      throw new UsageError(
        `${output} adalah berkas masukan; masukan tidak pernah ditimpa. Beri nama keluaran yang lain.`,
      );
    }
  }
}

export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new CliError(
      `Berkas ${file} tidak dapat ditulis (${(error as NodeJS.ErrnoException).code ?? 'galat'}). Periksa folder dan izinnya.`,
    );
  }
}
