// The saved verification, calculated anew by LibreOffice: its figures must equal the summary.
import { readFile } from 'node:fs/promises';
import { openAddin } from '../addin';
import { sample } from '../cli/headless';
import { recalculate, type Value, type Values } from './recalculate';

/** The value beside a label of a sheet. */
function beside(sheet: Values[string], label: string): Value | undefined {
  const [address] = Object.entries(sheet).find(([, value]) => value === label) ?? [];
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address ?? '') ?? [];
  return sheet[`${String.fromCharCode(column.charCodeAt(0) + 1)}${row}`];
}

describe.each(['identifikasi-lengkap.xlsx', 'rencana-unit.xlsx'])('%s', (name) => {
  it('shows in LibreOffice the totals of the summary', async () => {
    const simulator = await openAddin({ file: await readFile(sample(name)) });
    const summary = await simulator.evaluate(() => Bangkom.buildVerifikasi());
    const { bytes } = await simulator.save();
    simulator.close();
    const sheet = (await recalculate(bytes)).Verifikasi ?? {};
    const jp = summary.persons.reduce((sum, person) => sum + Math.round(person.jp * 100), 0) / 100;
    const fulfilled = summary.persons.filter((person) => person.jp >= person.target).length;
    expect({
      kegiatan: beside(sheet, 'Kegiatan'),
      lulus: beside(sheet, 'LULUS'),
      tidakLulus: beside(sheet, 'TIDAK LULUS'),
      perluTelaah: beside(sheet, 'PERLU TELAAH'),
      jp: beside(sheet, 'JP diakui'),
      pegawai: beside(sheet, 'Pegawai yang diwajibkan'),
      memenuhi: beside(sheet, 'Pegawai memenuhi target JP'),
      persen: beside(sheet, 'Persen pegawai memenuhi target'),
    }).toEqual({
      kegiatan: summary.rows.length,
      ...summary.counts,
      jp,
      pegawai: summary.persons.length,
      memenuhi: fulfilled,
      persen: Math.round((fulfilled / summary.persons.length) * 10_000) / 100,
    });
  });
});
