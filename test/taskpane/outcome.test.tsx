// What came of a piece of work: "done" is said only where something was done, and nothing is left out
// without a word.
import { renderToStaticMarkup } from 'react-dom/server';
import { OutcomeMessage } from '../../src/taskpane/components/OutcomeMessage';
import { outcomeOfNotice, undone } from '../../src/taskpane/outcome';
import type { Finding } from '../../src/workbook/operations';

const finding = (severity: Finding['severity'], message: string): Finding => ({
  severity,
  code: 'uji',
  sheet: null,
  cell: null,
  message,
});
const cause = finding('E', 'Rencana masih kosong.');
const aside = finding('W', 'Lembar Pegawai belum ada.');

test('where nothing was made, only what stood in the way is told', () => {
  expect(undone([aside, cause])).toEqual({ intent: 'error', text: '', findings: [cause] });
  expect(undone([aside]).findings).toEqual([aside]);
});

test('a ribbon button that made nothing is not told as done', () => {
  const notice = { kind: 'findings', action: 'buatVerifikasi', problems: [cause] } as const;
  expect(outcomeOfNotice({ ...notice, isDone: false }).intent).toBe('error');
  expect(outcomeOfNotice({ ...notice, isDone: true }).intent).toBe('warning');
});

test('of more findings than anybody reads it is said how many are left out', () => {
  const findings = Array.from({ length: 1503 }, (_, at) => finding('W', `Temuan ${at}.`));
  const page = renderToStaticMarkup(
    <OutcomeMessage
      outcome={{ intent: 'warning', text: '', findings }}
      onDismiss={() => undefined}
    />,
  );
  expect(page).toContain('Tampilkan 1.500 lagi');
  expect(page).toContain('Temuan 302.');
  expect(page).not.toContain('Temuan 303.');
  expect(page).toContain('… dan 1.200 lagi');
});
