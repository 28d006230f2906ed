// From a person's gaps and box to forms with the result they should bring: proposals, never decisions.
// Source: domain 5.1 and 5.3.
import type { BentukId } from '../bentuk';
import type { KategoriKesenjangan } from '../kesenjangan';
import { comparable, type DasarPertimbangan, type JenisKompetensi } from '../rencana/daftar';
import { KETENTUAN_DASAR, recommend } from '../talenta/rekomendasi';
import type { AnalisisPegawai, KompetensiDinilai } from './pegawai';

/** What a proposal follows from; the forms of a box are an assumption. */
export type AlasanUsulan = 'Kesenjangan kompetensi' | 'Kesenjangan kinerja' | 'Kotak';

/** A need of a person with the forms that answer it, the most fitting first. */
export interface Usulan {
  readonly pegawai: AnalisisPegawai;
  readonly alasan: AlasanUsulan;
  /** Competency of a competency gap; null otherwise. */
  readonly kompetensi: KompetensiDinilai | null;
  readonly kategori: KategoriKesenjangan | null;
  readonly dasar: readonly DasarPertimbangan[];
  readonly bentuk: readonly BentukId[];
  /** "Pilihan tambahan": beyond the source's column. */
  readonly tambahan: readonly BentukId[];
}

const DASAR_JENIS: Readonly<Record<JenisKompetensi, DasarPertimbangan>> = {
  Manajerial: 'GKM',
  Teknis: 'GKT',
  'Sosial Kultural': 'GKS',
};

/** Size of a need, for the order and for the priority 1 to 3 of the plan. */
const BERAT: Readonly<Record<KategoriKesenjangan, number>> = {
  Tinggi: 1,
  Sedang: 2,
  Rendah: 3,
  'Tidak ada': 4,
};

/**
 * The proposals for a person, the greatest need first: one for each competency gap (that of the target
 * post only where the present one has none), one for a performance gap, one for the box. None for a
 * person to whom the scheme does not apply.
 */
export function proposeFor(pegawai: AnalisisPegawai): Usulan[] {
  if (pegawai.pengecualian !== null) return [];
  const gaps = new Map<string, KompetensiDinilai>();
  for (const item of pegawai.kompetensi) {
    const name = comparable(item.kompetensi);
    if ((item.gap ?? 0) > 0 && item.kategori !== 'Tidak ada' && !gaps.has(name)) {
      gaps.set(name, item);
    }
  }
  const competency = [...gaps.values()].map((item): Usulan => {
    const dasar: DasarPertimbangan[] = [item.jenis === null ? 'GKP' : DASAR_JENIS[item.jenis]];
    const forms = recommend(dasar);
    return {
      pegawai,
      alasan: 'Kesenjangan kompetensi',
      kompetensi: item,
      kategori: item.kategori,
      // The target post is what the development of the career aims at.
      dasar: item.pembanding === 'Jabatan target' ? [...dasar, 'KAR'] : dasar,
      bentuk: forms.filter(({ tambahan }) => !tambahan).map(({ bentuk }) => bentuk),
      tambahan: forms.filter(({ tambahan }) => tambahan).map(({ bentuk }) => bentuk),
    };
  });
  competency.sort((left, right) => beratOf(left) - beratOf(right));
  const { kesenjanganKinerja: kinerja, kotak } = pegawai;
  const others: Usulan[] = [];
  if (kinerja !== null && kinerja !== 'Tidak ada') {
    others.push({
      pegawai,
      alasan: 'Kesenjangan kinerja',
      kompetensi: null,
      kategori: kinerja,
      dasar: ['GKJ'],
      bentuk: recommend(['GKJ']).map(({ bentuk }) => bentuk),
      // Why performance lags, the data do not tell: motivation, or skill and experience.
      tambahan: recommend(['GKJ-M', 'GKJ-K']).map(({ bentuk }) => bentuk),
    });
  }
  if (kotak !== null) {
    others.push({
      pegawai,
      alasan: 'Kotak',
      kompetensi: null,
      kategori: null,
      dasar: [],
      bentuk: kotak.bentuk,
      tambahan: [],
    });
  }
  return [...competency, ...others];
}

const beratOf = ({ kategori }: Usulan): number => (kategori === null ? 4 : BERAT[kategori]);

/** Priority 1 to 3 for the plan; null for a need without a size. */
export const prioritasOf = ({ kategori }: Usulan): number | null =>
  kategori === null || kategori === 'Tidak ada' ? null : BERAT[kategori];

/** Hasil yang diharapkan of a form; '' for one that lampiran B does not list. */
export const hasilOf = (bentuk: BentukId): string => KETENTUAN_DASAR[bentuk]?.hasil ?? '';

/** What the proposal for a performance gap is known by. */
export const kunciKinerja = (nip: string): string =>
  `${nip}|${'Kesenjangan kinerja' satisfies AlasanUsulan}`;

/** What a proposal is known by: person and need. */
export const kunciUsulan = ({ pegawai: { pegawai }, alasan, kompetensi }: Usulan): string =>
  [
    pegawai.nip ?? pegawai.nama ?? '',
    alasan === 'Kesenjangan kompetensi' ? comparable(kompetensi?.kompetensi ?? '') : alasan,
  ].join('|');
