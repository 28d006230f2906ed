// The table of proposals: a need a row, the forms that answer it, and what people choose of them.
// Source: domain 5.1 and 5.3.
import { hasilOf, kunciUsulan, type Usulan } from '../../../bangkom/analisis';
import { getBentuk, type BentukId } from '../../../bangkom/bentuk';
import type { BuiltColumn } from '../built-column';
import { FORMAT } from '../column';
import { closingColumns } from '../kept-lines';

export const TBL_REKOMENDASI = 'tblRekomendasi';

/** Headers of what people choose. */
export const CHOICE = { take: 'Pilih', bentuk: 'Bentuk Pilihan' } as const;

/** A proposal with its number in the document, from 1. */
export interface UsulanLine {
  readonly number: number;
  readonly usulan: Usulan;
  /** The plan has this need of this person already. */
  readonly isPlanned: boolean;
}

const labels = (forms: readonly BentukId[]): string =>
  forms.map((bentuk) => getBentuk(bentuk).label).join('; ');

const level = (value: number | null | undefined): string => String(value ?? '–');

/** What a proposal follows from, in words. */
function needOf({ alasan, kompetensi, kategori, pegawai }: Usulan): string {
  if (kompetensi) {
    return `${kompetensi.kompetensi}: standar ${level(kompetensi.standar)}, nyata ${level(kompetensi.nyata)} (${kategori ?? ''})`;
  }
  if (alasan === 'Kesenjangan kinerja') {
    return `Predikat ${pegawai.predikat ?? ''} (${kategori ?? ''})`;
  }
  return `Kotak ${pegawai.kotak?.nomor ?? ''}: ${pegawai.kotak?.rekomendasi.join('; ') ?? ''}`;
}

const remarkOf = ({ usulan, isPlanned }: UsulanLine): string =>
  [
    isPlanned ? 'Sudah ada di Rencana' : '',
    usulan.alasan === 'Kotak' ? 'Asumsi: bentuk per kotak tidak tercantum dalam sumber' : '',
    usulan.kompetensi?.pembanding === 'Jabatan target' ? 'Untuk jabatan target' : '',
  ]
    .filter(Boolean)
    .join('; ');

export const REKOMENDASI_COLUMNS: readonly BuiltColumn<UsulanLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  {
    header: 'Nama',
    width: 20,
    format: FORMAT.text,
    cell: ({ usulan }) => usulan.pegawai.pegawai.nama ?? '',
  },
  {
    header: 'NIP',
    width: 21,
    format: FORMAT.text,
    cell: ({ usulan }) => usulan.pegawai.pegawai.nip ?? '',
  },
  { header: 'Alasan', width: 14, format: FORMAT.general, cell: ({ usulan }) => usulan.alasan },
  { header: 'Kebutuhan', width: 30, format: FORMAT.text, cell: ({ usulan }) => needOf(usulan) },
  {
    header: 'Dasar Pertimbangan',
    width: 15,
    format: FORMAT.text,
    cell: ({ usulan }) => usulan.dasar.join('; '),
  },
  {
    header: 'Bentuk yang Disarankan',
    width: 22,
    format: FORMAT.text,
    cell: ({ usulan }) => labels(usulan.bentuk.slice(0, 1)),
  },
  {
    header: 'Hasil yang Diharapkan',
    width: 28,
    format: FORMAT.text,
    cell: ({ usulan }) => usulan.bentuk.slice(0, 1).map(hasilOf).join(''),
  },
  {
    header: 'Pilihan Lain',
    width: 30,
    format: FORMAT.text,
    cell: ({ usulan }) => labels(usulan.bentuk.slice(1)),
  },
  {
    header: 'Pilihan Tambahan',
    width: 24,
    format: FORMAT.text,
    help: 'Di luar daftar lampiran B; verifikator menelaahnya.',
    cell: ({ usulan }) => labels(usulan.tambahan),
  },
  {
    header: CHOICE.take,
    width: 8,
    format: FORMAT.general,
    centred: true,
    list: 'yaTidak',
    carried: true,
    help: 'Ya: masukkan ke Rencana sebagai usulan. Tidak: jangan diusulkan.',
    cell: () => '',
  },
  {
    header: CHOICE.bentuk,
    width: 22,
    format: FORMAT.general,
    list: 'bentuk',
    carried: true,
    help: 'Kosong: bentuk yang disarankan.',
    cell: () => '',
  },
  ...closingColumns<UsulanLine>(remarkOf, ({ usulan }) => kunciUsulan(usulan)),
];
