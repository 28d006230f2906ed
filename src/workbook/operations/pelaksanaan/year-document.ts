// The year's data compared: what monitoring, evaluation and the next year are made from; and the JP that
// goes back into the sheet Realisasi.
import { indexLevels } from '../../../bangkom/kompetensi-pegawai';
import {
  compareRealisasi,
  type KolomRealisasi,
  type PelaksanaanDocument,
  type PelaksanaanInput,
} from '../../../bangkom/pelaksanaan';
import type { Cell } from '../../excel/grid';
import { writeDataRows, type DataChange } from '../../sheets/data-rows';
import { REALISASI } from '../../sheets/pelaksanaan/realisasi-columns';
import type { YearInput } from '../year-input';

/** Compares plan and realisation of the year. */
export const compareYear = (input: YearInput): PelaksanaanDocument =>
  compareRealisasi(pelaksanaanOf(input));

/** The data of the year as its comparison takes them. */
export function pelaksanaanOf(input: YearInput): PelaksanaanInput {
  const { rencana, realisasi, pegawai, kompetensi, pengaturan, tanggal, arsip } = input;
  const levels = indexLevels(kompetensi?.rows ?? []);
  return {
    rencana,
    realisasi: realisasi?.rows ?? [],
    pegawai: pegawai?.rows ?? [],
    pengaturan: { ...pengaturan, tahun: input.tahun },
    tanggal,
    idTahunLain: new Set(arsip.flatMap(({ idBaris }) => (idBaris === '' ? [] : [idBaris]))),
    levelSesudah: (nip, name, sejak) => levels.find(nip, name, sejak),
  };
}

/**
 * Writes the recognised JP of every row of the year into the column JP: 0 while it is not proven, blank
 * while it is not Selesai. Rows of other years keep what they hold, and so does a cell with a formula.
 */
export async function writeCapaian(
  context: Excel.RequestContext,
  { realisasi }: YearInput,
  { rows }: PelaksanaanDocument,
): Promise<void> {
  if (!realisasi) return;
  const { read } = realisasi;
  const changes = rows.flatMap(
    ({ index, termasuk, bukti, jpTerbukti }): DataChange<KolomRealisasi>[] => {
      const present = read.rows[index]?.jp;
      if (!termasuk || present === undefined) return [];
      const jp: Cell = bukti.hasil === 'BELUM SELESAI' ? '' : jpTerbukti;
      return present === jp ? [] : [{ index, cells: new Map([['jp', jp]]) }];
    },
  );
  await writeDataRows(context, REALISASI, read.found, changes);
}
