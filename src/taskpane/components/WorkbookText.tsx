// What the workbook is, in a word, a sentence and its numbers.
import { Body1, Caption1, Card, Subtitle2 } from '@fluentui/react-components';
import { pane, paneSentences, workbookStates } from '../../messages/pane';
import type { WorkbookDescription } from '../../workbook/operations';
import { stateOf } from '../state';

export function WorkbookCard({ workbook }: { workbook: WorkbookDescription }) {
  const { title, text } = workbookStates[stateOf(workbook)];
  const { forms, plan } = workbook;
  return (
    <Card role="region" aria-label={pane.thisWorkbook}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Body1>{text}</Body1>
      {forms.length > 0 && (
        <Caption1>
          {paneSentences.forms(forms.length)}:{' '}
          {forms.map(({ sheet, namaAsn }) => namaAsn ?? sheet).join(', ')}
        </Caption1>
      )}
      {plan && plan.rows > 0 && <Caption1>{paneSentences.plan(plan.rows, plan.persons)}</Caption1>}
    </Card>
  );
}
