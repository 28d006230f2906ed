// Realisation as SIASN keeps it (riwayat kursus): its columns and codes, out and back. Source: domain
// 7.4, 9 no. 29. SIASN takes whole hours only, so what it cuts off stands in columns of our own beside.
import { BENTUK, getBentuk, matchBentuk, type BentukId } from '../bentuk';
import { convertToJp, type ProfilId } from '../konversi';
import { parseAngka, toHundredths } from '../angka';
import { comparable } from '../rencana/daftar';
import type { RawCell } from '../tanggal';
import { activityKey } from './pemeriksaan';
import type { BarisRealisasi, KolomRealisasi } from './realisasi';

/** Columns of the list: what SIASN knows, then what only we know. */
export const KOLOM_SIASN = {
  nip: { header: 'nip', alias: ['nip baru', 'nip pegawai', 'nip peserta'] },
  nama: { header: 'nama', alias: ['nama pegawai', 'nama lengkap'] },
  jenisDiklat: {
    header: 'jenisDiklatId',
    alias: [
      'jenis diklat',
      'jenisdiklat',
      'jenis diklat id',
      'kode jenis pengembangan',
      'jenis kursus',
    ],
  },
  namaPengembangan: {
    header: 'namaKursus',
    alias: ['nama kursus', 'nama diklat', 'nama kegiatan', 'nama pengembangan'],
  },
  penyelenggara: {
    header: 'institusiPenyelenggara',
    alias: [
      'institusi penyelenggara',
      'penyelenggara',
      'penyelenggara kegiatan',
      'instansi penyelenggara',
    ],
  },
  nomorBukti: {
    header: 'nomorSertipikat',
    alias: [
      'nomor sertipikat',
      'nomor sertifikat',
      'no sertipikat',
      'no sertifikat',
      'nomor bukti',
    ],
  },
  tglMulai: {
    header: 'tanggalKursus',
    alias: ['tanggal kursus', 'tanggal mulai', 'tanggal diklat'],
  },
  tglSelesai: {
    header: 'tanggalSelesaiKursus',
    alias: ['tanggal selesai kursus', 'tanggal selesai'],
  },
  jumlahJam: {
    header: 'jumlahJam',
    alias: ['jumlah jam', 'jam pelajaran', 'jp', 'total jam pelajaran', 'durasi jam'],
  },
  idRencana: { header: 'ID Rencana', alias: [] },
  bentuk: { header: 'Bentuk', alias: [] },
  lingkup: { header: 'Lingkup', alias: [] },
  jumlah: { header: 'Jumlah', alias: [] },
  hari: { header: 'Hari Efektif', alias: [] },
  jenisBukti: { header: 'Jenis Bukti', alias: [] },
  tanggalBukti: { header: 'Tanggal Bukti', alias: ['tanggal sertipikat', 'tanggal sertifikat'] },
  status: { header: 'Status', alias: [] },
} as const satisfies Record<string, { header: string; alias: readonly string[] }>;
export type KolomSiasn = keyof typeof KOLOM_SIASN;
// Object.keys forgets which keys it holds
export const KUNCI_SIASN = Object.keys(KOLOM_SIASN) as KolomSiasn[];

/** The column that a header names, in any case and spacing; null for any other. */
export function findKolomSiasn(header: string): KolomSiasn | null {
  const squeeze = (text: string): string => comparable(text).replaceAll(' ', '');
  const wanted = squeeze(header);
  return (
    KUNCI_SIASN.find((key) => {
      const { header: own, alias } = KOLOM_SIASN[key];
      return [own, ...alias].some((text) => squeeze(text) === wanted);
    }) ?? null
  );
}

/** `12-03-2026`, as SIASN writes dates. */
const siasnDate = (iso: string | null): string =>
  iso === null ? '' : iso.split('-').reverse().join('-');

/** A row for SIASN; `jp` are its recognised JP. */
export interface BarisSiasn {
  readonly cells: Readonly<Record<KolomSiasn, string>>;
  /** SIASN has no code for the form. */
  readonly tanpaKode: boolean;
  /** JP that the whole hours leave out, in hundredths of a JP; 0 for whole JP. */
  readonly terpotong: number;
}

/** A proven row as SIASN takes it: hours are cut to whole ones, never rounded up. */
export function toSiasn(row: BarisRealisasi, jp: number): BarisSiasn {
  const bentuk = row.bentuk === null ? null : getBentuk(row.bentuk);
  const whole = Math.floor(toHundredths(jp) / 100);
  return {
    tanpaKode: bentuk?.siasn === undefined,
    terpotong: toHundredths(jp) - whole * 100,
    cells: {
      nip: row.nip ?? '',
      nama: row.nama ?? '',
      jenisDiklat: bentuk?.siasn === undefined ? '' : String(bentuk.siasn),
      namaPengembangan: row.namaPengembangan ?? '',
      penyelenggara: row.penyelenggara ?? '',
      nomorBukti: row.nomorBukti ?? '',
      tglMulai: siasnDate(row.tglMulai),
      tglSelesai: siasnDate(row.tglSelesai),
      jumlahJam: String(whole),
      idRencana: row.idRencana ?? '',
      bentuk: bentuk?.label ?? '',
      lingkup: row.lingkup ?? '',
      jumlah: row.jumlah === null ? '' : String(toHundredths(row.jumlah) / 100).replace('.', ','),
      hari: row.hari === null ? '' : String(row.hari),
      jenisBukti: row.jenisBukti ?? '',
      tanggalBukti: siasnDate(row.tanggalBukti),
      status: row.status ?? '',
    },
  };
}

/** The form that a code of SIASN, or the name of a kind, stands for. */
function bentukOfSiasn(text: string): BentukId | null {
  const code = /^\d{1,2}$/.test(text) ? Number(text) : null;
  if (code !== null) {
    return BENTUK.find((bentuk) => 'siasn' in bentuk && bentuk.siasn === code)?.id ?? null;
  }
  const match = matchBentuk(text);
  return match.kind === 'found' ? match.bentuk.id : null;
}

/** The amount that gives so many JP at home; null where no whole amount does. */
function amountOf(bentuk: BentukId, jam: number, profil: ProfilId): number | null {
  if (getBentuk(bentuk).satuan === 'JP') return jam;
  const unit = convertToJp({ bentuk, jumlah: 1, lingkup: 'Nasional', hari: null }, profil);
  if (!unit.ok || unit.value === 0) return null;
  const amount = jam / unit.value;
  return Number.isInteger(amount) ? amount : null;
}

/**
 * A row of the list as raw cells of tblRealisasi. Our own columns win; without them the form comes from
 * the code, the amount from the hours, and a numbered certificate is a Surat Keterangan Pembelajaran of
 * the last day. What is no code or amount stays blank, for somebody to fill.
 */
export function fromSiasn(
  cells: Readonly<Partial<Record<KolomSiasn, RawCell>>>,
  profil: ProfilId,
): Partial<Record<KolomRealisasi, RawCell>> {
  const { jenisDiklat = '', jumlahJam = '', ...own } = cells;
  const text = (cell: RawCell | undefined): string => String(cell ?? '').trim();
  const found = text(own.bentuk) === '' ? bentukOfSiasn(text(jenisDiklat)) : null;
  const bentuk = found === null ? text(own.bentuk) : getBentuk(found).label;
  const jam = parseAngka(jumlahJam);
  const computed =
    found !== null && jam.kind === 'number' ? amountOf(found, jam.value, profil) : null;
  const hasNumber = text(own.nomorBukti) !== '';
  return {
    ...own,
    bentuk,
    jumlah: text(own.jumlah) === '' ? (computed ?? '') : (own.jumlah ?? ''),
    jenisBukti: text(own.jenisBukti) || (hasNumber ? 'Surat Keterangan Pembelajaran' : ''),
    tanggalBukti:
      text(own.tanggalBukti) === '' && hasNumber
        ? (own.tglSelesai ?? '')
        : (own.tanggalBukti ?? ''),
    status: text(own.status) || 'Selesai',
  };
}

/**
 * Which rows of a list are new: by person, name and dates. A list of our own may hold an activity
 * several times, and has it so often as it says; in any other list the second is a duplicate.
 */
export function findNewRows(
  present: readonly BarisRealisasi[],
  incoming: readonly BarisRealisasi[],
  isOwn: boolean,
): boolean[] {
  const seen = new Map<string, number>();
  for (const row of present) {
    const key = activityKey(row);
    if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const met = new Map<string, number>();
  return incoming.map((row) => {
    const key = activityKey(row);
    if (key === null) return true;
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return isOwn ? count > (seen.get(key) ?? 0) : count === 1 && !seen.has(key);
  });
}
