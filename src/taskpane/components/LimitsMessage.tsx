// In an older Excel: what works, and what does not.
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { limits as texts } from '../../messages/pane';
import type { ExcelDescription } from '../../workbook/operations';

export default function LimitsMessage({ limits }: Pick<ExcelDescription, 'limits'>) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.title}</MessageBarTitle>
        {texts.text}
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{texts.items[limit]}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
