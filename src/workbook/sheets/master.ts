// The sheets SKJ and Pegawai, where the office has them: raw rows by header, and what they say.
import { parseAngka } from '../../bangkom/angka';
import { parseEkspektasi, parsePredikat } from '../../bangkom/kesenjangan';
import { parseJenjang, parseNip } from '../../bangkom/pegawai';
import { STATUS_ASN, wordList } from '../../bangkom/rencana';
import { LABEL_SKJ, parseSkj, type BarisSkj, type KolomSkj } from '../../bangkom/skj';
import type { PegawaiDiverifikasi } from '../../bangkom/verifikasi';
import { say } from '../../messages';
import { cellAddress, plainText, type Cell } from '../excel/grid';
import { columnIndexes, findTables, readTable, type FoundTable } from '../excel/tables';

export const TBL_SKJ = 'tblSKJ';
export const TBL_PEGAWAI = 'tblPegawai';

/** Headers of tblPegawai that the verification looks at; exact. */
export const LABEL_PEGAWAI = {
  nip: 'NIP',
  nama: 'Nama',
  status: 'Status',
  jabatan: 'Jabatan',
  jenjang: 'Jenjang',
  unitKerja: 'Unit Kerja',
  kedudukan: 'Kedudukan',
  predikat: 'Predikat Kinerja',
  hasilKerja: 'Hasil Kerja',
  perilaku: 'Perilaku',
  capaian: 'Capaian',
} as const;
type KolomPegawai = keyof typeof LABEL_PEGAWAI;

/** A remark about a cell of SKJ or Pegawai. */
export interface MasterFinding {
  readonly severity: 'E' | 'W';
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

export interface Master {
  /** Absent: the workbook has no such table. */
  readonly skj?: BarisSkj[];
  readonly pegawai?: PegawaiDiverifikasi[];
  readonly findings: MasterFinding[];
}

/** Reads both tables; three syncs at most. */
export async function readMaster(context: Excel.RequestContext): Promise<Master> {
  const [skj, pegawai] = await findTables(context, [TBL_SKJ, TBL_PEGAWAI]);
  const findings: MasterFinding[] = [];
  return {
    ...(skj && { skj: await readSkj(context, skj, findings) }),
    ...(pegawai && { pegawai: await readPegawai(context, pegawai, findings) }),
    findings,
  };
}

type Labels<K extends string> = Readonly<Record<K, string>>;

/** Raw rows by key; a column that the table lacks is absent. */
async function readRows<K extends string>(
  context: Excel.RequestContext,
  found: FoundTable,
  labels: Labels<K>,
): Promise<Partial<Record<K, Cell>>[]> {
  const indexes = columnIndexes(found.headers);
  const grid = await readTable(context, found);
  const present = (Object.keys(labels) as K[]).flatMap((key) => {
    const index = indexes.get(labels[key].toLowerCase());
    return index === undefined ? [] : [{ key, index }];
  });
  return grid.map((cells) => {
    const row: Partial<Record<K, Cell>> = {};
    for (const { key, index } of present) row[key] = cells[index] ?? '';
    return row;
  });
}

/** Address of a cell of a table by row and header. */
function addressIn(found: FoundTable, row: number, header: string): string {
  const column = columnIndexes(found.headers).get(header.toLowerCase()) ?? 0;
  return cellAddress(found.area.row + 1 + row, found.area.column + column);
}

async function readSkj(
  context: Excel.RequestContext,
  found: FoundTable,
  findings: MasterFinding[],
): Promise<BarisSkj[]> {
  const { rows, problems } = parseSkj(await readRows<KolomSkj>(context, found, LABEL_SKJ));
  for (const { severity, code, row, field, message } of problems) {
    const cell = addressIn(found, row, LABEL_SKJ[field]);
    findings.push({ severity, code, sheet: found.sheetName, cell, message: say(message) });
  }
  return rows;
}

const STATUS = wordList(STATUS_ASN);

async function readPegawai(
  context: Excel.RequestContext,
  found: FoundTable,
  findings: MasterFinding[],
): Promise<PegawaiDiverifikasi[]> {
  const rows = await readRows<KolomPegawai>(context, found, LABEL_PEGAWAI);
  return rows.flatMap((cells, index) => {
    const text = (key: KolomPegawai): string | null => plainText(cells[key]) || null;
    const word = <T>(key: KolomPegawai, parse: (text: string) => T | null): T | null => {
      const value = text(key);
      return value === null ? null : parse(value);
    };
    const read = parseNip(cells.nip ?? '');
    if (read.kind === 'blank' && text('nama') === null) return [];
    if (read.kind !== 'blank') {
      for (const { severity, message } of read.findings) {
        const cell = addressIn(found, index, LABEL_PEGAWAI.nip);
        const { code } = message;
        findings.push({ severity, code, sheet: found.sheetName, cell, message: say(message) });
      }
    }
    const capaian = parseAngka(cells.capaian ?? '');
    return [
      {
        nip: read.kind === 'valid' ? read.nip.digits : null,
        nama: text('nama'),
        status: word('status', STATUS.find),
        jabatan: text('jabatan'),
        jenjang: word('jenjang', parseJenjang),
        unitKerja: text('unitKerja'),
        kedudukan: text('kedudukan'),
        predikat: word('predikat', parsePredikat),
        hasilKerja: word('hasilKerja', parseEkspektasi),
        perilaku: word('perilaku', parseEkspektasi),
        capaian: capaian.kind === 'number' ? capaian.value : null,
      },
    ];
  });
}
