// `npm start`: the add-in beside a workbook in the browser, with the simulator in Excel's place.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { perintahMessages } from '../messages/perintah';
import { CliError, codeOf, log, readWords, UsageError, type Verb } from './verb';

/** This file is built to `dist-dev/cli`. */
const root = path.resolve(__dirname, '..', '..');
/** The manifest names this port too. */
const PORT = 3000;
const FIRST_WORKBOOK = '/contoh/identifikasi-lengkap.xlsx';

export const start: Verb = {
  usage: 'start [--port N] [--tanpa-peramban]',
  help: 'menjalankan simulator Excel di peramban',
  async run(words) {
    const { port, browser } = parse(words);
    // What makes certificates is loaded for this command only.
    const { serveSimulator } = await import('../simulator/page/server');
    const server = await serveSimulator({ root, port, start: FIRST_WORKBOOK }).catch(
      (error: unknown) => {
        const isPort = error instanceof Error && 'syscall' in error && error.syscall === 'listen';
        if (!isPort) throw error;
        throw new CliError(perintahMessages.portRefused(port, codeOf(error)));
      },
    );
    log(perintahMessages.ready(server.origin));
    log(perintahMessages.ownCertificate);
    log(perintahMessages.toStop);
    if (browser) openBrowser(server.origin);
    await interrupted();
    await server.close();
    return true;
  },
};

function parse(words: readonly string[]): { port: number; browser: boolean } {
  const options = { port: { type: 'string' }, 'tanpa-peramban': { type: 'boolean' } } as const;
  const { values, positionals } = readWords(words, options, perintahMessages.start);
  const port = Number(values.port ?? PORT);
  const isPort = values.port !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!isPort || positionals.length > 0) throw new UsageError(perintahMessages.start);
  return { port, browser: values['tanpa-peramban'] !== true };
}

/** Opens the page where there is a screen; a machine without one is no failure. */
function openBrowser(url: string): void {
  const { platform, env } = process;
  const hasScreen = platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!hasScreen) return;
  const [command, ...words] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [platform === 'darwin' ? 'open' : 'xdg-open', url];
  if (command === undefined) return;
  const opened = spawn(command, words, { detached: true, stdio: 'ignore' });
  opened.on('error', () => {
    log(perintahMessages.openYourself(url));
  });
  opened.unref();
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
