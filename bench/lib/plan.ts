// Workbooks with a plan of any size, written into the host and not through the add-in.
import { isoToSerial, isoOfDay } from '../../src/bangkom/tanggal';
import { openAddin } from '../../src/cli/addin';
import type { Simulator } from '../../src/simulator/headless';
import { RENCANA_COLUMNS } from '../../src/workbook/sheets/rencana/rencana-columns';

export const ROWS_PER_PERSON = 5;
const NEW_YEAR = 20_454; // 1 January 2026, in days since 1970
export const TANGGAL = '2026-01-15';

const FORMS = ['Pelatihan teknis', 'Coaching (pembimbingan)', 'E-learning', 'Kursus', 'Mentoring'];

const DIGITS = 'Nol Satu Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan'.split(' ');

/** A name of its own for each person: the digits of the number as words. */
const nameOf = (person: number): string =>
  `Contoh ${[...String(person)].map((digit) => DIGITS[Number(digit)]).join(' ')}`;

/** A valid NIP of its own for each of 359,640 persons. */
function nipOf(person: number): string {
  const year = person % 30;
  const month = String((Math.floor(person / 30) % 12) + 1).padStart(2, '0');
  const serial = String((Math.floor(person / 360) % 999) + 1).padStart(3, '0');
  return `${1960 + year}${month}01${1990 + year}011${serial}`;
}

/** Rows of tblRencana as cells, five a person; every number follows from the row's own number. */
function planCells(size: number): (string | number)[][] {
  return Array.from({ length: size }, (_, index) => {
    const person = Math.floor(index / ROWS_PER_PERSON);
    const start = NEW_YEAR + ((index * 37) % 330);
    const cells: Partial<Record<string, string | number>> = {
      no: index + 1,
      nip: nipOf(person),
      nama: nameOf(person),
      jabatan: 'Analis Kebijakan',
      jabatanTarget: 'Analis Kebijakan',
      unitKerja: `Bidang ${person % 40}`,
      jenisKompetensi: 'Teknis',
      kompetensi: 'Penyusunan kebijakan',
      levelStandar: 3,
      levelNyata: index % 4,
      dasarPertimbangan: 'GKT',
      namaPengembangan: `Topik ${index % 20}`,
      bentuk: FORMS[index % FORMS.length] ?? '',
      lingkup: 'Nasional',
      jumlah: 1 + (index % 6),
      penyelenggara: 'BPSDM',
      tglMulai: isoToSerial(isoOfDay(start)) ?? '',
      tglSelesai: isoToSerial(isoOfDay(start + (index % 30))) ?? '',
      kurikulum: 'Sesuai',
      anggaran: (index % 10) * 250_000,
      sumberDana: 'APBD',
      prioritas: 1 + (index % 3),
      status: 'Direncanakan',
      idBaris: `R${String(index + 1).padStart(5, '0')}`,
    };
    return RENCANA_COLUMNS.map(({ key }) => cells[key] ?? '');
  });
}

/** A prepared workbook with a plan of `size` rows. */
export async function openPlan(size: number, calculation: boolean): Promise<Simulator> {
  const simulator = await openAddin({ calculation });
  await simulator.evaluate(() => Bangkom.prepareWorkbook().then(() => undefined));
  const table = simulator.workbook.tables.getItem('tblRencana');
  const first = table.getDataBodyRange().getCell(0, 0);
  const body = first.getResizedRange(size - 1, RENCANA_COLUMNS.length - 1);
  // Only so many rows are prepared; below them a NIP would become a number and lose its last digits.
  RENCANA_COLUMNS.forEach(({ format }, at) => (body.getColumn(at).numberFormat = format));
  body.values = planCells(size);
  table.resize(table.getHeaderRowRange().getResizedRange(size, 0));
  await simulator.settle();
  return simulator;
}
