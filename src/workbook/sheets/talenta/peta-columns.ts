// The table beside the nine boxes: one row a person, also those who stand in none. Source: domain 5.1.
import type { BuiltColumn } from '../built-column';
import { FORMAT } from '../column';
import { closingColumns } from '../kept-lines';
import { personKey, reasonsOf, type PersonLine } from './kesenjangan-columns';

export const SHEET_PETA = 'Peta 9 Kotak';
export const TBL_PETA = 'tblPetaKotak';
export const KOTAK = 'Kotak';

/** Header of each column of a person's own, with its width and what it holds. */
const own = (
  header: string,
  width: number,
  cell: (line: PersonLine) => string | number | null,
  format: string = FORMAT.text,
): BuiltColumn<PersonLine> => ({ header, width, format, cell: (line) => cell(line) ?? '' });

export const PETA_COLUMNS: readonly BuiltColumn<PersonLine>[] = [
  { ...own('No', 8.5, ({ number }) => number, FORMAT.whole), centred: true },
  own('Nama', 26, ({ analisis }) => analisis.pegawai.nama),
  own('NIP', 21, ({ analisis }) => analisis.pegawai.nip),
  own('Unit Kerja', 22, ({ analisis }) => analisis.pegawai.unitKerja),
  own('Jabatan', 26, ({ analisis }) => analisis.pegawai.jabatan),
  own('Predikat', 15, ({ analisis }) => analisis.predikat, FORMAT.general),
  own('Skor Potensi', 10, ({ analisis }) => analisis.potensi, FORMAT.jp),
  {
    ...own(KOTAK, 8, ({ analisis }) => analisis.kotak?.nomor ?? null, FORMAT.whole),
    centred: true,
  },
  ...closingColumns<PersonLine>(({ analisis }) => {
    const reasons = reasonsOf(analisis);
    if (reasons !== '') return `Belum dapat dipetakan: ${reasons}`;
    return analisis.potensiDariJpm ? 'JPM menggantikan skor potensi' : '';
  }, personKey),
];
