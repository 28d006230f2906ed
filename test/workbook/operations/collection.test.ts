// Collecting forms into the plan: nothing is doubled, IDs stay, the plan's own entries stay.
import { BARIS_KOSONG, type BarisRencana, type KolomRencana } from '../../../src/bangkom/rencana';
import {
  collect,
  type Collection,
  type IncomingRow,
} from '../../../src/workbook/operations/rencana/collection';
import { toPlanCell, type RawRencana } from '../../../src/workbook/sheets/rencana/rencana';
import { RENCANA_COLUMNS } from '../../../src/workbook/sheets/rencana/rencana-columns';

const row = (values: Partial<BarisRencana>): BarisRencana => ({ ...BARIS_KOSONG, ...values });
const incoming = (
  place: string,
  values: Partial<BarisRencana>,
  idBaris: string | null = null,
): IncomingRow => ({ row: row(values), asal: `usulan.xlsx!${place}`, idBaris });
const blank = (): RawRencana => Object.fromEntries(RENCANA_COLUMNS.map(({ key }) => [key, '']));

/** The plan after a collection; a formula stands as its text. */
function after(plan: readonly RawRencana[], { changes }: Collection): RawRencana[] {
  const rows = plan.map((cells) => ({ ...cells }));
  for (const { index, cells } of changes) {
    const target = (rows[index] ??= blank());
    for (const [key, cell] of cells) target[key] = typeof cell === 'object' ? cell.formula : cell;
  }
  return rows;
}
const HOST = { profil: 'PERLAN-10-2018', date1904: false } as const;
const run = (
  plan: RawRencana[],
  rows: IncomingRow[],
  filled = plan.length,
  last?: Collection,
): Collection => collect(plan, filled, rows, 0, HOST, last?.terkumpul);

const coaching = { nama: 'Contoh Satu', bentuk: 'coaching', jumlah: 3 } as const;
const seminar = { nama: 'Contoh Satu', bentuk: 'seminar', jumlah: 1 } as const;

test('new rows are numbered, get an ID and their formulas', () => {
  const result = run(
    [blank()],
    [incoming('Formulir!9', coaching), incoming('Formulir!10', seminar)],
    0,
  );
  expect(result).toMatchObject({ added: 2, updated: 0, lastId: 2, ids: ['R00001', 'R00002'] });
  const [first, second, ...others] = after([blank()], result);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    no: 1,
    idBaris: 'R00001',
    asal: 'usulan.xlsx!Formulir!9',
    bentuk: 'Coaching (pembimbingan)',
  });
  expect(first?.jp).toMatch(/^=IF\(.*BANGKOM\.JP/);
  expect(second).toMatchObject({ no: 2, idBaris: 'R00002' });
});

test('collecting again changes nothing, with or without the IDs in the form', () => {
  const rows = [incoming('Formulir!9', coaching), incoming('Formulir!10', seminar)];
  const first = run([], rows);
  const plan = after([], first);
  expect(run(plan, rows)).toMatchObject({ changes: [], added: 0, updated: 0, ids: first.ids });
  const withIds = rows.map((item, index) => ({ ...item, idBaris: first.ids[index] ?? null }));
  expect(run(plan, withIds)).toMatchObject({ changes: [], ids: first.ids });
});

test('a row inserted above the others moves no ID', () => {
  const plan = after([], run([], [incoming('F!9', coaching), incoming('F!10', seminar)]));
  const result = run(plan, [
    incoming('F!9', { nama: 'Contoh Satu', bentuk: 'kursus', jumlah: 8 }),
    incoming('F!10', coaching, 'R00001'),
    incoming('F!11', seminar, 'R00002'),
  ]);
  expect(result.ids).toEqual(['R00003', 'R00001', 'R00002']);
  const rows = after(plan, result);
  expect(rows.map(({ idBaris, asal }) => [idBaris, asal])).toEqual([
    ['R00001', 'usulan.xlsx!F!10'],
    ['R00002', 'usulan.xlsx!F!11'],
    ['R00003', 'usulan.xlsx!F!9'],
  ]);
});

test('a row typed in the place of one that was deleted from the form gets an ID of its own', () => {
  const known = { ...seminar, namaPengembangan: 'Anggaran' };
  const first = run([], [incoming('F!9', coaching), incoming('F!10', known)]);
  const again = (second: Partial<BarisRencana>) =>
    run(
      after([], first),
      [incoming('F!9', coaching, 'R00001'), incoming('F!10', second)],
      2,
      first,
    );
  const typed = again({ ...seminar, namaPengembangan: 'Kearsipan' });
  expect(typed).toMatchObject({ added: 1, updated: 0, ids: ['R00001', 'R00003'], gone: [1] });
  // A row whose ID was cleared by mistake is still known by what it says.
  expect(again(known)).toMatchObject({ added: 0, ids: ['R00001', 'R00002'] });
});

test('a copied sheet gets rows and IDs of its own', () => {
  const plan = after([], run([], [incoming('F!9', coaching)]));
  const result = run(plan, [
    incoming('F!9', coaching, 'R00001'),
    incoming('F (2)!9', { ...coaching, nama: 'Contoh Dua' }, 'R00001'),
  ]);
  expect(result.ids).toEqual(['R00001', 'R00002']);
  expect(after(plan, result).map(({ nama }) => nama)).toEqual(['Contoh Satu', 'Contoh Dua']);
});

test.each([
  ['a sheet', 'usulan.xlsx!Budi'],
  ['a file', 'usulan revisi.xlsx!F'],
  ['both', 'usulan revisi.xlsx!Budi'],
])('%s that was renamed doubles no row, with or without IDs in the form', (_, place) => {
  const about = { nip: '197302081998062001', namaPengembangan: 'Pendampingan' } as const;
  // The same activity twice, as for two halves of a year.
  const rows = [coaching, { ...coaching, jumlah: 2 }, seminar].map((values) => ({
    ...about,
    ...values,
  }));
  const first = run(
    [],
    rows.map((values, index) => incoming(`F!${index + 9}`, values)),
  );
  const plan = after([], first);
  const moved = (hasIds: boolean) =>
    rows.map((values, index) => ({
      ...incoming('', values, hasIds ? (first.ids[index] ?? null) : null),
      asal: `${place}!${index + 9}`,
    }));
  for (const hasIds of [true, false]) {
    const result = run(plan, moved(hasIds), plan.length, first);
    expect(result).toMatchObject({ added: 0, updated: 3, ids: first.ids, conflicts: [] });
    expect(after(plan, result).map(({ asal }) => asal)).toEqual(
      moved(false).map(({ asal }) => asal),
    );
  }
});

test('another file of the same person takes over no row of the first, and says so', () => {
  const about = { ...coaching, nip: '197302081998062001', namaPengembangan: 'Pendampingan' };
  const spring = incoming('F!9', { ...about, tglMulai: '2026-03-01', tglSelesai: '2026-03-31' });
  const autumn: IncomingRow = {
    ...incoming('', { ...about, tglMulai: '2026-09-01', tglSelesai: '2026-09-30' }),
    asal: 'lain.xlsx!F!9',
  };
  const first = run([], [spring]);
  const plan = after([], first);
  const result = run(plan, [autumn], plan.length, first);
  expect(result).toMatchObject({ added: 1, updated: 0, conflicts: [] });
  expect([...result.doubtful]).toEqual([[plan.length, 0]]);
  expect(after(plan, result)[0]).toEqual(plan[0]);
  // From now on each file is known by its own row.
  const both = after(plan, result);
  for (const item of [autumn, spring]) {
    expect(run(both, [item], both.length, result)).toMatchObject({ changes: [], added: 0 });
  }
});

test('a renamed file is known by one of its rows, and its changed rows are updated', () => {
  const about = { ...coaching, nip: '197302081998062001' };
  const rows = ['Pendampingan', 'Kearsipan'].map((namaPengembangan) => ({
    ...about,
    namaPengembangan,
  }));
  const first = run(
    [],
    rows.map((values, index) => incoming(`F!${index + 9}`, values)),
  );
  const revised = rows.map((values, index) => ({
    ...incoming('', { ...values, jumlah: index === 0 ? 5 : values.jumlah }),
    asal: `usulan revisi.xlsx!F!${index + 9}`,
  }));
  const result = run(after([], first), revised, 2, first);
  expect(result).toMatchObject({ added: 0, updated: 2, ids: first.ids, conflicts: [] });
  expect(result.doubtful.size).toBe(0);
});

test('a renamed copy of a form, made for somebody else, is not written over the first person', () => {
  const first = run([], [incoming('F!9', { ...coaching, nip: '197302081998062001' })]);
  const other = { ...coaching, nip: '197302081998062002', nama: 'Contoh Dua' };
  const result = run(after([], first), [incoming('Dua!9', other, 'R00001')], 1, first);
  expect(result).toMatchObject({ added: 1, updated: 0, ids: ['R00002'] });
});

test('what the plan says is kept where the form is blank; status is the plan`s', () => {
  const first = run([], [incoming('F!9', { ...coaching, status: 'Direncanakan' })]);
  const edited: RawRencana[] = after([], first).map((cells) => ({
    ...cells,
    penyelenggara: 'BPSDM',
    status: 'Selesai',
    catatan: 'sudah dibayar',
  }));
  const again = [incoming('F!9', { ...coaching, jumlah: 4, status: 'Direncanakan' })];
  const result = run(edited, again, 1, first);
  expect(result).toMatchObject({ added: 0, updated: 1, conflicts: [] });
  expect([...(result.changes[0]?.cells ?? [])]).toEqual([['jumlah', 4]]);
});

test('a cell that both sides have edited stays, and is told until somebody has chosen', () => {
  const first = run([], [incoming('F!9', coaching)]);
  const edited = after([], first).map((cells) => ({ ...cells, jumlah: 5 }));
  const again = [incoming('F!9', { ...coaching, jumlah: 4 })];
  const second = run(edited, again, 1, first);
  const conflict = { index: 0, idBaris: 'R00001', column: 'jumlah', yours: 5, theirs: 4 };
  expect(second).toMatchObject({ changes: [], conflicts: [conflict] });
  expect(run(edited, again, 1, second).conflicts).toEqual([conflict]);
  // The form agrees with the plan, or stays as it was: there is nothing to choose.
  expect(run(edited, [incoming('F!9', { ...coaching, jumlah: 5 })], 1, second).conflicts).toEqual(
    [],
  );
  expect(run(edited, [incoming('F!9', coaching)], 1, first)).toMatchObject({
    changes: [],
    conflicts: [],
  });
});

test('without knowing what was collected, a filled cell is never replaced', () => {
  const plan = after([], run([], [incoming('F!9', coaching)]));
  const result = run(plan, [incoming('F!9', { ...coaching, jumlah: 4, kompetensi: 'Komunikasi' })]);
  expect([...(result.changes[0]?.cells ?? [])]).toEqual([['kompetensi', 'Komunikasi']]);
  expect(result.conflicts).toMatchObject([{ column: 'jumlah', yours: 3, theirs: 4 }]);
});

test('what the form has emptied is emptied in the plan, unless it was edited there', () => {
  const first = run([], [incoming('F!9', { ...coaching, catatan: 'lama', kompetensi: 'lama' })]);
  const edited = after([], first).map((cells) => ({ ...cells, kompetensi: 'baru' }));
  const result = run(edited, [incoming('F!9', coaching)], 1, first);
  expect([...(result.changes[0]?.cells ?? [])]).toEqual([['catatan', '']]);
  expect(result.conflicts).toMatchObject([{ column: 'kompetensi', yours: 'baru', theirs: '' }]);
});

test('rows of other files have no ID, and are known by what they said when they move', () => {
  const first = run(
    [],
    [
      incoming('F!9', { ...coaching, namaPengembangan: 'Strategi' }),
      incoming('F!10', { ...seminar, namaPengembangan: 'Promosi' }),
    ],
  );
  const sorted = after([], first).reverse();
  const result = run(
    sorted,
    [
      incoming('F!9', { nama: 'Contoh Satu', namaPengembangan: 'Baru' }),
      incoming('F!10', { ...coaching, namaPengembangan: 'Strategi' }),
      incoming('F!11', { ...seminar, namaPengembangan: 'Promosi', jumlah: 2 }),
    ],
    2,
    first,
  );
  expect(result).toMatchObject({ ids: ['R00003', 'R00001', 'R00002'], added: 1, conflicts: [] });
  expect(after(sorted, result).map(({ idBaris, asal, jumlah }) => [idBaris, asal, jumlah])).toEqual(
    [
      ['R00002', 'usulan.xlsx!F!11', 2],
      ['R00001', 'usulan.xlsx!F!10', 3],
      ['R00003', 'usulan.xlsx!F!9', ''],
    ],
  );
});

test('the route follows a form that has changed', () => {
  const values = { ...coaching, jalur: 'Nonklasikal' } as const;
  const first = run([], [incoming('F!9', values)]);
  const plan = after([], first).map((cells) => ({ ...cells, jalur: 'Nonklasikal' }));
  const changed = { ...seminar, jalur: 'Klasikal' } as const;
  const result = run(plan, [incoming('F!9', changed)], 1, first);
  expect(result.changes[0]?.cells.get('jalur')).toEqual({
    formula: expect.stringMatching(/^=IF/) as string,
  });
});

test('rows whose form row is gone are told, and stay', () => {
  const plan = after([], run([], [incoming('F!9', coaching), incoming('F!10', seminar)]));
  const result = run(plan, [incoming('F!9', coaching)]);
  expect(result).toMatchObject({ gone: [1], changes: [] });
});

test('rows typed into the plan get an ID and are otherwise left alone', () => {
  const typed = { ...blank(), nama: 'Contoh Tiga', bentuk: 'Seminar' };
  const result = run([typed], []);
  expect(result.changes).toEqual([{ index: 0, cells: new Map([['idBaris', 'R00001']]) }]);
});

test('IDs are never given out again', () => {
  const result = collect([], 0, [incoming('F!9', coaching)], 41, HOST);
  expect(result.ids).toEqual(['R00042']);
});

test('above the limit JP is a value', () => {
  const rows = Array.from({ length: 2001 }, (_, index) => incoming(`F!${index + 9}`, coaching));
  const plan = after([], run([], rows));
  expect(plan[0]?.jp).toBe(6);
  expect(plan).toHaveLength(2001);
});

test('a route that contradicts the form stays visible, and dates are written as Excel`s numbers', () => {
  const values: Partial<BarisRencana> = { ...coaching, jalur: 'Klasikal', tglMulai: '2026-03-01' };
  const [cells] = after([], run([], [incoming('F!9', values)]));
  expect(cells).toMatchObject({ jalur: 'Klasikal', tglMulai: 46082 });
  const key: KolomRencana = 'dasarPertimbangan';
  expect(toPlanCell(row({ dasarPertimbangan: ['GKJ', 'GKT'] }), key, false)).toBe('GKJ; GKT');
});
