// Serves the simulator's page, the add-in, the genuine Office.js and the sample workbooks from one
// https origin, as Office.js asks: host page and add-in share their host name, so no trust prompt.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readOrMakeCertificate } from './certificate';

export interface ServerOptions {
  /** The project's folder, with the development build in `dist-dev`. */
  root: string;
  /** The port wished for; another free one is taken if it is in use. 0 = any. */
  port: number;
  /** Address of the workbook with which the page begins; a blank one otherwise. */
  start?: string;
}

export interface SimulatorServer {
  /** For example `https://localhost:3000`. */
  readonly origin: string;
  close(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/** What an address of the server stands for. */
interface Place {
  prefix: string;
  folder: string;
}

function placesOf(root: string): Place[] {
  const officeJs = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  return [
    { prefix: '/office-js/', folder: officeJs },
    { prefix: '/contoh/', folder: path.join(root, 'assets', 'contoh') },
    { prefix: '/simulator/', folder: path.join(root, 'dist-dev', 'simulator') },
    { prefix: '/', folder: path.join(root, 'dist-dev', 'addin') },
  ];
}

/** Starts the server; only this machine can reach it. */
export async function serveSimulator({
  root,
  port,
  start,
}: ServerOptions): Promise<SimulatorServer> {
  const certificate = await readOrMakeCertificate(path.join(root, '.cache', 'https'), Date.now());
  const places = placesOf(root);
  const begin = start === undefined ? undefined : `/?file=${encodeURIComponent(start)}`;
  const server = createServer(certificate, (request, response) => {
    if (!isOwnName(request.headers.host)) return refuse(response, 421);
    if (request.url === '/' && begin !== undefined) {
      response.writeHead(302, { location: begin }).end();
      return;
    }
    answer(places, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port).catch((error: unknown) => {
    if (!isPortInUse(error)) throw error;
    return listen(server, 0);
  });
  return {
    origin: `https://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

const isPortInUse = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

/** Another name that leads to this machine is some other site's. */
const isOwnName = (host: string | undefined) =>
  /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host ?? '');

async function answer(places: Place[], request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const found = find(places, request.url ?? '/');
  if (!found) return refuse(response, 400);
  if (found.path === '/contoh/') return sendJson(response, await listWorkbooks(found.file));
  const status = await stat(found.file).catch(() => undefined);
  if (!status?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[path.extname(found.file)] ?? 'application/octet-stream',
    'content-length': status.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(found.file), response);
}

/** The file that an address stands for, or nothing where it points outside the served folders. */
function find(places: Place[], url: string): { path: string; file: string } | undefined {
  const requested = decodePath(url);
  if (requested === undefined) return undefined;
  const asked = requested === '/' ? '/simulator/index.html' : requested;
  const place = places.find(({ prefix }) => asked.startsWith(prefix));
  if (!place) return undefined;
  const file = path.resolve(place.folder, `./${asked.slice(place.prefix.length)}`);
  const inside = file === place.folder || file.startsWith(place.folder + path.sep);
  return inside ? { path: asked, file } : undefined;
}

function decodePath(url: string): string | undefined {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    return decoded.startsWith('/') && !/[\\\0]/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

async function listWorkbooks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => name.endsWith('.xlsx')).sort();
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
  response.end(JSON.stringify(value));
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(String(status));
}
