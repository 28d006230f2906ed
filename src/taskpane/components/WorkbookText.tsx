// What the state of the workbook means for its user, with its numbers.
import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { paneSentences, workbookStates } from '../../messages/pane';
import { stateOf } from '../state';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

export function WorkbookText({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { workbook, unsure } = pane.state;
  if (!workbook) return null;
  const { forms, plan } = workbook;
  return (
    <div className={styles.text}>
      <Body1>{workbookStates[stateOf(workbook, unsure)].text}</Body1>
      {forms.length > 0 && (
        <Caption1>
          {paneSentences.forms(
            forms.length,
            forms.map(({ sheet, namaAsn }) => namaAsn ?? sheet),
          )}
        </Caption1>
      )}
      {plan && plan.rows > 0 && <Caption1>{paneSentences.plan(plan.rows, plan.persons)}</Caption1>}
    </div>
  );
}
