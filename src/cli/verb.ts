// What a command of the command line is made of.
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fileErrors } from '../messages/files';
import { perintahMessages } from '../messages/perintah';
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

/**
 * The files (or other words) and the options among the words of a command.
 * @param wanted What is said to somebody who types an option that the command does not have.
 * @throws UsageError
 */
export function readWords<const T extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: T,
  wanted: string,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    throw new UsageError(wanted);
  }
}

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

/** Node's code of a failure, such as ENOENT. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error && 'code' in error ? String(error.code) : 'galat';

/** The bytes of a file that the user named. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CliError(perintahMessages.notRead(file, codeOf(error)));
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
    throw new CliError(perintahMessages.notAWorkbook(file, fileErrors[error.code]));
  }
}

/** What a file is under all of its names; null if it is not there. */
const identityOf = (file: string): Promise<string | null> =>
  stat(file, { bigint: true }).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => null,
  );

/** Refuses an output file that is also an input: the input file is never overwritten. */
export async function assertNotInput(output: string, inputs: readonly string[]): Promise<void> {
  const identity = await identityOf(output);
  if (identity === null) return;
  for (const input of inputs) {
    if ((await identityOf(input)) === identity)
      throw new UsageError(perintahMessages.isInput(output));
  }
}

/**
 * Writes a file that the user named: whole or not at all, for it may take the place of a plan.
 * @throws CliError If it cannot be written.
 */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const known = await stat(target).catch(() => null);
    // A device takes bytes, and no other file in its place.
    if (known && !known.isFile()) return await writeFile(target, bytes);
    const aside = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(aside, bytes, known ? { mode: known.mode } : {});
      await rename(aside, target);
    } finally {
      await rm(aside, { force: true });
    }
  } catch (error) {
    throw new CliError(perintahMessages.notWritten(file, codeOf(error)));
  }
}

/** Saves what is open, and says what of the opened file the saved one lacks. */
export async function saveTo(output: string, simulator: Simulator): Promise<void> {
  const { bytes, notCarried } = await simulator.save();
  await writeOutput(output, bytes);
  if (notCarried.length > 0) log(perintahMessages.notCarried(output, notCarried));
}
