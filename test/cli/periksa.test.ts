// What `periksa` says of the samples: on the seed's form the problems of domain 2.2 and the blank
// fields of 2.3, and no others.
import { readFile } from 'node:fs/promises';
import type { CheckResult } from '../../src/workbook/operations';
import { openAddin } from '../addin';
import { headless, sample } from './headless';

const told = ({ problems }: CheckResult): string[] =>
  problems.map(
    ({ severity, sheet, cell, code }) => `${severity} ${sheet ?? ''}!${cell ?? ''} ${code}`,
  );

async function check(name: string): Promise<CheckResult> {
  const simulator = await openAddin({ file: await readFile(sample(name)) });
  try {
    return await simulator.evaluate(() => Bangkom.checkWorkbook({ tanggal: '2026-01-20' }));
  } finally {
    simulator.close();
  }
}

describe('template-dpmptsp.xlsx', () => {
  let result: CheckResult;
  beforeAll(async () => {
    result = await check('template-dpmptsp.xlsx');
  });

  test('the problems of domain 2.2 and 2.3, and no others', () => {
    const missing = [
      'Unit Kerja',
      'NIP',
      'Status',
      'Pangkat/Golongan',
      'Jenjang Jabatan',
      'NIP Pejabat Penilai',
    ];
    const blank = ['C4', 'C5', 'C6', 'C8'].map((cell) => `E Identifikasi!${cell} rencana.kosong`);
    expect(told(result).sort()).toEqual(
      [
        ...blank,
        ...missing.map(() => 'W Identifikasi!A3 rencana.labelTidakAda'),
        // row 1: the ground is lost, the actual level too; "Pelatihan" may be three forms
        'E Identifikasi!B12 rencana.kosong',
        'W Identifikasi!G12 rencana.bentukAmbigu',
        // row 2: the standard is lost; "Studi lapangan" is no form of the table
        'E Identifikasi!C13 rencana.standarKosong',
        'W Identifikasi!G13 rencana.bentukLuarTabel',
      ].sort(),
    );
    const messages = result.problems.map(({ message }) => message).join('\n');
    for (const label of missing) expect(messages).toContain(`isian ${label};`);
    expect(messages).toMatch(/Mungkin maksud Anda: Patok banding/);
  });

  test('the two rows as domain 2.2 gives them', () => {
    expect(result.forms).toMatchObject([
      {
        sheet: 'Identifikasi',
        reading: 'A',
        sure: true,
        header: { namaJabatan: 'Kepala DPMTPSP', namaAsn: null, nip: null },
        rows: [
          { dasar: null, nyata: null, kesenjangan: 'Rendah', bentuk: null, jalur: 'Klasikal' },
          { standar: null, kesenjangan: 'Tinggi', bentuk: null, jalur: 'Klasikal' },
        ],
      },
    ]);
  });

  test('the command prints the same, and ends with 1', async () => {
    const { code, output } = await headless(['periksa', sample('template-dpmptsp.xlsx')]);
    expect(code).toBe(1);
    const [printed] = output as [CheckResult];
    expect(printed.forms).toEqual(result.forms);
    expect(told(printed)).toEqual(told(result));
    expect(Object.keys(printed.forms[0] ?? {})).toEqual([
      'sheet',
      'address',
      'reading',
      'sure',
      'header',
      'rows',
    ]);
  });
});

test('template-kosong.xlsx: blank fields only', async () => {
  const result = await check('template-kosong.xlsx');
  expect(result.forms).toMatchObject([{ sure: true, rows: [] }]);
  expect(new Set(told(result).map((text) => text.split(' ').at(-1)))).toEqual(
    new Set(['rencana.kosong', 'rencana.labelTidakAda']),
  );
});

test('identifikasi-lengkap.xlsx: no E, and the form is read with ten rows', async () => {
  const result = await check('identifikasi-lengkap.xlsx');
  expect(result.forms).toMatchObject([{ sure: true }]);
  expect(result.forms[0]?.rows).toHaveLength(10);
  expect(told(result).filter((text) => text.startsWith('E'))).toEqual([]);
  // A date cell is a date beyond doubt.
  expect(told(result).filter((text) => text.endsWith('tanggalDariAngka'))).toEqual([]);
});

test('rencana-unit.xlsx: a plan', async () => {
  const result = await check('rencana-unit.xlsx');
  expect(result.forms).toEqual([]);
  expect(result.plan?.rows.length).toBeGreaterThan(0);
});
