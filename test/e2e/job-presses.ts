// Every job of the tab Dokumen as a user does it: what its questions are answered with, what the pane
// then says, and which sheet it shows. Two stories: a form that becomes a plan, and a year of an office.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Locator } from 'playwright-core';
import type { StepId } from '../../src/taskpane/state';
import { root, type SimulatorPage } from './simulator-page';

type Answer = (question: Locator) => Promise<void>;

export interface Press {
  readonly step: StepId;
  /** What has to stand in the workbook first. */
  readonly before?: (opened: SimulatorPage) => Promise<void>;
  /** One for each question, in their order. */
  readonly answers?: readonly Answer[];
  readonly says: RegExp;
  /** The sheet in front afterwards. */
  readonly shows?: RegExp;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const choose =
  (label: string): Answer =>
  (question) =>
    question.getByRole('button', { name: label, exact: true }).click();

const give =
  (name: string, buffer: () => Buffer): Answer =>
  async (question) => {
    const file = { name, mimeType: XLSX, buffer: buffer() };
    await question.locator('input[type=file]').setInputFiles([file]);
    await choose('Baca berkas')(question);
  };

const pick =
  (confirm: string, ...labels: string[]): Answer =>
  async (question) => {
    for (const label of labels) await question.getByLabel(label, { exact: true }).check();
    await choose(confirm)(question);
  };

const sample = (name: string) => () => readFileSync(path.join(root, 'assets', 'contoh', name));

const fileOf = (rows: readonly (readonly string[])[]) => () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Daftar');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

type TableRow = Record<string, string | number | boolean | null>;

/** Changes rows of a table, each known by its headers, as somebody types into its cells. */
const fill =
  (table: string, change: (row: TableRow, at: number) => TableRow | undefined) =>
  async ({ page }: SimulatorPage): Promise<void> => {
    const [headers = [], ...rows] = await page.evaluate(
      (name) => window.simulator?.workbook.tables.getItem(name).getRange().values ?? [],
      table,
    );
    const cells = rows.flatMap((row, at) => {
      const known = Object.fromEntries(
        headers.map((header, index) => [String(header), row[index] ?? '']),
      );
      return Object.entries(change(known, at) ?? {}).map(
        ([header, value]) => [at + 1, headers.indexOf(header), value] as const,
      );
    });
    await page.evaluate(
      ([name, changes]) => {
        const range = window.simulator?.workbook.tables.getItem(name).getRange();
        for (const [row, column, value] of changes) {
          if (range) range.getCell(row, column).values = [[value]];
        }
      },
      [table, cells] as const,
    );
  };

/** As many rows of each table of the year as its jobs need: the pane reads all of them at every change. */
const ROWS = { tblPegawai: 20, tblKompetensi: 60, tblRencana: 40, tblRealisasi: 40 };

const shorten = ({ page }: SimulatorPage): Promise<void> =>
  page.evaluate((wanted) => {
    for (const [name, rows] of Object.entries(wanted)) {
      const table = window.simulator?.workbook.tables.getItem(name);
      const body = table?.getDataBodyRange();
      if (!table || !body) continue;
      const first = body.rowIndex + rows + 1;
      table.worksheet.getRange(`${first}:${body.rowIndex + body.rowCount}`).delete('Up');
    }
  }, ROWS);

/** A post that no standard covers: its level's rows of SKJ belong to another post. */
const withoutStandard = fill('tblSKJ', ({ Jenjang, Jabatan }) =>
  Jenjang === 'JF Pemula' || Jabatan === 'Pranata Komputer Pemula'
    ? { Jenjang: '', Jabatan: 'Jabatan Lain' }
    : undefined,
);

const daftar = async ({ page }: SimulatorPage): Promise<void> => {
  await page.evaluate(() => {
    const sheet = window.simulator?.workbook.worksheets.add('Daftar Pegawai');
    if (!sheet) return;
    sheet.getRange('B2').numberFormat = [['@']];
    sheet.getRange('A1:C2').values = [
      ['Nama Pegawai', 'NIP Baru', 'Bagian'],
      ['Contoh Seratus', '199001012015031001', 'Sekretariat'],
    ];
  });
};

/** From a form as an office has it to a workbook without the add-in; begins with the template. */
export const FORM_STORY: readonly Press[] = [
  { step: 'siapkan', says: /Selesai/ },
  { step: 'lengkapi', says: /Selesai/ },
  { step: 'kumpulkan', says: /1 formulir dibaca; Rencana kini berisi \d+ kegiatan\./ },
  {
    step: 'kumpulkanBerkas',
    answers: [give('identifikasi-lengkap.xlsx', sample('identifikasi-lengkap.xlsx'))],
    says: /Hasil per berkas \(1\)/,
  },
  {
    step: 'buatFormulir',
    answers: [choose('Satu formulir kosong')],
    says: /1 formulir dibuat: Identifikasi/,
  },
  {
    step: 'siapkanKirim',
    answers: [choose('Buat salinan')],
    says: /Salinan siap dikirim: Identifikasi/,
  },
  {
    step: 'bekukan',
    answers: [choose('Pada salinan lembar')],
    says: /\d+ sel menjadi nilai di lembar /,
  },
  {
    step: 'lepaskanFormulir',
    before: async (opened) => {
      await opened.page.evaluate(() => {
        const sheet = window.simulator?.workbook.worksheets.getItem('Identifikasi');
        if (sheet) sheet.getRange('R12').values = [[3]];
      });
    },
    answers: [choose('Lepaskan'), choose('Hapus dan lepaskan')],
    says: /1 formulir dilepaskan\./,
  },
  {
    step: 'lepas',
    answers: [choose('Hapus dan lepas')],
    says: /Bangkom dilepas: \d+ lembar dihapus\./,
  },
];

/** The year of the sample `tahun-lengkap.xlsx`. */
export const YEAR_STORY: readonly Press[] = [
  {
    step: 'siapkanData',
    before: shorten,
    says: /Lembar siap diisi: Pegawai, SKJ, Kompetensi/,
    shows: /^Pegawai$/,
  },
  {
    step: 'imporData',
    before: daftar,
    answers: [choose('Pegawai'), choose('Lembar di buku kerja ini'), choose('Impor')],
    says: /1 baris dibaca: 1 baris baru/,
    shows: /^Pegawai$/,
  },
  {
    step: 'buatFormulir',
    answers: [choose('Untuk pegawai yang dipilih'), pick('Buat', 'Contoh Satu', 'Contoh Tiga')],
    says: /2 formulir dibuat: Contoh Satu, Contoh Tiga\./,
  },
  {
    step: 'usulkanSkj',
    before: withoutStandard,
    answers: [choose('Tambahkan ke SKJ')],
    says: /9 baris usulan ditambahkan ke SKJ untuk 1 jabatan\./,
  },
  {
    step: 'kesenjangan',
    says: /\d+ pegawai dianalisis di lembar Kesenjangan/,
    shows: /^Kesenjangan$/,
  },
  { step: 'petaKotak', says: /pegawai dianalisis di lembar Peta/, shows: /^Peta 9 Kotak$/ },
  { step: 'rekomendasi', says: /pegawai dianalisis di lembar Rekomendasi/, shows: /^Rekomendasi$/ },
  {
    step: 'usulkanRencana',
    before: fill('tblRekomendasi', ({ Keterangan }, at) =>
      Keterangan === '' && at < 20 ? { Pilih: 'Ya' } : undefined,
    ),
    answers: [choose('Yang ditandai Ya di Rekomendasi')],
    says: /\d+ usulan masuk ke Rencana sebagai konsep/,
    shows: /^Rencana$/,
  },
  { step: 'jadwal', says: /Jadwal berisi \d+ kegiatan dan \d+ benturan\./, shows: /^Jadwal$/ },
  {
    step: 'idp',
    answers: [choose('Pegawai yang dipilih …'), pick('Buat', 'Contoh Satu', 'Contoh Dua')],
    says: /IDP 2 pegawai ada di 2 lembar\./,
    shows: /^IDP /,
  },
  { step: 'direktori', says: /Direktori berisi \d+ bentuk;/, shows: /^Direktori$/ },
  { step: 'verifikasi', says: /\d+ kegiatan tertulis di lembar Verifikasi\./ },
  { step: 'ekspor', says: /\d+ kegiatan tertulis sebagai teks di lembar Ekspor\./ },
  {
    step: 'sahkan',
    before: fill('tblValidasi', () => ({ Keputusan: 'setuju' })),
    answers: [
      async (question) => {
        await question.getByLabel('Nama pejabat yang mengesahkan').fill('Contoh Tiga');
        await choose('Sahkan')(question);
      },
    ],
    says: /Disahkan di lembar Validasi \d{8}: \d+ setuju, 0 tolak, 0 tunda\./,
  },
  { step: 'bekukanDokumen', says: /Salinan dokumen: Verifikasi \(\d{8}\)/ },
  {
    step: 'realisasi',
    answers: [choose('Semua yang tidak batal')],
    says: /\d+ kegiatan dibawa ke lembar Realisasi; \d+ sudah ada di sana\./,
    shows: /^Realisasi$/,
  },
  { step: 'pemantauan', says: /Lembar Pemantauan selesai: /, shows: /^Pemantauan$/ },
  { step: 'evaluasi', says: /Lembar Evaluasi selesai: /, shows: /^Evaluasi$/ },
  {
    step: 'eksporSiasn',
    says: /\d+ kegiatan terbukti tertulis di lembar Ekspor SIASN\. SIASN hanya menerima jam bulat/,
    shows: /^Ekspor SIASN$/,
  },
  {
    step: 'imporRiwayat',
    answers: [
      give(
        'riwayat.xlsx',
        fileOf([
          ['NIP', 'Nama', 'Nama Kursus', 'Tanggal Mulai', 'Tanggal Selesai', 'Jumlah Jam'],
          ['197302081998062001', 'Contoh Satu', 'Bahasa isyarat', '02-03-2026', '06-03-2026', '12'],
        ]),
      ),
    ],
    says: /1 kegiatan ditambahkan ke lembar Realisasi; 0 dilewati/,
    shows: /^Realisasi$/,
  },
  {
    step: 'tahunBerikut',
    answers: [choose('Mulai')],
    says: /Rencana 2026 disimpan di lembar Rencana 2026; rencana 2027 dimulai dengan \d+ kebutuhan/,
    shows: /^Rencana$/,
  },
];
