// The pane's state: what a workbook is in a word, the next step, and how events change what is shown.
import { INITIAL_STATE, NEXT_STEP, reduce, stateOf } from '../../src/taskpane/state';
import type { FormReading, WorkbookDescription } from '../../src/workbook/operations';

const form = (adopted: boolean) => ({ sheet: 'Formulir', namaAsn: 'Contoh Satu', adopted });
const workbook = (given: Partial<WorkbookDescription>): WorkbookDescription => ({
  forms: [],
  plan: null,
  verifikasi: null,
  ...given,
});
const unsure: FormReading = {
  sheet: 'Formulir',
  address: 'A1:G14',
  sure: false,
  doubts: [],
  columns: [],
  labels: {},
};

test.each([
  ['belumSiap', 'siapkan', workbook({}), []],
  ['formulirBaru', 'lengkapi', workbook({ forms: [form(false)] }), []],
  ['belumPasti', 'pastikan', workbook({ forms: [form(false)] }), [unsure]],
  ['formulirBaru', 'lengkapi', workbook({ forms: [form(true), form(false)] }), []],
  ['formulir', 'verifikasi', workbook({ forms: [form(true)] }), []],
  ['rencanaKosong', 'bukaRencana', workbook({ plan: { rows: 0, persons: 0 } }), []],
  ['siapDiverifikasi', 'verifikasi', workbook({ plan: { rows: 2, persons: 1 } }), []],
] as const)('%s: the next step is %s', (state, step, described, doubtful) => {
  expect(stateOf(described, doubtful)).toBe(state);
  expect(NEXT_STEP[state]).toBe(step);
});

test('a step takes the last result away, and leaves its own', () => {
  const outcome = { intent: 'error', text: 'Gagal', findings: [] } as const;
  const failed = reduce(INITIAL_STATE, { type: 'ended', outcome });
  const begun = reduce(failed, { type: 'begun', step: 'siapkan' });
  expect(begun).toMatchObject({ doing: 'siapkan', outcome: null, progress: null });
  const advanced = reduce(begun, { type: 'advanced', share: 0.5, text: 'Membaca' });
  expect(advanced.progress).toEqual({ share: 0.5, text: 'Membaca' });
  expect(reduce(advanced, { type: 'ended', outcome })).toEqual(failed);
});

test('what was told while a step ran outlives a step that has nothing to tell', () => {
  const told = { intent: 'error', text: 'Isian belum ditulis', findings: [] } as const;
  const begun = reduce(INITIAL_STATE, { type: 'begun', step: 'bekukan' });
  const during = reduce(begun, { type: 'told', outcome: told });
  expect(reduce(during, { type: 'ended', outcome: null }).outcome).toBe(told);
  expect(reduce(begun, { type: 'ended', outcome: null }).outcome).toBeNull();
});

test('every reading counts, and the mapping closes when nothing is doubtful any more', () => {
  const open = reduce(INITIAL_STATE, { type: 'opened', view: 'susunan' });
  const read = reduce(open, {
    type: 'read',
    workbook: workbook({}),
    unsure: [unsure],
    byOthers: false,
  });
  expect(read).toMatchObject({ view: 'susunan', version: 1 });
  const settled = reduce(read, {
    type: 'read',
    workbook: workbook({}),
    unsure: [],
    byOthers: false,
  });
  expect(settled).toMatchObject({ view: 'isi', version: 2 });
});
