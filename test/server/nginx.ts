// A real nginx on loopback with the configuration that docs/pemasangan gives to offices; only ports,
// certificate and folders are put in, and for the simulator's own page a way to its server.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { readOrMakeCertificate } from '../../src/simulator/page/certificate';

const root = path.join(__dirname, '..', '..');
const documented = readFileSync(path.join(root, 'docs', 'pemasangan', 'nginx.conf'), 'utf8');

export interface NginxOptions {
  folder: string;
  port: number;
  /** Changes the documented configuration, to see what comes of it. */
  change?: (configuration: string) => string;
  /** Origin of the simulator's server, whose page is then at `/` of this one. */
  simulator?: string;
}

export interface Nginx {
  readonly url: string;
  /** PEM of the server's certificate. */
  readonly certificate: string;
  stop(): Promise<void>;
}

/** Replaces a line of the documented configuration; one that is no longer there is an error. */
function put(configuration: string, line: string, instead: string): string {
  if (!configuration.includes(line)) throw new Error(`nginx.conf no longer has: ${line}`);
  return configuration.replace(line, instead);
}

/** @throws Error If nginx is not installed or does not take the configuration. */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const { folder, port, change = (text) => text, simulator } = options;
  const place = mkdtempSync(path.join(tmpdir(), 'bangkom-nginx-'));
  const { key, cert } = await readOrMakeCertificate(path.join(root, '.cache', 'https'), Date.now());
  writeFileSync(path.join(place, 'kunci.pem'), key, { mode: 0o600 });
  writeFileSync(path.join(place, 'sertifikat.pem'), cert);

  let server = change(documented);
  server = put(server, 'listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`);
  server = put(server, 'server_name bangkom.contoh.go.id;', 'server_name localhost;');
  server = put(server, '/etc/ssl/bangkom/sertifikat.pem', path.join(place, 'sertifikat.pem'));
  server = put(server, '/etc/ssl/bangkom/kunci.pem', path.join(place, 'kunci.pem'));
  server = put(server, 'root /srv/bangkom;', `root ${folder};${simulatorPage(simulator)}`);
  const configuration = path.join(place, 'nginx.conf');
  writeFileSync(configuration, main(place, server));

  const words = ['-p', place, '-c', configuration, '-e', path.join(place, 'error.log')];
  const tried = spawnSync('nginx', [...words, '-t'], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(tried.error?.message ?? tried.stderr);
  const started = spawn('nginx', [...words, '-g', 'daemon off;'], { stdio: 'ignore' });
  try {
    await answering(port, started);
  } catch (error) {
    started.kill('SIGTERM');
    throw error;
  }
  return {
    url: `https://localhost:${port}/`,
    certificate: cert,
    stop: () =>
      new Promise((resolve) => {
        started.once('exit', () => {
          rmSync(place, { recursive: true, force: true });
          resolve();
        });
        started.kill('SIGTERM');
      }),
  };
}

/** The page that plays Excel, its samples and its scripts; not the add-in. */
function simulatorPage(origin: string | undefined): string {
  if (origin === undefined) return '';
  const proxy = `proxy_pass ${origin}; proxy_ssl_verify off;`;
  return ['= /', '/simulator/', '/contoh/'].map((at) => `\nlocation ${at} { ${proxy} }`).join('');
}

/** What surrounds a server's configuration on any machine, in a folder of its own. */
function main(place: string, server: string): string {
  const user = process.getuid?.() === 0 ? `user ${userInfo().username};` : '';
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${path.join(place, name)};`)
    .join('\n');
  return `${user}
worker_processes 1;
pid ${path.join(place, 'nginx.pid')};
error_log ${path.join(place, 'error.log')};
events { worker_connections 256; }
http {
access_log off;
${folders}
${server}
}
`;
}

async function answering(port: number, started: ChildProcess): Promise<void> {
  const ask = () =>
    new Promise<boolean>((resolve) => {
      request({ port, host: '127.0.0.1', method: 'HEAD', rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve(true);
      })
        .on('error', () => {
          resolve(false);
        })
        .end();
    });
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (started.exitCode !== null) throw new Error(`nginx ended with code ${started.exitCode}`);
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}
