// Asks a web server for one file, and follows nothing: what is checked is that very address.
import { request } from 'node:https';

export interface Answer {
  readonly status: number;
  /** A header by its name in lower case; empty if it is absent. */
  readonly header: (name: string) => string;
  readonly body: Buffer;
}

/** The server gave no answer; `code` is Node's. */
export class ConnectionError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const PATIENCE = 15_000;

/**
 * @param ca PEM of the issuer to be trusted besides the well-known ones.
 * @throws ConnectionError If there is no answer within 15 seconds.
 */
export function get(url: URL, ca?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { timeout: PATIENCE, ...(ca !== undefined && { ca }) }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          header: (name) => [answer.headers[name] ?? ''].flat().join(', '),
          body: Buffer.concat(chunks),
        });
      });
      answer.on('error', fail);
    });
    const fail = (error: NodeJS.ErrnoException) => {
      reject(new ConnectionError(error.code ?? error.message));
    };
    asked.on('timeout', () => asked.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    asked.on('error', fail);
    asked.end();
  });
}
