// docs/aturan.md: all rules that the add-in applies, each with its source, made from the records.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LABEL_PEGAWAI } from '../../bangkom/pegawai/pegawai';
import { KUNCI_PENGATURAN, PENGATURAN } from '../../bangkom/pengaturan';
import { LABEL_RENCANA } from '../../bangkom/rencana/label';
import { SUMBER } from '../../bangkom/sumber';
import { ATURAN_VERIFIKASI, BUTIR } from '../../bangkom/verifikasi';
import { renderKonversi } from './konversi';
import { renderKesenjangan, renderTalenta } from './pegawai';
import { bacaSumber, namaSumber } from './sumber';
import { angka, kolom, table } from './table';

const label = new Map<string, string>(Object.entries({ ...LABEL_PEGAWAI, ...LABEL_RENCANA }));
const masukan = (columns: readonly string[]): string =>
  columns.map((key) => label.get(key) ?? key).join(', ');

const renderVerifikasi = (): string =>
  [
    '## Verifikasi rencana',
    '### Sembilan butir dokumen',
    `Urutan butir 1 sampai 4, 6 dan 7 tanpa naskah yang utuh; butir 5, 8 dan 9 pasti. Sumber: ${namaSumber('kukar-2022')}.`,
    table(
      BUTIR,
      kolom('No', ({ nomor }) => nomor),
      kolom('Butir', ({ label }) => label),
      kolom('Kolom', (butir) => masukan(butir.masukan)),
    ),
    '### Lima pemeriksaan',
    'V1 jenis kompetensi, V2 jalur, V3 pemenuhan JP setahun, V4 anggaran, V5 rencana pelaksanaan. Bila beberapa aturan berlaku, hasil terburuk menentukan: TIDAK LULUS, lalu PERLU TELAAH, lalu LULUS.',
    table(
      ATURAN_VERIFIKASI,
      kolom('Aturan', ({ nomor }) => nomor),
      kolom('Syarat', ({ syarat }) => syarat),
      kolom('Hasil', ({ hasil }) => hasil.join(' / ')),
      kolom('Kolom', (aturan) => masukan(aturan.masukan)),
      kolom('Sumber', ({ sumber }) => bacaSumber(sumber)),
    ),
  ].join('\n\n');

/** A default as the sheet shows it. */
function bawaan(value: unknown): string {
  if (value === null || value === '') return '(kosong)';
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  return typeof value === 'number' ? angka(value) : String(value);
}

const renderPengaturan = (): string =>
  [
    '## Pengaturan',
    'Semua dapat diubah pada lembar Pengaturan.',
    table(
      KUNCI_PENGATURAN.map((kunci) => PENGATURAN[kunci]),
      kolom('Kelompok', ({ kelompok }) => kelompok),
      kolom('Pengaturan', ({ label }) => label),
      kolom('Nama', ({ nama }) => nama),
      kolom('Bawaan', (butir) => bawaan(butir.default)),
      kolom('Rentang', ({ rentang }) => rentang),
      kolom('Sumber', ({ source }) => source),
    ),
  ].join('\n\n');

const renderSumber = (): string =>
  [
    '## Sumber',
    'Lampiran Peraturan LAN Nomor 10 Tahun 2018 tidak dapat dibaca langsung; tabel JP disusun dari dua naskah daerah yang mengutipnya dan dari surat BPS. Periksa naskah resminya sebelum dipakai untuk keputusan.',
    table(
      Object.values(SUMBER),
      kolom('Nama', ({ nama }) => nama),
      kolom('Keterangan', ({ lengkap }) => lengkap),
    ),
  ].join('\n\n');

/** The whole document. A pure function of the records. */
export const renderAturan = (): string =>
  `${[
    '# Aturan yang diterapkan',
    'Dokumen ini dibuat dari aturan dalam program (`npm run aturan`); jangan disunting dengan tangan. Setiap baris menyebut sumbernya, atau bahwa ia asumsi.',
    renderSumber(),
    renderKonversi(),
    renderKesenjangan(),
    renderTalenta(),
    renderVerifikasi(),
    renderPengaturan(),
  ].join('\n\n')}\n`;

/** Writes `aturan.md` into a folder. */
export const writeAturan = (folder: string): Promise<void> =>
  writeFile(path.join(folder, 'aturan.md'), renderAturan());
