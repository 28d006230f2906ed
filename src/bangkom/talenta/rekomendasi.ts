// From the ground of a need to the forms that answer it, and what each form should bring.
// Source: domain 5.3 (lampiran B of the NTT document).
import type { BentukId } from '../bentuk';
import { DASAR_PERTIMBANGAN, KODE_DASAR, type DasarPertimbangan } from '../rencana/daftar';
import { isBlank, toText } from '../cell';
import { invalidValue, succeed, type CellResult } from '../result';
import type { TalentaMessage } from './messages';

/** What lampiran B says of a form. */
export interface KetentuanDasar {
  /** Each entry is a ground, or grounds that are needed together; one entry suffices. */
  readonly dasar: readonly (readonly DasarPertimbangan[])[];
  /** Hasil yang diharapkan. */
  readonly hasil: string;
}

const anyOf = (...dasar: DasarPertimbangan[]): DasarPertimbangan[][] => dasar.map((kode) => [kode]);

/** Grounds and expected results by form; a form that is absent has no list. */
export const KETENTUAN_DASAR: Readonly<Partial<Record<BentukId, KetentuanDasar>>> = {
  pendidikan_tinggi: {
    dasar: anyOf('SYR', 'KAR'),
    hasil:
      'Kualifikasi dan pengetahuan sesuai standar kompetensi jabatan, karier, atau jabatan yang lebih tinggi',
  },
  pelatihan_struktural: {
    dasar: anyOf('GKM', 'SYR', 'KAR'),
    hasil: 'Kompetensi pengelolaan pekerjaan dan sumber daya',
  },
  pelatihan_manajerial: { dasar: anyOf('GKM', 'SYR'), hasil: 'Kompetensi manajerial bidang kerja' },
  pelatihan_teknis: {
    dasar: [...anyOf('GKT', 'SYR'), ['GKJ', 'GKT']],
    hasil: 'Penguasaan teknis/substantif',
  },
  pelatihan_fungsional: {
    dasar: anyOf('GKF', 'SYR', 'KAR'),
    hasil: 'Pengetahuan dan keterampilan sesuai tuntutan jabatan fungsional',
  },
  pelatihan_sosial_kultural: {
    dasar: anyOf('GKS', 'SYR'),
    hasil: 'Pengetahuan, keterampilan dan sikap',
  },
  seminar: {
    dasar: anyOf('GKJ', 'GKP', 'KAR'),
    hasil: 'Pengetahuan/keterampilan baru yang memberi motivasi atau gagasan',
  },
  workshop: {
    dasar: anyOf('GKJ', 'GKP', 'KAR'),
    hasil:
      'Pengetahuan/keterampilan baru yang memberi motivasi atau gagasan; peserta menghasilkan produk',
  },
  kursus: {
    dasar: anyOf('GKJ', 'GKP', 'KAR'),
    hasil: 'Pengetahuan/keterampilan baru yang memberi motivasi atau gagasan',
  },
  penataran: {
    dasar: anyOf('GKJ', 'KAR'),
    hasil: 'Pengetahuan dan karakter sesuai bidang kerja',
  },
  bimtek: {
    dasar: anyOf('GKJ', 'GKP', 'KAR'),
    hasil: 'Pengetahuan dan karakter sesuai bidang kerja',
  },
  sosialisasi: {
    dasar: anyOf('ORG', 'KAR'),
    hasil: 'Pengetahuan tentang suatu kebijakan atau hal',
  },
  coaching: {
    dasar: anyOf('GKJ-M', 'KAR'),
    hasil: 'Pengetahuan/keterampilan baru, motivasi, gagasan',
  },
  mentoring: {
    dasar: anyOf('GKJ-K', 'KAR'),
    hasil: 'Pengetahuan teknis dan pengalaman sebagai rujukan',
  },
  e_learning: { dasar: anyOf('GKP', 'KAR'), hasil: 'Kompetensi teknis; pengetahuan untuk karier' },
  pjj: {
    dasar: anyOf('GKJ', 'GKP', 'KAR'),
    hasil: 'Pengetahuan untuk meningkatkan keterampilan',
  },
  detasering: { dasar: anyOf('TRF'), hasil: 'Pengalaman dan kompetensi di unit yang baru' },
  outbound: { dasar: anyOf('ORG'), hasil: 'Karakter sesuai nilai-nilai' },
  patok_banding: {
    dasar: anyOf('TGS'),
    hasil: 'Pengetahuan, keterampilan dan sikap untuk penyelesaian tugas',
  },
  pertukaran_pegawai: {
    dasar: anyOf('GKJ', 'GKP', 'ORG', 'KAR'),
    hasil: 'Kompetensi sesuai tuntutan jabatan; pengetahuan baru',
  },
  belajar_mandiri: {
    dasar: anyOf('TGS'),
    hasil: 'Pengetahuan, keterampilan dan sikap untuk penyelesaian tugas',
  },
  komunitas_belajar: {
    dasar: anyOf('TGS'),
    hasil: 'Pengetahuan, keterampilan dan sikap untuk penyelesaian tugas, secara bersama',
  },
  magang: { dasar: anyOf('GKT', 'GKJ'), hasil: 'Pengalaman atau keahlian pada suatu bidang' },
};

/** Forms for a need, the first the most fitting. */
export interface Rekomendasi {
  readonly utama: readonly BentukId[];
  /** "Pilihan tambahan": beyond the source's column, so a verifier looks at them (V1.7). */
  readonly tambahan: readonly BentukId[];
}

/** Forms by ground. The order is a decision: the specific form first, cheap nonklasikal ones next. */
export const REKOMENDASI: Readonly<Record<DasarPertimbangan, Rekomendasi>> = {
  GKM: {
    utama: ['pelatihan_manajerial', 'pelatihan_struktural'],
    tambahan: ['coaching', 'mentoring', 'belajar_mandiri'],
  },
  GKT: {
    utama: ['pelatihan_teknis', 'magang', 'bimtek'],
    tambahan: ['e_learning', 'workshop', 'kursus'],
  },
  GKF: { utama: ['pelatihan_fungsional'], tambahan: ['bimtek', 'komunitas_belajar'] },
  GKS: { utama: ['pelatihan_sosial_kultural'], tambahan: ['pertukaran_pegawai', 'outbound'] },
  GKP: {
    utama: ['e_learning', 'pjj', 'kursus', 'workshop', 'seminar', 'bimtek', 'pertukaran_pegawai'],
    tambahan: [],
  },
  GKJ: {
    utama: [
      'penataran',
      'bimtek',
      'workshop',
      'seminar',
      'kursus',
      'pjj',
      'magang',
      'pertukaran_pegawai',
    ],
    tambahan: [],
  },
  'GKJ-M': { utama: ['coaching'], tambahan: [] },
  'GKJ-K': { utama: ['mentoring'], tambahan: [] },
  SYR: {
    utama: [
      'pendidikan_tinggi',
      'pelatihan_struktural',
      'pelatihan_manajerial',
      'pelatihan_teknis',
      'pelatihan_fungsional',
      'pelatihan_sosial_kultural',
    ],
    tambahan: [],
  },
  KAR: {
    utama: [
      'pendidikan_tinggi',
      'pelatihan_struktural',
      'pelatihan_fungsional',
      'seminar',
      'workshop',
      'kursus',
      'coaching',
      'mentoring',
      'e_learning',
      'pjj',
    ],
    tambahan: [],
  },
  ORG: { utama: ['sosialisasi', 'outbound', 'pertukaran_pegawai'], tambahan: [] },
  TGS: { utama: ['patok_banding', 'belajar_mandiri', 'komunitas_belajar'], tambahan: [] },
  TRF: { utama: ['detasering'], tambahan: [] },
};

/**
 * Whether lampiran B allows a form on these grounds; null for a form without a list (decision 14:
 * a person must look at it).
 */
export function isDasarAllowed(
  bentuk: BentukId,
  dasar: readonly DasarPertimbangan[],
): boolean | null {
  const ketentuan = KETENTUAN_DASAR[bentuk];
  if (ketentuan === undefined) return null;
  return ketentuan.dasar.some((needed) => needed.every((kode) => dasar.includes(kode)));
}

/** A recommended form. */
export interface BentukRekomendasi {
  readonly bentuk: BentukId;
  readonly tambahan: boolean;
}

/** The forms for several grounds, each once: those of the source first, then "pilihan tambahan". */
export function recommend(dasar: readonly DasarPertimbangan[]): BentukRekomendasi[] {
  const utama = new Set(dasar.flatMap((kode) => REKOMENDASI[kode].utama));
  const tambahan = new Set(dasar.flatMap((kode) => REKOMENDASI[kode].tambahan));
  return [
    ...[...utama].map((bentuk) => ({ bentuk, tambahan: false })),
    ...[...tambahan]
      .filter((bentuk) => !utama.has(bentuk))
      .map((bentuk) => ({ bentuk, tambahan: true })),
  ];
}

/**
 * The grounds of a cell: codes ("GKT", "GKJ, GKT") or one ground in full words, in any case; an empty
 * list where it is blank.
 */
export function readDasar(raw: unknown): CellResult<DasarPertimbangan[], TalentaMessage> {
  if (isBlank(raw)) return succeed([]);
  const teks = toText(raw);
  const whole = findDasar(teks);
  if (whole !== undefined) return succeed([whole]);
  const refuse = () =>
    invalidValue({
      code: 'talenta.dasarTidakDikenal',
      params: { teks, pilihan: KODE_DASAR },
    } as const);
  const found: DasarPertimbangan[] = [];
  for (const part of teks.split(/[,;+&/]|\bdan\b/i).filter((each) => each.trim() !== '')) {
    const kode = findDasar(part);
    if (kode === undefined) return refuse();
    if (!found.includes(kode)) found.push(kode);
  }
  return found.length > 0 ? succeed(found) : refuse();
}

const spell = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

function findDasar(text: string): DasarPertimbangan | undefined {
  const word = spell(text);
  return KODE_DASAR.find(
    (kode) => spell(kode) === word || spell(DASAR_PERTIMBANGAN[kode]) === word,
  );
}

/**
 * Forms that need an organiser of trainings (pengelola diklat); all others may be carried out by the
 * person or unit alone. A hint for the column Penyelenggara. Source: domain 5.3 [S004:L280].
 */
export const PERLU_PENGELOLA_DIKLAT: readonly BentukId[] = [
  'pelatihan_struktural',
  'pelatihan_nasional',
  'pelatihan_manajerial',
  'pelatihan_teknis',
  'pelatihan_fungsional',
  'pelatihan_sosial_kultural',
  'kursus',
  'penataran',
  'e_learning',
  'pjj',
];
