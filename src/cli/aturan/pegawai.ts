// The part of the rules about gaps, posts and the talent map.
import { BENTUK, getBentuk, type BentukId } from '../../bangkom/bentuk';
import {
  DEFAULT_AMBANG,
  KATEGORI_KESENJANGAN,
  KETENTUAN_PREDIKAT,
  PITA_JPM,
  PREDIKAT_VALUES,
} from '../../bangkom/kesenjangan';
import { KOMPETENSI_GENERIK, LEVEL_KOMPETENSI } from '../../bangkom/kompetensi';
import { JENJANG_VALUES, KETENTUAN_JENJANG, PENGECUALIAN } from '../../bangkom/pegawai';
import { DASAR_PERTIMBANGAN, KODE_DASAR } from '../../bangkom/rencana/daftar';
import {
  KELOMPOK_PROPORSI,
  KETENTUAN_DASAR,
  KOTAK,
  LABEL_PROPORSI,
  listProporsi,
  PROGRAM_WAJIB,
  proporsiOf,
  REKOMENDASI,
} from '../../bangkom/talenta';
import { namaSumber } from './sumber';
import { angka, kolom, table } from './table';

const labels = (ids: readonly BentukId[]): string =>
  ids.map((id) => getBentuk(id).label).join('; ');

const mulai = [0, DEFAULT_AMBANG.rendah, DEFAULT_AMBANG.sedang, DEFAULT_AMBANG.tinggi];

const ketentuanDasar = BENTUK.flatMap(({ id, label }) => {
  const ketentuan = KETENTUAN_DASAR[id];
  if (ketentuan === undefined) return [];
  const dasar = ketentuan.dasar.map((kode) => kode.join(' bersama ')).join('; ');
  return [{ label, dasar, hasil: ketentuan.hasil }];
});

export const renderKesenjangan = (): string =>
  [
    '## Kesenjangan',
    `Kesenjangan kompetensi = standar dikurangi nyata, paling sedikit 0 (${namaSumber('kukar-2022')}). Kategorinya asumsi; ambangnya dapat diatur.`,
    table(
      KATEGORI_KESENJANGAN.map((kategori, index) => ({ kategori, mulai: mulai[index] ?? 0 })),
      kolom('Kategori', ({ kategori }) => kategori),
      kolom('Mulai selisih level', (row) => angka(row.mulai)),
      kolom('Sumber', () => namaSumber('asumsi')),
    ),
    '### Kesenjangan kinerja',
    'Kategori tiap predikat adalah asumsi dan dapat diatur; pita capaian dari sumber yang disebut.',
    table(
      PREDIKAT_VALUES,
      kolom('Predikat', (predikat) => predikat),
      kolom('Capaian mulai (%)', (predikat) => angka(KETENTUAN_PREDIKAT[predikat].capaianMulai)),
      kolom('Kategori (asumsi)', (predikat) => KETENTUAN_PREDIKAT[predikat].kategori),
      kolom('Sumber', (predikat) => namaSumber(KETENTUAN_PREDIKAT[predikat].sumber)),
    ),
    '### Job Person Match',
    'Jumlah level nyata (masing-masing paling tinggi sebesar standarnya, keputusan proyek) dibagi jumlah standar.',
    table(
      [
        ...PITA_JPM.seleksi.map((pita) => ({ keperluan: 'Seleksi', ...pita })),
        ...PITA_JPM.pemetaan.map((pita) => ({ keperluan: 'Pemetaan', ...pita })),
      ],
      kolom('Keperluan', ({ keperluan }) => keperluan),
      kolom('Kategori', ({ label }) => label),
      kolom('Mulai (%)', (pita) => angka(pita.mulai)),
      kolom('Sumber', () => namaSumber('ditemukan')),
    ),
    '### Kompetensi generik dan arti level',
    table(
      KOMPETENSI_GENERIK,
      kolom('Kompetensi', ({ label }) => label),
      kolom('Jenis', ({ jenis }) => jenis),
      kolom('Sumber', () => `Permenpan RB 38/2017; ${namaSumber('ingatan')}`),
    ),
    table(
      LEVEL_KOMPETENSI,
      kolom('Level', ({ level }) => level),
      kolom('Nama', ({ label }) => label),
      kolom('Arti', ({ uraian }) => uraian),
      kolom('Sumber', () => namaSumber('ditemukan')),
    ),
    '### Level standar menurut jenjang',
    'Hanya berlaku bila lembar SKJ tidak memuat kompetensinya.',
    table(
      JENJANG_VALUES,
      kolom('Jenjang', (jenjang) => jenjang),
      kolom('Level', (jenjang) => angka(KETENTUAN_JENJANG[jenjang].levelStandar)),
      kolom('Batas usia pensiun (tanpa naskah)', (jenjang) =>
        angka(KETENTUAN_JENJANG[jenjang].batasUsiaPensiun),
      ),
      kolom(
        'Sumber level',
        (jenjang) =>
          `${namaSumber(KETENTUAN_JENJANG[jenjang].sumberLevel)}: ${KETENTUAN_JENJANG[jenjang].buktiLevel}`,
      ),
    ),
    '### Pegawai yang dikecualikan',
    table(
      PENGECUALIAN,
      kolom('Alasan', ({ label }) => label),
      kolom('Kode SIASN', ({ siasn }) => siasn.join(', ')),
      kolom('Kata pada kolom Kedudukan', ({ kata }) => kata.join('; ')),
      kolom('Sumber', () => namaSumber('ntt-2021')),
    ),
  ].join('\n\n');

export const renderTalenta = (): string =>
  [
    '## Pengembangan talenta',
    '### Peta sembilan kotak',
    'Bentuk tiap kotak adalah asumsi, karena gambar dalam sumber hilang.',
    table(
      KOTAK,
      kolom('Kotak', ({ nomor }) => nomor),
      kolom('Kinerja', ({ kinerja }) => `${kinerja} ekspektasi`),
      kolom('Potensi', ({ potensi }) => potensi),
      kolom('Rekomendasi', ({ rekomendasi }) => rekomendasi.join('; ')),
      kolom('Bentuk (asumsi)', ({ bentuk }) => labels(bentuk)),
      kolom('Sumber', () => namaSumber('permenpan-3-2020')),
    ),
    '### Bentuk menurut dasar pertimbangan',
    'Urutan bentuk adalah keputusan proyek. Pilihan tambahan melampaui sumber, sehingga perlu ditelaah.',
    table(
      KODE_DASAR,
      kolom('Kode', (kode) => kode),
      kolom('Dasar pertimbangan', (kode) => DASAR_PERTIMBANGAN[kode]),
      kolom('Bentuk', (kode) => labels(REKOMENDASI[kode].utama)),
      kolom('Pilihan tambahan (asumsi)', (kode) => labels(REKOMENDASI[kode].tambahan)),
      kolom('Sumber', () => `${namaSumber('ntt-2021')}, lampiran B`),
    ),
    '### Dasar yang diperbolehkan dan hasil yang diharapkan',
    table(
      ketentuanDasar,
      kolom('Bentuk', ({ label }) => label),
      kolom('Dasar', ({ dasar }) => dasar),
      kolom('Hasil yang diharapkan', ({ hasil }) => hasil),
      kolom('Sumber', () => `${namaSumber('ntt-2021')}, lampiran B`),
    ),
    '### 70:20:10',
    'Pedoman rancangan; tidak ada rencana yang ditolak karenanya.',
    table(
      KELOMPOK_PROPORSI.flatMap((kelompok) =>
        listProporsi(kelompok).map((id) => ({ id, ...proporsiOf(id) })),
      ),
      kolom('Kelompok', ({ kelompok }) => `${kelompok} %: ${LABEL_PROPORSI[kelompok]}`),
      kolom('Bentuk', ({ id }) => getBentuk(id).label),
      kolom('Sumber', ({ sumber }) => namaSumber(sumber)),
    ),
    '### Program wajib',
    'Hanya keterangan: program yang belum diikuti disebut, tanpa akibat bagi verifikasi.',
    table(
      PROGRAM_WAJIB,
      kolom('Kelompok', ({ label }) => label),
      kolom(
        'Jenjang',
        ({ jenjang, calon }) => jenjang.join(', ') || (calon === 'CPNS' ? 'CPNS' : 'calon JF'),
      ),
      kolom('Program', ({ program }) =>
        program.map(({ nama, penjelasan }) => (penjelasan ? `(${nama})` : nama)).join('; '),
      ),
      kolom('Sumber', () => `${namaSumber('ntt-2021')}, lampiran E; dalam kurung hanya penjelasan`),
    ),
  ].join('\n\n');
