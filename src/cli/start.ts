// `npm start`: the add-in beside a workbook in the browser, with the simulator in Excel's place.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { serveSimulator } from '../simulator/page/server';
import { log, UsageError, type Verb } from './verb';

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
    const server = await serveSimulator({ root, port, start: FIRST_WORKBOOK });
    log(`Simulator siap: ${server.origin}`);
    log(
      'Sertifikatnya dibuat di komputer ini, jadi peramban memperingatkan sekali: pilih “Lanjutan”, lalu “Lanjutkan ke localhost”.',
    );
    log('Tekan Ctrl+C untuk berhenti.');
    if (browser) openBrowser(server.origin);
    await interrupted();
    await server.close();
    return true;
  },
};

function parse(words: readonly string[]): { port: number; browser: boolean } {
  let port = PORT;
  let browser = true;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === '--tanpa-peramban') browser = false;
    else if (word === '--port') port = parsePort(words[++index]);
    else throw new UsageError(`Pilihan "${word ?? ''}" tidak dikenal.`);
  }
  return { port, browser };
}

function parsePort(text: string | undefined): number {
  const port = Number(text);
  if (text === undefined || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError('--port memerlukan bilangan bulat 0 sampai 65535.');
  }
  return port;
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
    log(`Buka alamat ini di peramban: ${url}`);
  });
  opened.unref();
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
