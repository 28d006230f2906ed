// Isi: the form of the selected row, two ways: the sheet shows here, and what is typed here is written.
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../messages/pane-fill';
import { showOwnSheet, showSheet, writeField, type SelectedRow } from '../../workbook/operations';
import { Waiting } from '../components/Waiting';
import { Welcome } from '../components/Welcome';
import { WorkbookText } from '../components/WorkbookText';
import { RowForm } from '../fill/RowForm';
import { refusalOf, type Writer } from '../fill/useDraft';
import { useSelectedRow } from '../fill/useSelectedRow';
import { failureOf } from '../outcome';
import { isWelcoming, NEXT_STEP, stateOf } from '../state';
import type { Pane } from '../usePane';
import type { Reading } from '../useReading';

const useStyles = makeStyles({
  nothing: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  button: { minHeight: '44px' },
});

/** Where rows to fill in are. */
function Nothing({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { workbook, unsure } = pane.state;
  const isOffered = workbook && NEXT_STEP[stateOf(workbook, unsure)] === 'bukaRencana';
  const sheets = [...new Set(workbook?.forms.map(({ sheet }) => sheet))];
  const hasRows = sheets.length > 0 || workbook?.plan;
  return (
    <div className={styles.nothing}>
      <WorkbookText pane={pane} />
      {hasRows && <Body1>{fill.nothing}</Body1>}
      {sheets.slice(0, 5).map((sheet) => (
        <Button key={sheet} className={styles.button} onClick={() => void showSheet(sheet)}>
          {fill.openForm(sheet)}
        </Button>
      ))}
      {workbook?.plan && !isOffered && (
        <Button className={styles.button} onClick={() => void showOwnSheet('rencana')}>
          {fill.openPlan}
        </Button>
      )}
    </div>
  );
}

/** Labels of what somebody else has just changed in the row that is shown. */
function changedByOthers(
  { value, before, version }: Reading<SelectedRow | null>,
  { state }: Pane,
): readonly string[] {
  if (!state.byOthers || version !== state.version || !value || !before) return [];
  if (value.sheet !== before.sheet || value.row !== before.row) return [];
  const shown = new Map(before.fields.map(({ key, shown: text }) => [key, text]));
  return value.fields
    .filter(({ key, shown: text }) => shown.get(key) !== text)
    .map(({ label }) => label);
}

export function FillPage({ pane }: { pane: Pane }) {
  const reading = useSelectedRow(pane);
  const { value: row, hasFailed, again } = reading;
  if (isWelcoming(pane.state)) return <Welcome pane={pane} />;
  if (row === undefined && !hasFailed) return <Waiting />;
  const { sheet = null } = row ?? {};
  const writer: Writer = {
    write: async (field, text) => {
      const refusal = await writeField(sheet ?? '', field, text).then(
        refusalOf,
        (error: unknown) => failureOf(error).text,
      );
      const now = await again();
      const isShown = now?.sheet === sheet;
      const after = isShown ? now?.fields.find(({ cell }) => cell === field.cell) : undefined;
      return { refusal, field: after ?? field };
    },
    lose: ({ label, cell }, text, reason) => {
      const message = fill.notWritten(label, text, reason);
      const lost = { severity: 'E', code: 'isian.belumDitulis', sheet, cell, message } as const;
      pane.tell({ intent: 'error', text: '', findings: [lost] });
    },
  };
  return row ? (
    <RowForm row={row} changed={changedByOthers(reading, pane)} writer={writer} />
  ) : (
    <Nothing pane={pane} />
  );
}
