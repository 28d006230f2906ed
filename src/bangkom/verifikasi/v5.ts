// V5: the plan of execution. Source: domain 4.4.
import { parseAngka } from '../angka';
import { getAturan } from '../konversi';
import { recognizeJp } from '../konversi/diakui';
import type { BarisRencana, KolomRencana } from '../rencana/baris';
import { calendarDays, calendarMonths, isOutside } from '../tanggal';
import type { Aturan } from './aturan';
import type { KonteksBaris } from './konteks';

const SUMBER = 'domain 4.4';

type Batas = { readonly jumlah: number; readonly satuan: string; readonly batas: number } | null;

const hariDitolak = ({ ditolak }: BarisRencana): number | null => {
  const read = parseAngka(ditolak?.hari);
  return read.kind === 'number' ? read.value : null;
};

/** The amount of a row and the most that its dates allow, where the amount is more. */
function implausible({ row, bentuk, pengaturan }: KonteksBaris): Batas {
  const { jumlah, tglMulai, tglSelesai } = row;
  if (tglMulai === null || tglSelesai === null || tglMulai > tglSelesai) return null;
  const days = calendarDays(tglMulai, tglSelesai);
  // more effective days than calendar days are refused where the cell is read
  const hari = row.hari ?? hariDitolak(row);
  if (hari !== null && hari > days) return { jumlah: hari, satuan: 'hari efektif', batas: days };
  if (bentuk === null || jumlah === null) return null;
  if (bentuk.satuan === 'Hari')
    return jumlah > days ? { jumlah, satuan: 'hari', batas: days } : null;
  const aturan = getAturan(pengaturan.profilJp, bentuk.id, row.lingkup ?? 'Nasional');
  if (aturan?.bulan !== undefined) {
    const batas = aturan.bulan * calendarMonths(tglMulai, tglSelesai);
    return jumlah > batas ? { jumlah, satuan: 'kegiatan', batas } : null;
  }
  if (aturan?.hari === undefined) return null;
  const batas = aturan.hari * Math.min(days, row.hari ?? days);
  return jumlah > batas ? { jumlah, satuan: 'JP', batas } : null;
}

const jpAlone = (row: BarisRencana, { pengaturan, tahun }: KonteksBaris): number => {
  const { profilJp: profil, gabungBatasLingkup, bulanAwalTahun } = pengaturan;
  const found = recognizeJp([row], { tahun, profil, gabungBatasLingkup, bulanAwalTahun });
  return found.rows[0]?.jpDiakui ?? 0;
};

export const V5: readonly Aturan<KonteksBaris, KolomRencana>[] = [
  {
    nomor: 'V5.1',
    masukan: ['tglMulai', 'tglSelesai'],
    syarat: 'Salah satu tanggal kosong',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V5.1'],
    sumber: SUMBER,
    test({ row }) {
      if (row.tglMulai !== null && row.tglSelesai !== null) return null;
      const ends = row.tglMulai === null ? 'mulai' : 'selesai';
      const kolom = row.tglMulai === null && row.tglSelesai === null ? 'keduanya' : ends;
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V5.1', params: { kolom } } };
    },
  },
  {
    nomor: 'V5.2',
    masukan: ['tglMulai', 'tglSelesai'],
    syarat: 'Tanggal mulai sesudah tanggal selesai',
    hasil: ['TIDAK LULUS'],
    kode: ['verifikasi.V5.2'],
    sumber: SUMBER,
    test({ row: { tglMulai, tglSelesai } }) {
      if (tglMulai === null || tglSelesai === null || tglMulai <= tglSelesai) return null;
      const params = { mulai: tglMulai, selesai: tglSelesai };
      return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V5.2', params } };
    },
  },
  {
    nomor: 'V5.3',
    masukan: ['tglMulai', 'tglSelesai'],
    syarat: 'Jadwal seluruhnya di luar tahun, atau sebagian',
    hasil: ['TIDAK LULUS', 'PERLU TELAAH'],
    kode: ['verifikasi.V5.3', 'verifikasi.V5.3.sebagian'],
    sumber: SUMBER,
    test({ row: { tglMulai, tglSelesai }, periode, tahun }) {
      const params = { tahun };
      const [first, last] = periode;
      if (isOutside(tglMulai, tglSelesai, periode)) {
        return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V5.3', params } };
      }
      if ((tglMulai === null || tglMulai >= first) && (tglSelesai === null || tglSelesai <= last)) {
        return null;
      }
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V5.3.sebagian', params } };
    },
  },
  {
    nomor: 'V5.4',
    masukan: ['penyelenggara'],
    syarat: 'Penyelenggara kosong',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V5.4'],
    sumber: 'domain 4.4; keputusan 4',
    test: ({ row }) =>
      row.penyelenggara === null
        ? { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V5.4', params: {} } }
        : null,
  },
  {
    nomor: 'V5.5',
    masukan: ['kurikulum', 'bentuk'],
    syarat: 'Kurikulum Tidak sesuai, belum diperiksa, atau Tidak berlaku pada bentuk klasikal',
    hasil: ['TIDAK LULUS', 'PERLU TELAAH'],
    kode: ['verifikasi.V5.5', 'verifikasi.V5.5.belum', 'verifikasi.V5.5.tidakBerlaku'],
    sumber: SUMBER,
    test({ row: { kurikulum }, bentuk, jalur }) {
      switch (kurikulum) {
        case 'Sesuai':
          return null;
        case 'Tidak sesuai':
          return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V5.5', params: {} } };
        case 'Tidak berlaku': {
          if ((bentuk?.jalur ?? jalur) === 'Nonklasikal') return null;
          const params = { bentuk: bentuk?.label ?? null };
          return {
            hasil: 'PERLU TELAAH',
            message: { code: 'verifikasi.V5.5.tidakBerlaku', params },
          };
        }
        case 'Belum diperiksa':
        case null:
          return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V5.5.belum', params: {} } };
      }
    },
  },
  {
    nomor: 'V5.6',
    masukan: ['tglMulai', 'tglSelesai', 'bentuk', 'nip'],
    syarat: 'Bertumpang tindih dengan baris lain dari pegawai yang sama, keduanya penuh waktu',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V5.6'],
    sumber: SUMBER,
    test: ({ tumpang }) =>
      tumpang === null
        ? null
        : { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V5.6', params: tumpang } },
  },
  {
    nomor: 'V5.7',
    masukan: ['jumlah', 'bentuk', 'lingkup', 'tglMulai', 'tglSelesai', 'hari'],
    syarat: 'Jumlah lebih dari yang mungkin atau yang diakui dalam jadwal itu',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V5.7', 'diakui.campurLingkup'],
    sumber: 'domain 4.4, 1.9',
    test(konteks) {
      const found = implausible(konteks);
      if (found === null) {
        const { bentuk, campurLingkup } = konteks;
        if (bentuk === null || !campurLingkup) return null;
        const message = { code: 'diakui.campurLingkup', params: { bentuk: bentuk.label } } as const;
        return { hasil: 'PERLU TELAAH', message };
      }
      const params = { ...found, jpDiakui: jpAlone(konteks.row, konteks) };
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V5.7', params } };
    },
  },
  {
    nomor: 'V5.8',
    masukan: ['nip', 'bentuk', 'namaPengembangan', 'tglMulai', 'tglSelesai'],
    syarat: 'Pegawai, bentuk dan nama sama dengan baris sebelumnya, dan waktunya bertumpang tindih',
    hasil: ['TIDAK LULUS'],
    kode: ['verifikasi.V5.8'],
    sumber: 'domain 4.4; keputusan 5',
    test: ({ ganda }) =>
      ganda === null
        ? null
        : {
            hasil: 'TIDAK LULUS',
            message: { code: 'verifikasi.V5.8', params: { nomor: ganda } },
          },
  },
  {
    nomor: 'V5.9',
    masukan: [],
    syarat: 'Selain itu',
    hasil: ['LULUS'],
    kode: ['verifikasi.V5.9'],
    sumber: SUMBER,
    test: () => ({ hasil: 'LULUS', message: { code: 'verifikasi.V5.9', params: {} } }),
  },
];
