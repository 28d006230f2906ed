// Names of sources as a reader of the documentation knows them.
import { SUMBER, type SumberId } from '../../bangkom/sumber';

/** Short name of a source. */
export const namaSumber = (sumber: SumberId): string => SUMBER[sumber].nama;

const KUKAR = SUMBER['kukar-2022'].nama;
const NTT = SUMBER['ntt-2021'].nama;

/** What the sections of the project's reference, which the checks cite, rest on. */
const BAGIAN: Readonly<Record<string, string>> = {
  '1.9': 'batas menurut kedua naskah, cara membaginya keputusan proyek',
  '4.4': `${KUKAR}, lima pemeriksaan; rinciannya keputusan proyek`,
  '4.5': NTT,
  '4.6': `${NTT}; ${SUMBER.siasn.nama}`,
  '5.3': `${NTT}, lampiran B`,
};

/**
 * The source of a check in words: "domain 4.5" becomes what section 4.5 rests on. Throws for a section
 * that has no name yet, so that no rule goes without a source.
 */
export function bacaSumber(source: string): string {
  return source
    .replace(/domain |(?<=[\d.]), (?=\d+\.\d)/g, (found) => (found === 'domain ' ? '' : '; '))
    .replace(/\b\d+\.\d+\b/g, (section) => {
      const nama = BAGIAN[section];
      if (nama === undefined) throw new RangeError(`Section ${section} has no name of its source.`);
      return nama;
    })
    .replace(/keputusan \d+/g, 'keputusan proyek')
    .replace(/(keputusan proyek)(?:; keputusan proyek)+/g, '$1');
}
