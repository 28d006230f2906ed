// The proven activities of the year for SIASN: as rows of text, or as a sheet of text cells. Source:
// domain 7.4.
import { getBentuk } from '../../../bangkom/bentuk';
import { KOLOM_SIASN, KUNCI_SIASN, toSiasn } from '../../../bangkom/pelaksanaan';
import { progressWords } from '../../../messages/progress';
import { yearMessages } from '../../../messages/year';
import { runExcel } from '../../excel/errors';
import { SHEET_SIASN } from '../../sheets/pelaksanaan/riwayat';
import { finding, type Finding, type OperationProgress } from '../report';
import { writeTextSheet, type TextList, type TextMember } from '../text-sheet';
import { compareYear } from './year-document';
import { readYearInput, type YearOptions } from '../year-input';

/** The list for SIASN as text. */
export interface SiasnRows extends TextList {
  /** What a reader of the list should know. */
  readonly remarks: readonly string[];
  readonly problems: readonly Finding[];
}

async function exportIn(context: Excel.RequestContext, options: YearOptions): Promise<SiasnRows> {
  const headers = KUNCI_SIASN.map((key) => KOLOM_SIASN[key].header);
  const input = await readYearInput(context, options);
  const { realisasi } = input;
  const ofYear = compareYear(input).rows.filter(({ termasuk }) => termasuk);
  const proven = ofYear.filter(({ bukti }) => bukti.hasil === 'TERBUKTI');
  if (!realisasi || proven.length === 0) {
    const none = finding('E', 'siasn.kosong', yearMessages.siasnNoRows());
    return { headers, rows: [], remarks: [], problems: [none] };
  }
  const problems: Finding[] = [];
  const remarks: string[] = [];
  const unproven = ofYear.filter(
    ({ bukti }) => bukti.hasil !== 'TERBUKTI' && bukti.hasil !== 'BELUM SELESAI',
  ).length;
  if (unproven > 0) {
    const message = yearMessages.siasnUnproven(unproven);
    problems.push(finding('W', 'siasn.belumTerbukti', message, realisasi.read.found.sheetName));
    remarks.push(message);
  }
  const repeated = proven.filter(({ bukti }) =>
    bukti.catatan.some(({ code }) => code === 'pelaksanaan.kegiatanSama'),
  ).length;
  if (repeated > 0) {
    const message = yearMessages.siasnRepeated(repeated);
    problems.push(finding('W', 'siasn.kegiatanSama', message));
    remarks.push(message);
  }
  const cut: number[] = [];
  const rows = proven.flatMap(({ index, jpTerbukti }) => {
    const row = realisasi.rows[index];
    if (!row) return [];
    const { cells, tanpaKode, terpotong } = toSiasn(row, jpTerbukti);
    if (terpotong > 0) cut.push(terpotong);
    if (tanpaKode) {
      const bentuk = row.bentuk === null ? '' : getBentuk(row.bentuk).label;
      const { found, cellOf } = realisasi.read;
      const message = yearMessages.siasnNoCode(bentuk);
      const cell = cellOf(index, 'bentuk');
      problems.push(finding('W', 'siasn.tanpaKode', message, found.sheetName, cell));
      const { nama, namaPengembangan } = cells;
      remarks.push(yearMessages.siasnNoCodeRow(nama, namaPengembangan, bentuk));
    }
    return [KUNCI_SIASN.map((key) => cells[key])];
  });
  const jp = cut.reduce((sum, hundredths) => sum + hundredths, 0) / 100;
  remarks.unshift(
    cut.length === 0 ? yearMessages.siasnWhole() : yearMessages.siasnCut(cut.length, jp),
  );
  return { headers, rows, remarks, problems };
}

/** The proven activities of the year as SIASN takes them; writes nothing. */
export const readSiasn = (options: YearOptions = {}): Promise<SiasnRows> =>
  runExcel((context) => exportIn(context, options));

const SIASN = {
  peran: 'siasn',
  name: SHEET_SIASN,
  tables: ['tblSiasn'],
} as const satisfies TextMember;

/** Writes them onto a sheet of text cells, with the remarks beside, in the place of an earlier one. */
export const exportSiasn = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<{
  sheet: string | null;
  rows: number;
  remarks: readonly string[];
  problems: readonly Finding[];
}> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readRealisasi);
    const { headers, rows, remarks, problems } = await exportIn(context, options);
    if (rows.length === 0) return { sheet: null, rows: 0, remarks, problems };
    progress?.(0.5, progressWords.writeDocuments);
    const sheet = await writeTextSheet(context, SIASN, { headers, rows }, remarks);
    progress?.(1, progressWords.done);
    return { sheet, rows: rows.length, remarks, problems };
  });
