// V2: fit of the route. Source: domain 4.4.
import type { Bentuk } from '../bentuk';
import type { KolomRencana } from '../rencana/baris';
import type { Aturan } from './aturan';
import type { KonteksBaris } from './konteks';

const SUMBER = 'domain 4.4';

/** The form and its route, where the form stands in the JP table and is no "lainnya". */
function inTable(bentuk: Bentuk | null) {
  if (bentuk === null || bentuk.jalur === null || bentuk.satuan === null) return null;
  if (bentuk.id === 'klasikal_lainnya' || bentuk.id === 'nonklasikal_lainnya') return null;
  return { label: bentuk.label, jalur: bentuk.jalur };
}

export const V2: readonly Aturan<KonteksBaris, KolomRencana>[] = [
  {
    nomor: 'V2.1',
    masukan: ['bentuk', 'jalur'],
    syarat: 'Bentuk ada dalam tabel JP, dan jalurnya jalur bentuk itu',
    hasil: ['LULUS'],
    kode: ['verifikasi.V2.1'],
    sumber: SUMBER,
    test({ bentuk, row }) {
      const known = inTable(bentuk);
      if (known === null || row.jalur !== known.jalur) return null;
      const params = { bentuk: known.label, jalur: known.jalur };
      return { hasil: 'LULUS', message: { code: 'verifikasi.V2.1', params } };
    },
  },
  {
    nomor: 'V2.2',
    masukan: ['bentuk', 'jalur'],
    syarat: 'Bentuk ada dalam tabel JP, dan jalur yang tertulis lain',
    hasil: ['TIDAK LULUS'],
    kode: ['verifikasi.V2.2'],
    sumber: SUMBER,
    test({ bentuk, row }) {
      const known = inTable(bentuk);
      const written = row.jalur ?? row.ditolak?.jalur;
      if (known === null || written === undefined || written === known.jalur) return null;
      const params = { bentuk: known.label, jalur: String(written), seharusnya: known.jalur };
      return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V2.2', params } };
    },
  },
  {
    nomor: 'V2.3',
    masukan: ['bentuk'],
    syarat: 'Bentuk tidak dikenal, ambigu, "lainnya", atau di luar tabel JP',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V2.3'],
    sumber: SUMBER,
    test({ bentuk }) {
      if (inTable(bentuk) !== null) return null;
      const params = { bentuk: bentuk?.label ?? null };
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V2.3', params } };
    },
  },
  {
    nomor: 'V2.4',
    masukan: ['bentuk', 'jalur'],
    syarat: 'Bentuk ada dalam tabel JP, dan jalur kosong: diisi otomatis',
    hasil: ['LULUS'],
    kode: ['verifikasi.V2.4'],
    sumber: SUMBER,
    test({ bentuk, row }) {
      const known = inTable(bentuk);
      if (known === null || row.jalur !== null || row.ditolak?.jalur !== undefined) return null;
      const params = { bentuk: known.label, jalur: known.jalur };
      return { hasil: 'LULUS', message: { code: 'verifikasi.V2.4', params } };
    },
  },
];
