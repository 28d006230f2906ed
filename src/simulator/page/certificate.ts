// The certificate for https://localhost: made here, without external tools and without touching the
// machine's trust store, and kept until it runs out.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';

/** PEM texts. */
export interface Certificate {
  key: string;
  cert: string;
}

const DAYS_VALID = 365;
/** Remade this long before it runs out, so that no session ends with an expired certificate. */
const DAYS_SPARE = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * @param folder Where certificates are kept between runs; made if missing.
 * @param now The present moment, milliseconds since 1970.
 */
export async function readOrMakeCertificate(folder: string, now: number): Promise<Certificate> {
  const file = path.join(folder, 'localhost.json');
  const kept = await readKept(file);
  if (kept && kept.expires - now > DAYS_SPARE * DAY) return kept;
  const expires = now + DAYS_VALID * DAY;
  const made = { ...(await makeCertificate(new Date(now), new Date(expires))), expires };
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

async function readKept(file: string): Promise<(Certificate & { expires: number }) | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Certificate & { expires: number } {
  if (typeof value !== 'object' || value === null) return false;
  const { key, cert, expires } = value as Record<string, unknown>;
  return typeof key === 'string' && typeof cert === 'string' && typeof expires === 'number';
}

async function makeCertificate(from: Date, until: Date): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: from,
    notAfterDate: until,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert };
}
