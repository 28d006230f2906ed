// Mandatory programmes: the list by level of posts with its counts, and each person's state (check M1).
// Source: domain 5.6.
import {
  PROGRAM_WAJIB,
  programKesenjanganOf,
  type KelompokProgramWajib,
} from '../../../bangkom/talenta';
import type { ProgramPegawai } from '../../../bangkom/talenta/program-pegawai';
import { direktoriSentences } from '../../../messages/talent-documents';
import { columnReference, type BuiltColumn, type FormulaPlaces } from '../built-column';
import type { TableToBuild } from '../built-table';
import type { SetMember } from '../../excel/swap-set';
import { FORMAT } from '../column';
import type { Kept } from '../kept-lines';
import { keepOwnColumns } from '../own-columns';
import type { ReadSheet } from '../read-grids';
import { TBL_DIREKTORI } from './direktori';

export const TBL_PROGRAM_WAJIB = 'tblProgramWajib';
export const TBL_PROGRAM_PEGAWAI = 'tblProgramPegawai';
/** The sheets of the directory. */
export const DIREKTORI_SET = [
  { peran: 'direktori', name: 'Direktori', tables: [TBL_DIREKTORI], listing: true },
  { peran: 'programWajib', name: 'Program Wajib', tables: [TBL_PROGRAM_WAJIB], listing: true },
  {
    peran: 'programPegawai',
    name: 'Program Pegawai',
    tables: [TBL_PROGRAM_PEGAWAI],
    listing: true,
  },
] as const satisfies readonly SetMember[];
export const PROGRAM_TITLE = 'PROGRAM PENGEMBANGAN MENURUT JENJANG JABATAN';
export const PROGRAM_PEGAWAI_TITLE = 'PROGRAM WAJIB PER PEGAWAI';
const PROGRAM_HEADER_ROW = 3;

/** A programme of a heading. */
interface ProgramLine {
  readonly number: number;
  readonly kelompok: KelompokProgramWajib;
  readonly nama: string;
  readonly lain: readonly string[];
  readonly jenis: 'Wajib' | 'Wajib (penjelasan)' | 'Berdasarkan kesenjangan';
}

/** How many persons stand so to the programme. */
const countOf =
  (status: string): NonNullable<BuiltColumn<ProgramLine>['formula']> =>
  (ref, { table }) => {
    const column = (header: string): string => columnReference(table(TBL_PROGRAM_PEGAWAI), header);
    const criteria = `${column('Kelompok')},${ref('Kelompok')},${column('Program')},${ref('Program')}`;
    return `=COUNTIFS(${criteria},${column('Status')},"${status}")`;
  };

const counted = (header: string, status: string): BuiltColumn<ProgramLine> => ({
  header,
  width: 12,
  format: FORMAT.whole,
  centred: true,
  cell: () => 0,
  formula: countOf(status),
});

const PROGRAM_COLUMNS: readonly BuiltColumn<ProgramLine>[] = [
  { header: 'No', width: 4.5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  { header: 'Kelompok', width: 32, format: FORMAT.general, cell: ({ kelompok }) => kelompok.label },
  {
    header: 'Jenjang',
    width: 30,
    format: FORMAT.general,
    cell: ({ kelompok }) => kelompok.jenjang.join(', ') || (kelompok.calon ?? ''),
  },
  { header: 'Jenis Program', width: 18, format: FORMAT.general, cell: ({ jenis }) => jenis },
  { header: 'Program', width: 40, format: FORMAT.general, cell: ({ nama }) => nama },
  { header: 'Nama Lain', width: 34, format: FORMAT.general, cell: ({ lain }) => lain.join('; ') },
  counted('Sudah Diikuti', 'sudah diikuti'),
  counted('Direncanakan', 'direncanakan'),
  counted('Belum Diikuti', 'belum diikuti'),
];

/** All programmes in the order of the source: the mandatory ones, then those that close gaps. */
export function programTable(earlier?: ReadSheet): TableToBuild<Kept<ProgramLine>> {
  const lines = PROGRAM_WAJIB.flatMap((kelompok): Omit<ProgramLine, 'number'>[] => [
    ...kelompok.program.map(({ nama, lain, penjelasan }) => ({
      kelompok,
      nama,
      lain,
      jenis: penjelasan ? ('Wajib (penjelasan)' as const) : ('Wajib' as const),
    })),
    ...programKesenjanganOf(kelompok).map(({ kesenjangan, jabatan }) => ({
      kelompok,
      nama: `${kesenjangan}, ${direktoriSentences.gapOf[jabatan]}`,
      lain: [],
      jenis: 'Berdasarkan kesenjangan' as const,
    })),
  ]);
  return keepOwnColumns({
    name: TBL_PROGRAM_WAJIB,
    columns: PROGRAM_COLUMNS,
    lines: lines.map((line, at) => ({ ...line, number: at + 1 })),
    headerRow: PROGRAM_HEADER_ROW,
    earlier,
    identity: ['Kelompok', 'Program'],
    shown: ['Kelompok', 'Program'],
  });
}

interface PersonLine extends ProgramPegawai {
  readonly number: number;
}

const text = (
  header: string,
  width: number,
  cell: (line: PersonLine) => string,
): BuiltColumn<PersonLine> => ({ header, width, format: FORMAT.text, cell });

const PERSON_COLUMNS: readonly BuiltColumn<PersonLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  text('NIP', 20, ({ pegawai }) => pegawai.nip ?? ''),
  text('Nama', 26, ({ pegawai }) => pegawai.nama ?? ''),
  text('Unit Kerja', 22, ({ pegawai }) => pegawai.unitKerja ?? ''),
  text('Jenjang', 18, ({ pegawai }) => pegawai.jenjang ?? ''),
  text('Kelompok', 32, ({ kelompok }) => kelompok),
  text('Program', 40, ({ program }) => program),
  text('Status', 16, ({ status }) => status),
];

/** One row for each person and programme. */
export const programPegawaiTable = (
  lines: readonly ProgramPegawai[],
  earlier?: ReadSheet,
): TableToBuild<Kept<PersonLine>> =>
  keepOwnColumns({
    name: TBL_PROGRAM_PEGAWAI,
    columns: PERSON_COLUMNS,
    lines: lines.map((line, at) => ({ ...line, number: at + 1 })),
    headerRow: PROGRAM_HEADER_ROW,
    earlier,
    identity: ['NIP', 'Nama', 'Program'],
    // Without heading and status a line that is gone is not counted.
    shown: ['NIP', 'Nama', 'Program'],
  });

/** Places for formulas of documents without overrides. */
export const placesOf = (table: (name: string) => string): FormulaPlaces => ({
  table,
  changedOverrides: '0',
});
