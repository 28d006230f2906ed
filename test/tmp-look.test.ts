import { readFile, writeFile } from 'node:fs/promises';
import { openAddin } from './addin';
jest.setTimeout(600_000);
test('look', async () => {
  const simulator = await openAddin({ file: await readFile('assets/contoh/tahun-lengkap.xlsx') });
  const T = '2026-01-20';
  const time = (label: string, start: number) => console.log(label, Date.now() - start);
  let start = Date.now();
  const j = await simulator.evaluate((t) => Bangkom.buildJadwal({ tanggal: t }), T);
  time('jadwal', start); start = Date.now();
  const i = await simulator.evaluate((t) => Bangkom.buildIdp({ tanggal: t }), T);
  time('idp', start); start = Date.now();
  const d = await simulator.evaluate((t) => Bangkom.buildDirektori({ tanggal: t }), T);
  time('direktori', start); start = Date.now();
  const v = await simulator.evaluate((t) => Bangkom.buildVerifikasi({ tanggal: t, collect: false }), T);
  time('verifikasi', start); start = Date.now();
  const codes = (p: readonly { code: string; severity: string; message: string; sheet: string|null; cell: string|null }[]) => {
    const m = new Map<string, number>();
    for (const x of p) m.set(`${x.severity} ${x.code}`, (m.get(`${x.severity} ${x.code}`) ?? 0) + 1);
    return Object.fromEntries(m);
  };
  console.log(j.activities, j.clashes, codes(j.problems), i, d.forms, d.lacking, codes(d.problems), v.counts, v.persons.length, v.persons.map((p) => p.v3).join());
  console.log(i.problems.slice(0, 5));
  await writeFile('/tmp/idp-look.xlsx', (await simulator.save()).bytes);
  simulator.close();
});
