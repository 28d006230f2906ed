// Persons to whom the yearly JP does not apply, read from the column Kedudukan. Source: domain 4.6.

/** Why a person is left out. */
export type AlasanPengecualian = 'penugasan' | 'pemberhentianSementara' | 'cltn';

/** A reason, the SIASN codes and the words by which it is known. */
export interface Pengecualian {
  readonly alasan: AlasanPengecualian;
  readonly label: string;
  /** Codes `kedudukanHukum` of SIASN. */
  readonly siasn: readonly string[];
  /** Words that the text holds, lower case. Source: decision 14. */
  readonly kata: readonly string[];
}

/** The three reasons of the NTT document. Tugas belajar (03) is not one: a semester counts 20 JP. */
export const PENGECUALIAN: readonly Pengecualian[] = [
  {
    alasan: 'penugasan',
    label: 'Penugasan di luar instansi',
    siasn: [],
    kata: ['penugasan di luar', 'diperbantukan', 'dipekerjakan'],
  },
  {
    alasan: 'pemberhentianSementara',
    label: 'Diberhentikan sementara',
    siasn: ['04'],
    kata: ['pemberhentian sementara', 'diberhentikan sementara'],
  },
  {
    alasan: 'cltn',
    label: 'Cuti di luar tanggungan negara',
    siasn: ['02', '13'],
    kata: ['cltn', 'cuti di luar tanggungan'],
  },
];

/**
 * What the column Kedudukan offers: the codes of SIASN that matter here, and a word for all others. Any
 * other text is accepted too.
 */
export const KEDUDUKAN_VALUES = [
  'Aktif',
  '02 CLTN',
  '03 Tugas Belajar',
  '04 Pemberhentian Sementara',
  '13 Perpanjangan CLTN',
  'Penugasan di luar instansi',
] as const;

/**
 * The reason that the column Kedudukan gives, as a code of SIASN ("02", also the number 2) or as
 * words in any case; null for everybody to whom the scheme applies.
 */
export function parsePengecualian(kedudukan: string | number): Pengecualian | null {
  const text = `${kedudukan}`.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  // words may follow a code of two digits; a single digit before words counts something ("2 tahun")
  const [code] = /^\d{2}(?!\d)|^\d$/.exec(text) ?? [];
  const siasn = code?.padStart(2, '0');
  return (
    PENGECUALIAN.find(
      (reason) =>
        (siasn !== undefined && reason.siasn.includes(siasn)) ||
        reason.kata.some((kata) => text.includes(kata)),
    ) ?? null
  );
}
