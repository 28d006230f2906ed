// Tells whether a web server has the whole folder that `npm run build` made, with the right headers.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { serverMessages } from '../../messages/periksa-server';
import { checkHeaders } from './headers';
import { type Answer, ConnectionError, get } from './http';

export interface ServerProblem {
  readonly severity: 'E' | 'W';
  /** The file's name within the folder; an address where it lies outside. */
  readonly file: string;
  readonly message: string;
}

export interface ServerReport {
  readonly url: string;
  /** Of the served files; null if their list cannot be read. */
  readonly version: string | null;
  /** How many files were asked for. */
  readonly files: number;
  readonly problems: readonly ServerProblem[];
}

const MANIFEST = 'manifest.xml';
const LIST = 'berkas.json';
const AT_ONCE = 8;

const listSchema = z.object({
  version: z.string(),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});
type FileList = z.infer<typeof listSchema>;

/**
 * @param url Where the folder is served; a missing slash at the end is added.
 * @param ca PEM of the issuer of the server's certificate, where it is none of the well-known.
 */
export async function checkServer(url: URL, ca?: string): Promise<ServerReport> {
  const base = new URL(url.href.endsWith('/') ? url.href : `${url.href}/`);
  const problems: ServerProblem[] = [];
  const add = (severity: 'E' | 'W', file: string, message: string) =>
    problems.push({ severity, file, message });
  let files = 0;

  /** The file if it is there; whatever is wrong with its answer is noted. */
  const fetchFile = async (name: string): Promise<Answer | null> => {
    files += 1;
    const answer = await get(new URL(name, base), ca).catch((error: unknown) => {
      if (!(error instanceof ConnectionError)) throw error;
      add('E', name, serverMessages.unreachable(error.code));
      return null;
    });
    if (!answer) return null;
    if (answer.status !== 200) {
      add('E', name, serverMessages.status(answer.status));
      return null;
    }
    for (const { severity, message } of checkHeaders(name, answer)) add(severity, name, message);
    return answer;
  };
  const report = (version: string | null): ServerReport => ({
    url: base.href,
    version,
    files,
    problems: problems.sort((a, b) => a.file.localeCompare(b.file)),
  });

  const manifest = await fetchFile(MANIFEST);
  if (!manifest && files === 1 && !(await answers(base, ca))) return report(null);
  const list = parseList(await fetchFile(LIST));
  if (!list) add('E', LIST, serverMessages.noList);

  const listed = new Map(list?.files.map(({ name, sha256 }) => [name, sha256]));
  const named = manifest ? addressesOf(manifest.body.toString('utf8')) : [];
  for (const address of named) {
    const name = address.startsWith(base.href) ? address.slice(base.href.length) : null;
    if (name === null) add('E', MANIFEST, serverMessages.otherPlace(address));
    else if (!listed.has(name)) listed.set(name, '');
  }
  listed.delete(MANIFEST);
  await each([...listed], async ([name, sha256]) => {
    if (!isInFolder(name, base)) {
      add('E', LIST, serverMessages.strangeName(name));
      return;
    }
    const answer = await fetchFile(name);
    if (answer && sha256 !== '' && checksum(answer.body) !== sha256) {
      add('E', name, serverMessages.content);
    }
  });
  if (manifest && list) {
    const version = /<Version>([^<]*)</.exec(manifest.body.toString('utf8'))?.[1] ?? '';
    if (version !== `${list.version}.0`) {
      add('E', MANIFEST, serverMessages.otherVersion(version, list.version));
    }
  }
  return report(list?.version ?? null);
}

/** Whether a name of the list is that of a file within the folder, and of no other place. */
function isInFolder(name: string, base: URL): boolean {
  if (!URL.canParse(name, base)) return false;
  const { href, search, hash } = new URL(name, base);
  const folder = new URL('./', base).href;
  return href.startsWith(folder) && href !== folder && search === '' && hash === '';
}

/** Whether anything answers there at all. */
const answers = (base: URL, ca: string | undefined): Promise<boolean> =>
  get(base, ca).then(
    () => true,
    () => false,
  );

/** Every address that a manifest names. */
const addressesOf = (manifest: string): string[] => [
  ...new Set(
    [...manifest.matchAll(/DefaultValue="(https?:\/\/[^"]+)"/g)].map(([, url]) => url ?? ''),
  ),
];

function parseList(answer: Answer | null): FileList | null {
  if (!answer) return null;
  try {
    return listSchema.safeParse(JSON.parse(answer.body.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

const checksum = (body: Buffer): string => createHash('sha256').update(body).digest('base64');

/** Does the same for each, a few at a time. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
