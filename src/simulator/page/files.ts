// Files in and out of the page: chosen, dropped, fetched from the server, downloaded.
import { element } from './dom';
import { texts } from './texts';

export interface WorkbookFile {
  name: string;
  bytes: Uint8Array;
}

/** A file that is not there; the message is for the user. */
export class FileError extends Error {}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the user choose a file; `undefined` if nothing was chosen. */
export function pickFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = element('input', { type: 'file', accept: `.xlsx,${XLSX}` });
    input.addEventListener('change', () => {
      resolve(input.files?.[0]);
    });
    input.addEventListener('cancel', () => {
      resolve(undefined);
    });
    input.click();
  });
}

/** @throws FileError If it is not named as a workbook. */
export async function readFile(file: File): Promise<WorkbookFile> {
  if (!/\.xlsx$/i.test(file.name)) throw new FileError(texts.onlyWorkbooks(file.name));
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/**
 * Fetches a workbook from this page's own server.
 * @throws FileError If it is not there.
 */
export async function fetchFile(url: string): Promise<WorkbookFile> {
  const address = new URL(url, location.href);
  const name = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
  const response = address.origin === location.origin ? await fetch(address) : undefined;
  if (response?.ok !== true) throw new FileError(texts.notFound(name));
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The names of the sample workbooks; none if the server has no samples. */
export async function listSamples(): Promise<string[]> {
  const response = await fetch('/contoh/');
  return response.ok ? ((await response.json()) as string[]) : [];
}

export const sampleUrl = (name: string) => `/contoh/${encodeURIComponent(name)}`;

export function download({ name, bytes }: WorkbookFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = element('a', { href: url, download: name });
  link.click();
  // The browser reads the data after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Takes files dropped anywhere on the page, also over the grid and the task pane. */
export function acceptDrops(dropped: (file: File) => void): void {
  const cover = element('div', { className: 'drop-cover', hidden: true }, texts.dropHere);
  document.body.append(cover);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const capture = { capture: true };
  window.addEventListener(
    'dragenter',
    (event) => {
      if (hasFiles(event)) cover.hidden = false;
    },
    capture,
  );
  cover.addEventListener('dragleave', () => {
    cover.hidden = true;
  });
  window.addEventListener(
    'dragover',
    (event) => {
      if (hasFiles(event)) event.preventDefault();
    },
    capture,
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      cover.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) dropped(file);
    },
    capture,
  );
}
