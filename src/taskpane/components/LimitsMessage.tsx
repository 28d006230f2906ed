// In an older Excel: what works, and what does not.
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { limits } from '../../messages/pane';
import type { Pane } from '../usePane';

export function LimitsMessage({ pane }: { pane: Pane }) {
  const found = pane.state.excel?.limits ?? [];
  if (found.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{limits.title}</MessageBarTitle>
        {limits.text}
        <ul>
          {found.map((limit) => (
            <li key={limit}>{limits.items[limit]}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
