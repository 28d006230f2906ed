// Runs the command line as its user does, in a process of its own.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');

export interface Run {
  code: number | null;
  /** Each line of stdout, read as JSON. */
  output: unknown[];
  messages: string;
}

/** `npm run headless -- ...words`, with `input` on stdin. */
export function headless(words: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'src/cli/headless.mjs'), ...words], {
      cwd: root,
    });
    let stdout = '';
    let messages = '';
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (messages += data));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve({ code, output: lines.map((line) => JSON.parse(line) as unknown), messages });
    });
    child.stdin.end(input);
  });
}

/** A sample workbook's path. */
export const sample = (name: string): string => path.join(root, 'assets/contoh', name);
