// The headers that each served file must have, and why: docs/pemasangan.md.
import { serverMessages } from '../../messages/periksa-server';
import type { Answer } from './http';

export interface HeaderProblem {
  readonly severity: 'E' | 'W';
  readonly message: string;
}

/** One of the hosts of Excel on the web; the whole list stands in docs/pemasangan/nginx.conf. */
const EXCEL_ON_THE_WEB = 'https://*.officeapps.live.com';
const DAY = 24 * 60 * 60;

const CONTENT_TYPES: readonly (readonly [suffix: RegExp, type: RegExp, wanted: string])[] = [
  [/\.html$/, /^text\/html\b/, 'text/html'],
  [/\.js$/, /^(text|application)\/javascript\b/, 'text/javascript'],
  [/\.json$/, /^application\/json\b/, 'application/json'],
  [/\.css$/, /^text\/css\b/, 'text/css'],
  [/\.png$/, /^image\/png\b/, 'image/png'],
];

const error = (message: string): HeaderProblem => ({ severity: 'E', message });
const warning = (message: string): HeaderProblem => ({ severity: 'W', message });

const maxAge = (cache: string): number => Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0);

/** @param name The file's name within the folder, for example `js/main.0123.js`. */
export function* checkHeaders(name: string, answer: Answer): Generator<HeaderProblem> {
  const type = answer.header('content-type');
  for (const [suffix, expected, wanted] of CONTENT_TYPES) {
    if (suffix.test(name) && !expected.test(type)) {
      yield error(serverMessages.contentType(type, wanted));
    }
  }
  if (answer.header('x-content-type-options').toLowerCase() !== 'nosniff') {
    yield warning(serverMessages.noSniff);
  }
  yield* checkCaching(name, answer.header('cache-control'));
  if (name === 'taskpane.html') yield* checkFraming(answer);
  if (name === 'functions.json' && answer.header('access-control-allow-origin') !== '*') {
    yield error(serverMessages.noCors);
  }
}

function* checkCaching(name: string, cache: string): Generator<HeaderProblem> {
  const fresh = /no-cache|no-store|max-age=0\b/.test(cache);
  if (name.startsWith('js/')) {
    if (fresh || maxAge(cache) < 30 * DAY) yield warning(serverMessages.mayBeKept(cache));
  } else if (name.startsWith('assets/')) {
    if (/no-cache|no-store/.test(cache)) yield warning(serverMessages.iconRefused(cache));
  } else if (!name.startsWith('office-js/') && !fresh) {
    yield error(serverMessages.mustBeFresh(cache));
  }
}

/** Who may frame the pane: Excel on the web must, other sites should not. */
function* checkFraming(answer: Answer): Generator<HeaderProblem> {
  const options = answer.header('x-frame-options');
  if (options !== '') yield error(serverMessages.frameOptions(options));
  const directives = answer
    .header('content-security-policy')
    .split(/[;,]/)
    .map((directive) => directive.trim().split(/\s+/));
  const ancestors = directives.find(([name]) => name === 'frame-ancestors');
  if (!ancestors) yield warning(serverMessages.noAncestors);
  else if (!ancestors.includes(EXCEL_ON_THE_WEB) && !ancestors.includes('*')) {
    yield error(serverMessages.ancestorsWithoutExcel(EXCEL_ON_THE_WEB));
  }
  for (const [name = ''] of directives) {
    if (/-src$/.test(name)) yield warning(serverMessages.secondPolicy(name));
  }
}
