// Names of sources as a reader of the documentation knows them.
import { SUMBER, type SumberId } from '../../bangkom/sumber';

/** Short name of a source. */
export const namaSumber = (sumber: SumberId): string => SUMBER[sumber].nama;

const KUKAR = SUMBER['kukar-2022'].nama;
const NTT = SUMBER['ntt-2021'].nama;

/** What the sections of the project's reference, which settings and checks cite, rest on. */
const BAGIAN: Readonly<Record<string, string>> = {
  '1.2': `${KUKAR}; ${NTT}; ${SUMBER['bps-2019'].nama}`,
  '1.5': 'perbedaan antara kedua naskah',
  '1.9': 'batas menurut kedua naskah, cara membaginya keputusan proyek',
  '2.3': `${KUKAR}, template identifikasi`,
  '2.5': 'kolom tambahan proyek',
  '3.3': SUMBER.ditemukan.nama,
  '3.4': 'tanpa ambang dalam naskah',
  '3.5': `${SUMBER.siasn.nama}; ${SUMBER['pp-30-2019'].nama}; ${SUMBER['permenpan-6-2022'].nama}`,
  '4.2': 'tata letak dokumen',
  '4.4': `${KUKAR}, lima pemeriksaan; rinciannya keputusan proyek`,
  '4.5': NTT,
  '4.6': `${NTT}; ${SUMBER.siasn.nama}`,
  '5.1': SUMBER['permenpan-3-2020'].nama,
  '5.3': `${NTT}, lampiran B`,
};

/**
 * The source of a setting or a check in words: "domain 3.4: anggapan" becomes what section 3.4 rests
 * on. Throws for a section that has no name yet, so that no rule goes without a source.
 */
export function bacaSumber(source: string): string {
  return source
    .replace(/^domain [\d.]+: (?=anggapan)/, '')
    .replace(/domain |(?<=[\d.]), (?=\d+\.\d)/g, (found) => (found === 'domain ' ? '' : '; '))
    .replace(/\b\d+\.\d+\b/g, (section) => {
      const nama = BAGIAN[section];
      if (nama === undefined) throw new RangeError(`Section ${section} has no name of its source.`);
      return nama;
    })
    .replace(/keputusan \d+/g, 'keputusan proyek')
    .replaceAll('anggapan', 'asumsi')
    .replace(/(keputusan proyek)(?:; keputusan proyek)+/g, '$1');
}
