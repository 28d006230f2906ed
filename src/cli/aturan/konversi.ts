// The part of the rules about forms and JP.
import {
  BENTUK,
  CERTAINTY,
  getBentuk,
  JALUR_VALUES,
  LINGKUP_VALUES,
  listAliases,
  listLingkupWords,
  type Bentuk,
  type Lingkup,
} from '../../bangkom/bentuk';
import {
  getAturan,
  getKetentuan,
  PROFIL,
  PROFIL_VALUES,
  TARGET_JP,
  type AturanKonversi,
} from '../../bangkom/konversi';
import { namaSumber } from './sumber';
import { angka, kolom, table } from './table';

const DALAM_TABEL = BENTUK.filter(({ jalur }) => jalur !== null);
const DI_LUAR_TABEL = BENTUK.filter(({ jalur }) => jalur === null);

/** A rule in words. */
function bacaAturan(aturan: AturanKonversi | null, { satuan }: Bentuk): string {
  if (aturan === null) return 'tidak ada aturan (#N/A)';
  const parts = [
    aturan.n === undefined
      ? 'JP program'
      : `${angka(aturan.n)} JP per ${satuan?.toLowerCase() ?? ''}`,
  ];
  if (aturan.hari !== undefined) parts.push(`paling banyak ${angka(aturan.hari)} JP per hari`);
  if (aturan.bulan !== undefined) parts.push(`paling banyak ${angka(aturan.bulan)} kali per bulan`);
  if (aturan.tambahan) parts.push('ditambah 20 %');
  return parts.join(', ');
}

const lingkupKolom = (lingkup: Lingkup) =>
  kolom<Bentuk>(lingkup, (bentuk) =>
    bacaAturan(getAturan('PERLAN-10-2018', bentuk.id, lingkup), bentuk),
  );

/** One cell of the table with its wording. */
const ketentuan = DALAM_TABEL.flatMap((bentuk) =>
  LINGKUP_VALUES.flatMap((lingkup) => {
    const found = getKetentuan('PERLAN-10-2018', bentuk.id, lingkup);
    return found === null ? [] : [{ bentuk, lingkup, ...found }];
  }),
);

/** The cells in which another profile differs. */
const perbedaan = PROFIL_VALUES.slice(1).flatMap((profil) =>
  DALAM_TABEL.flatMap((bentuk) =>
    LINGKUP_VALUES.flatMap((lingkup) => {
      const found = getKetentuan(profil, bentuk.id, lingkup);
      const base = getKetentuan('PERLAN-10-2018', bentuk.id, lingkup);
      return found === null || found === base ? [] : [{ profil, bentuk, lingkup, ...found }];
    }),
  ),
);

/** Spellings of a form besides its label, of the sources or assumed. */
const ejaan = (bentuk: Bentuk, asumsi: boolean): string =>
  listAliases()
    .filter((alias) => alias.bentuk === bentuk.id && alias.asumsi === asumsi)
    .map(({ teks }) => teks)
    .join('; ');

export const renderKonversi = (): string =>
  [
    '## Bentuk pengembangan kompetensi dan konversi JP',
    `Profil bawaan ${PROFIL['PERLAN-10-2018'].id}: ${PROFIL['PERLAN-10-2018'].label}. Pembatasan dihitung lebih dulu, lalu nilai, lalu tambahan 20 %; hasil dibulatkan sampai perseratus, setengah menjauhi nol. Target setahun paling sedikit ${angka(TARGET_JP)} JP (${namaSumber('ntt-2021')}).`,
    table(
      DALAM_TABEL,
      kolom('Bentuk', ({ label }) => label),
      kolom('id', ({ id }) => id),
      kolom('Jalur', ({ jalur }) => jalur ?? ''),
      kolom('Satuan', ({ satuan }) => satuan ?? ''),
      lingkupKolom('Nasional'),
      lingkupKolom('Internasional'),
      kolom('Kode SIASN', ({ siasn }) => siasn ?? ''),
      kolom('Kepastian', ({ certainty, catatan }) =>
        [CERTAINTY[certainty], catatan ?? ''].filter(Boolean).join('. '),
      ),
    ),
    '### Bunyi sumber',
    'Ejaan sumber dipertahankan. Sumber "Asumsi" berarti tidak ada naskah yang memuat ketentuannya.',
    table(
      ketentuan,
      kolom('Bentuk', ({ bentuk }) => bentuk.label),
      kolom('Lingkup', ({ lingkup }) => lingkup),
      kolom('Bunyi', ({ bunyi }) => bunyi),
      kolom('Sumber', ({ sumber }) => namaSumber(sumber)),
    ),
    '### Profil lain',
    'Sel yang tidak disebut sama dengan profil bawaan.',
    table(
      perbedaan,
      kolom('Profil', ({ profil }) => profil),
      kolom('Bentuk', ({ bentuk }) => bentuk.label),
      kolom('Lingkup', ({ lingkup }) => lingkup),
      kolom('Aturan', ({ aturan, bentuk }) => bacaAturan(aturan, bentuk)),
      kolom('Bunyi', ({ bunyi }) => bunyi),
      kolom('Sumber', ({ sumber }) => namaSumber(sumber)),
    ),
    '### Bentuk di luar tabel JP',
    `Boleh direncanakan, tanpa JP. Sumber: ${namaSumber('ntt-2021')}, lampiran A dan uraian 70:20:10.`,
    table(
      DI_LUAR_TABEL,
      kolom('Bentuk', ({ label }) => label),
      kolom('id', ({ id }) => id),
      kolom('Catatan', ({ catatan }) => catatan ?? ''),
    ),
    '### Ejaan yang dikenali',
    'Huruf besar-kecil, spasi dan tanda baca tidak dibedakan. Tidak ada bentuk yang dipilih karena mirip. Kolom pertama dari sumber, kolom kedua asumsi.',
    table(
      BENTUK,
      kolom('Bentuk', ({ id }) => getBentuk(id).label),
      kolom('Ejaan sumber', (bentuk) => ejaan(bentuk, false)),
      kolom('Ejaan asumsi', (bentuk) => ejaan(bentuk, true)),
    ),
    `Jalur: ${JALUR_VALUES.join(', ')}. Lingkup (asumsi untuk singkatannya): ${listLingkupWords()
      .map(({ teks, lingkup }) => `${teks} = ${lingkup}`)
      .join('; ')}.`,
  ].join('\n\n');
