// The head of the form: its fields read and checked. Source: domain 2.3.
import {
  checkPensiun,
  GOLONGAN_VALUES,
  isGolonganOf,
  JENJANG_VALUES,
  parseGolongan,
  parseJenjang,
  parseNip,
} from '../pegawai';
import { yearOf, type IsoDate } from '../tanggal';
import { comparable, STATUS_ASN, wordList } from './daftar';
import { LABEL_KEPALA, type IsianKepala, type KepalaFormulir } from './formulir';
import { readNip } from './nip';
import type { Problem } from './problem';
import { RowReader, type DateCells, type RawRow } from './reader';

export type RawKepala = RawRow<IsianKepala>;

const LIST_STATUS = wordList(STATUS_ASN);
const LIST_GOLONGAN = { words: GOLONGAN_VALUES, find: parseGolongan };
const LIST_JENJANG = { words: JENJANG_VALUES, find: parseJenjang };

/** What a blank means: E blocks, W asks; fields without an entry have a default or are optional. */
const WHEN_BLANK: Partial<Record<IsianKepala, 'E' | 'W'>> = {
  tanggalPelaksanaan: 'E',
  namaInstansi: 'E',
  namaAsn: 'E',
  namaJabatan: 'E',
  namaPenilai: 'E',
  unitKerja: 'W',
  nip: 'W',
  statusAsn: 'W',
  golongan: 'W',
  jenjang: 'W',
  nipPenilai: 'W',
};

/** The fields whose blank is a finding. */
export const KEPALA_DIPERLUKAN: ReadonlySet<string> = new Set(Object.keys(WHEN_BLANK));

export interface KepalaOptions extends DateCells {
  /** Today; without it no date is "in the future". */
  readonly today?: IsoDate;
}

/** Reads the head; problems carry row −1. A field whose label the form lacks is absent: one W. */
export function parseKepala(
  raw: RawKepala,
  options: KepalaOptions,
  problems: Problem<IsianKepala>[],
): KepalaFormulir {
  const reader = new RowReader(raw, -1, LABEL_KEPALA, problems);
  for (const [key, severity] of Object.entries(WHEN_BLANK)) {
    // the keys of the record are fields of the head
    const field = key as IsianKepala;
    if (raw[field] !== undefined) reader.reportBlank(severity, field);
    else {
      const params = { kolom: reader.label(field) };
      reader.warn(field, { code: 'rencana.labelTidakAda', params });
    }
  }
  const tahun = reader.number('tahun', { bawah: 2018, atas: 2100, bulat: true });
  const statusAsn = reader.word('statusAsn', LIST_STATUS);
  const today = options.today === undefined ? {} : { today: options.today };
  const kepala: KepalaFormulir = {
    nomorFormulir: reader.text('nomorFormulir'),
    tanggalPelaksanaan: readTanggal(reader, tahun, options),
    namaInstansi: readInstansi(reader),
    unitKerja: reader.text('unitKerja'),
    namaAsn: readNama(reader, 'namaAsn'),
    nip: readNip(reader, 'nip', { status: statusAsn, ...today }),
    statusAsn,
    golongan: reader.word('golongan', LIST_GOLONGAN),
    namaJabatan: reader.text('namaJabatan'),
    jenjang: reader.word('jenjang', LIST_JENJANG),
    jabatanTarget: reader.text('jabatanTarget'),
    namaPenilai: readNama(reader, 'namaPenilai'),
    nipPenilai: readNip(reader, 'nipPenilai', today),
    tahun,
  };
  checkTogether(reader, kepala);
  return kepala;
}

/** The plan year of a form: as written, or else the year of Tanggal Pelaksanaan (domain 2.3). */
export const tahunOf = ({ tahun, tanggalPelaksanaan }: KepalaFormulir): number | null =>
  tahun ?? (tanggalPelaksanaan === null ? null : yearOf(tanggalPelaksanaan));

function readTanggal(
  reader: RowReader<IsianKepala>,
  tahun: number | null,
  options: KepalaOptions,
): IsoDate | null {
  const { today } = options;
  const tanggal = reader.date('tanggalPelaksanaan', options);
  if (tanggal === null) return null;
  const kolom = reader.label('tanggalPelaksanaan');
  if (today !== undefined && tanggal > today) {
    const params = { kolom, tanggal };
    reader.warn('tanggalPelaksanaan', { code: 'rencana.tanggalDiMasaDepan', params });
  }
  if (tahun !== null && yearOf(tanggal) < tahun - 1) {
    const params = { kolom, tanggal, tahun };
    reader.warn('tanggalPelaksanaan', { code: 'rencana.tanggalTerlaluLama', params });
  }
  return tanggal;
}

function readInstansi(reader: RowReader<IsianKepala>): string | null {
  const text = reader.text('namaInstansi');
  if (text === null || (text.length >= 3 && text.length <= 200)) return text;
  const params = { kolom: reader.label('namaInstansi'), bawah: 3, atas: 200 };
  return reader.refuse('namaInstansi', { code: 'rencana.panjangTeks', params });
}

/** Academic titles are part of a name; digits and single letters are doubtful (decision 10). */
function readNama(reader: RowReader<IsianKepala>, field: 'namaAsn' | 'namaPenilai'): string | null {
  const nama = reader.text(field);
  if (nama === null) return null;
  const params = { kolom: reader.label(field) };
  if (/\d/.test(nama)) reader.warn(field, { code: 'rencana.namaBerangka', params });
  if (/^\p{L}\.?$/u.test(nama)) reader.warn(field, { code: 'rencana.namaSatuHuruf', params });
  return nama;
}

function checkTogether(reader: RowReader<IsianKepala>, kepala: KepalaFormulir): void {
  const { golongan, statusAsn, nip, nipPenilai, namaAsn, namaPenilai, jenjang } = kepala;
  const reading = parseNip(nip);
  const tahun = tahunOf(kepala);
  if (reading.kind === 'valid' && jenjang !== null && tahun !== null) {
    const pensiun = checkPensiun(reading.nip, jenjang, tahun);
    if (pensiun !== null) reader.report(pensiun.severity, 'nip', pensiun.message);
  }
  if (golongan !== null && statusAsn !== null && !isGolonganOf(golongan, statusAsn)) {
    const params = { golongan, status: statusAsn };
    reader.warn('golongan', { code: 'rencana.golonganTidakSesuai', params });
  }
  if (nip !== null && nip === nipPenilai) {
    const message = { code: 'rencana.penilaiSama', params: { oleh: 'nip' } } as const;
    reader.report('E', 'nipPenilai', message);
  } else if (
    namaAsn !== null &&
    namaPenilai !== null &&
    comparable(namaAsn) === comparable(namaPenilai)
  ) {
    reader.warn('namaPenilai', { code: 'rencana.penilaiSama', params: { oleh: 'nama' } });
  }
}
