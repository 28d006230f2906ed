// `npm run samples`: the sample workbooks, made by the add-in itself in the simulator.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Simulator } from '../../simulator/headless';
import { writeXlsx } from '../../simulator/xlsx';
import { openAddin } from '../addin';
import { LENGKAP_ADDED_HEADER, LENGKAP_HEADER, LENGKAP_ROWS } from './identifikasi';
import { addTable, columnOf, fillForm, fillRow, fillTable } from './fill';
import { PAGU_UNIT, RENCANA_UNIT, SKJ_UNIT } from './rencana-unit';
import {
  AWAL_TAHUN,
  KOMPETENSI_TAHUN,
  PAGU_TAHUN,
  PEGAWAI_TAHUN,
  PENGATURAN_TAHUN,
  REALISASI_TAHUN,
  RENCANA_TAHUN,
  SKJ_TAHUN,
} from './tahun-lengkap';
import { DPMPTSP_HEADER, DPMPTSP_ROWS, templateWorkbook } from './template';

const template = async (...args: Parameters<typeof templateWorkbook>): Promise<Uint8Array> =>
  (await writeXlsx(null, templateWorkbook(...args))).bytes;

/** Lets the add-in work on a workbook in the simulator, and returns the saved file. */
async function workedOn(
  file: Uint8Array | undefined,
  work: (simulator: Simulator) => Promise<void>,
): Promise<Uint8Array> {
  const simulator = await openAddin({ ...(file && { file }) });
  try {
    await work(simulator);
    return (await simulator.save()).bytes;
  } finally {
    simulator.close();
  }
}

async function identifikasiLengkap(): Promise<Uint8Array> {
  const rows = LENGKAP_ROWS.map(({ template }) => template);
  return workedOn(await template(LENGKAP_HEADER, rows, 0), async (simulator) => {
    await simulator.evaluate(() => Bangkom.adoptForm());
    fillForm(
      simulator.workbook,
      LENGKAP_ADDED_HEADER,
      LENGKAP_ROWS.map(({ added }) => added),
    );
  });
}

const rencanaUnit = (): Promise<Uint8Array> =>
  workedOn(undefined, async (simulator) => {
    await simulator.evaluate((incoming) => Bangkom.collectForms({ incoming }), RENCANA_UNIT);
    simulator.workbook.worksheets.getItem('Sheet1').delete();
    addTable(simulator.workbook, 'SKJ', 'tblSKJ', SKJ_UNIT);
    fillTable(simulator.workbook, 'tblPagu', PAGU_UNIT);
    simulator.workbook.worksheets.getItem('Rencana').activate();
  });

/** A whole year; the documents are left for whoever opens it to build. */
const tahunLengkap = (): Promise<Uint8Array> =>
  workedOn(undefined, async (simulator) => {
    const { workbook } = simulator;
    await simulator.evaluate(() => Bangkom.prepareData());
    workbook.worksheets.getItem('Sheet1').delete();
    for (const [name, value] of Object.entries(PENGATURAN_TAHUN)) {
      workbook.names.getItem(name).getRange().values = [[value]];
    }
    fillTable(workbook, 'tblPagu', PAGU_TAHUN);
    fillTable(workbook, 'tblPegawai', PEGAWAI_TAHUN);
    fillTable(workbook, 'tblSKJ', SKJ_TAHUN);
    fillTable(workbook, 'tblKompetensi', KOMPETENSI_TAHUN);
    await simulator.evaluate(
      (incoming, tanggal) => Bangkom.collectForms({ incoming, tanggal }),
      RENCANA_TAHUN,
      AWAL_TAHUN,
    );
    await simulator.evaluate((tanggal) => Bangkom.startRealisasi({ tanggal }), AWAL_TAHUN);
    const planned = columnOf(workbook, 'tblRencana', 'ID Baris');
    const noted = columnOf(workbook, 'tblRealisasi', 'ID Rencana');
    for (const { rencana, cells } of REALISASI_TAHUN) {
      fillRow(workbook, 'tblRealisasi', noted.indexOf(planned[rencana] ?? ''), cells);
    }
    workbook.worksheets.getItem('Rencana').activate();
  });

/** Writes all sample workbooks into `folder`. */
export async function writeSamples(folder: string): Promise<void> {
  const samples: Record<string, Uint8Array> = {
    'template-kosong.xlsx': await template({}, [], 10),
    'template-dpmptsp.xlsx': await template(DPMPTSP_HEADER, DPMPTSP_ROWS, 1),
    'identifikasi-lengkap.xlsx': await identifikasiLengkap(),
    'rencana-unit.xlsx': await rencanaUnit(),
    'tahun-lengkap.xlsx': await tahunLengkap(),
  };
  for (const [name, bytes] of Object.entries(samples))
    await writeFile(path.join(folder, name), bytes);
}
