// `samples`, `icons`, `aturan`, `lisensi`, `fungsi`: files of the project that are generated, never edited by hand.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { perintahMessages } from '../../messages/perintah';
import { writeAturan } from '../aturan';
import { writeFungsi } from '../fungsi';
import { writeIcons } from '../icons';
import { writeLisensi } from '../lisensi';
import { writeSamples } from '../samples';
import { log, UsageError, type Verb } from '../verb';

/** The project's folder; the built command line stands in `dist-dev/cli`. */
const root = path.resolve(__dirname, '../..');

const generator = (
  name: string,
  folder: string,
  help: string,
  write: (folder: string) => Promise<void>,
): Verb => ({
  usage: name,
  help,
  async run(words) {
    if (words.length > 0) throw new UsageError(perintahMessages.generator(name));
    const target = path.join(root, folder);
    await mkdir(target, { recursive: true });
    await write(target);
    log(perintahMessages.renewed(folder));
    return true;
  },
});

export const icons = generator('icons', 'assets', 'menggambar ulang ikon', writeIcons);
export const samples = generator(
  'samples',
  'assets/contoh',
  'membuat ulang buku kerja contoh',
  writeSamples,
);
export const aturan = generator(
  'aturan',
  'docs',
  'menulis ulang docs/aturan.md dari aturan dalam program',
  writeAturan,
);
export const lisensi = generator(
  'lisensi',
  'docs',
  'menulis ulang docs/lisensi.md dari paket yang terpasang',
  writeLisensi,
);
export const fungsi = generator(
  'fungsi',
  'docs',
  'menulis ulang docs/fungsi.md dari keterangan fungsi',
  writeFungsi,
);
