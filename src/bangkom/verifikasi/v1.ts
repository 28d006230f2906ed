// V1: fit of the kind of competency. Source: domain 4.4.
import type { BentukId } from '../bentuk';
import type { KategoriKesenjangan } from '../kesenjangan';
import type { KolomRencana } from '../rencana/baris';
import type { DasarPertimbangan, JenisKompetensi } from '../rencana/daftar';
import type { StandarKompetensi } from '../skj';
import { isDasarAllowed, KETENTUAN_DASAR } from '../talenta';
import type { Aturan } from './aturan';
import type { KonteksBaris } from './konteks';

const SUMBER = 'domain 4.4';

/** Forms that develop one kind of competency only. */
const JENIS_BENTUK: Readonly<Partial<Record<BentukId, JenisKompetensi>>> = {
  pelatihan_struktural: 'Manajerial',
  pelatihan_manajerial: 'Manajerial',
  pelatihan_teknis: 'Teknis',
  pelatihan_fungsional: 'Teknis',
  pelatihan_sosial_kultural: 'Sosial Kultural',
};

const KESENJANGAN_KOMPETENSI: ReadonlySet<DasarPertimbangan> = new Set<DasarPertimbangan>([
  'GKM',
  'GKT',
  'GKF',
  'GKS',
  'GKP',
]);
const KESENJANGAN_KINERJA: ReadonlySet<DasarPertimbangan> = new Set<DasarPertimbangan>([
  'GKJ',
  'GKJ-M',
  'GKJ-K',
]);

/** The standard for the competency of a row: of the target post, or else of the present one. */
function standarOf({ row, skj, pegawai }: KonteksBaris): StandarKompetensi | null {
  if (row.kompetensi === null) return null;
  const jenjang = pegawai?.jenjang ?? null;
  return (
    (row.jabatanTarget === null ? null : skj.find(row.jabatanTarget, null, row.kompetensi)) ??
    skj.find(row.jabatan, jenjang, row.kompetensi)
  );
}

const gapOf = ({ row, kesenjanganHitung }: KonteksBaris): KategoriKesenjangan | null =>
  kesenjanganHitung ?? row.kesenjangan;

export const V1: readonly Aturan<KonteksBaris, KolomRencana>[] = [
  {
    nomor: 'V1.1',
    masukan: ['jenisKompetensi'],
    syarat: 'Jenis kompetensi kosong, atau bukan Teknis, Manajerial, Sosial Kultural',
    hasil: ['TIDAK LULUS', 'PERLU TELAAH'],
    kode: ['verifikasi.V1.1', 'verifikasi.V1.1.kosong'],
    sumber: SUMBER,
    test({ row }) {
      if (row.jenisKompetensi !== null) return null;
      const ditolak = row.ditolak?.jenisKompetensi;
      return ditolak === undefined
        ? { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V1.1.kosong', params: {} } }
        : {
            hasil: 'TIDAK LULUS',
            message: { code: 'verifikasi.V1.1', params: { teks: String(ditolak) } },
          };
    },
  },
  {
    nomor: 'V1.2',
    masukan: ['jenisKompetensi', 'kompetensi', 'jabatan', 'jabatanTarget'],
    syarat: 'SKJ mencatat kompetensi itu untuk jabatan itu dengan jenis lain',
    hasil: ['TIDAK LULUS'],
    kode: ['verifikasi.V1.2'],
    sumber: SUMBER,
    test(konteks) {
      const { kompetensi, jenisKompetensi, jabatan, jabatanTarget } = konteks.row;
      if (kompetensi === null || jenisKompetensi === null) return null;
      const standar = standarOf(konteks);
      const jenisSkj = standar?.jenis[0];
      if (jenisSkj === undefined || standar?.jenis.includes(jenisKompetensi)) return null;
      const params = {
        kompetensi,
        jabatan: jabatanTarget ?? jabatan ?? '',
        jenisSkj,
        jenis: jenisKompetensi,
      };
      return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V1.2', params } };
    },
  },
  {
    nomor: 'V1.3',
    masukan: ['kompetensi', 'jabatan', 'jabatanTarget'],
    syarat: 'SKJ kosong, atau tidak memuat kompetensi itu',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V1.3', 'verifikasi.V1.3.kosong'],
    sumber: SUMBER,
    test(konteks) {
      const { skj, row } = konteks;
      if (skj.isEmpty) {
        const message = { code: 'verifikasi.V1.3.kosong', params: {} } as const;
        return { hasil: 'PERLU TELAAH', message };
      }
      if (standarOf(konteks) !== null) return null;
      const params = { kompetensi: row.kompetensi, jabatan: row.jabatanTarget ?? row.jabatan };
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V1.3', params } };
    },
  },
  {
    nomor: 'V1.4',
    masukan: ['bentuk', 'jenisKompetensi'],
    syarat: 'Bentuk menentukan jenis kompetensi, dan jenis yang tertulis lain',
    hasil: ['TIDAK LULUS'],
    kode: ['verifikasi.V1.4'],
    sumber: SUMBER,
    test({ bentuk, row }) {
      const seharusnya = bentuk === null ? undefined : JENIS_BENTUK[bentuk.id];
      const jenis = row.jenisKompetensi;
      if (bentuk === null || seharusnya === undefined || jenis === null || jenis === seharusnya) {
        return null;
      }
      const params = { bentuk: bentuk.label, seharusnya, jenis };
      return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V1.4', params } };
    },
  },
  {
    nomor: 'V1.5',
    masukan: ['dasarPertimbangan', 'levelStandar', 'levelNyata', 'kesenjangan'],
    syarat: 'Dasarnya kesenjangan kompetensi, dan kesenjangannya Tidak ada atau belum diketahui',
    hasil: ['TIDAK LULUS', 'PERLU TELAAH'],
    kode: ['verifikasi.V1.5', 'verifikasi.V1.5.tidakDiketahui'],
    sumber: SUMBER,
    test(konteks) {
      const dasar = konteks.row.dasarPertimbangan.find((kode) => KESENJANGAN_KOMPETENSI.has(kode));
      if (dasar === undefined) return null;
      const gap = gapOf(konteks);
      if (gap === null) {
        const message = { code: 'verifikasi.V1.5.tidakDiketahui', params: { dasar } } as const;
        return { hasil: 'PERLU TELAAH', message };
      }
      if (gap !== 'Tidak ada') return null;
      return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V1.5', params: { dasar } } };
    },
  },
  {
    nomor: 'V1.6',
    masukan: ['dasarPertimbangan', 'nip'],
    syarat: 'Dasarnya kesenjangan kinerja, dan kesenjangan kinerja Tidak ada atau belum diketahui',
    hasil: ['TIDAK LULUS', 'PERLU TELAAH'],
    kode: ['verifikasi.V1.6', 'verifikasi.V1.6.tidakDiketahui'],
    sumber: SUMBER,
    test({ row, kesenjanganKinerja }) {
      const dasar = row.dasarPertimbangan.find((kode) => KESENJANGAN_KINERJA.has(kode));
      if (dasar === undefined) return null;
      if (kesenjanganKinerja === null) {
        const message = { code: 'verifikasi.V1.6.tidakDiketahui', params: { dasar } } as const;
        return { hasil: 'PERLU TELAAH', message };
      }
      if (kesenjanganKinerja !== 'Tidak ada') return null;
      return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V1.6', params: { dasar } } };
    },
  },
  {
    nomor: 'V1.7',
    masukan: ['dasarPertimbangan', 'bentuk'],
    syarat: 'Dasar pertimbangan kosong, atau tidak ada dalam daftar bentuk itu',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V1.7', 'verifikasi.V1.7.kosong', 'verifikasi.V1.7.tanpaDaftar'],
    sumber: 'domain 4.4, 5.3; keputusan 14',
    test({ row, bentuk }) {
      const dasar = row.dasarPertimbangan;
      const allowed = bentuk === null ? null : isDasarAllowed(bentuk.id, dasar);
      if (bentuk === null || allowed === null) {
        const params = { bentuk: bentuk?.label ?? null };
        return {
          hasil: 'PERLU TELAAH',
          message: { code: 'verifikasi.V1.7.tanpaDaftar', params },
        };
      }
      if (dasar.length === 0) {
        return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V1.7.kosong', params: {} } };
      }
      if (allowed) return null;
      const boleh = (KETENTUAN_DASAR[bentuk.id]?.dasar ?? []).map((kode) => kode.join(' + '));
      const params = { bentuk: bentuk.label, dasar, boleh };
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V1.7', params } };
    },
  },
  {
    nomor: 'V1.8',
    masukan: ['kesenjangan', 'levelStandar', 'levelNyata'],
    syarat: 'Kedua level diisi, dan kesenjangan yang tertulis lain dari yang dihitung',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V1.8'],
    sumber: SUMBER,
    test({ row, kesenjanganHitung }) {
      const { kesenjangan } = row;
      if (kesenjangan === null || kesenjanganHitung === null) return null;
      if (kesenjangan === kesenjanganHitung) return null;
      const params = { tertulis: kesenjangan, dihitung: kesenjanganHitung };
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V1.8', params } };
    },
  },
  {
    nomor: 'V1.9',
    masukan: [],
    syarat: 'Selain itu',
    hasil: ['LULUS'],
    kode: ['verifikasi.V1.9'],
    sumber: SUMBER,
    test: () => ({ hasil: 'LULUS', message: { code: 'verifikasi.V1.9', params: {} } }),
  },
];
