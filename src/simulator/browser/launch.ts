// Starts a browser: Chrome, Edge or Chromium of this machine, else the one that npm
// brought along.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Start {
  executablePath: string;
  env?: Record<string, string>;
}

/**
 * @param root The project's folder, in which the one of npm is unpacked.
 * @throws Error If there is no browser on this machine and none from npm for its system.
 */
export async function launchBrowser(root: string): Promise<Browser> {
  const { executablePath, env } = (await findInstalled()) ?? (await findFromNpm(root));
  return chromium.launch({
    executablePath,
    args: FLAGS,
    ...(env && { env: { ...process.env, ...env } }),
  });
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function findInstalled(): Promise<Start | undefined> {
  for (const executablePath of candidates()) {
    if (await isExecutable(executablePath)) return { executablePath };
  }
  return undefined;
}

function candidates(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) =>
      folder === undefined
        ? []
        : [
            'Google\\Chrome\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ].map((program) => path.join(folder, program)),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = (env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function findFromNpm(root: string): Promise<Start> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Install Chrome or Edge: npm has a browser for Linux x64 only.');
  }
  const folder = path.join(root, '.cache', 'chromium');
  const executablePath = path.join(folder, 'chromium');
  if (!(await isExecutable(executablePath))) {
    const script = path.join(root, 'src', 'simulator', 'browser', 'unpack-browser.mjs');
    await promisify(execFile)(process.execPath, [script, folder]);
  }
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}
