// Whether the last verification still holds, and what has changed since.
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { documents } from '../../messages/pane-documents';
import { checkVerifikasi } from '../../workbook/operations';
import { useReading } from '../useReading';
import type { Pane } from '../usePane';

export function Drift({ pane }: { pane: Pane }) {
  const { value } = useReading(checkVerifikasi, pane);
  if (value?.isCurrent !== false) return null;
  const { changed, added, removed, settings, tables } = value;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {documents.drift(changed.length, added.length, removed.length)}
        {settings.length > 0 && ` ${documents.driftSettings(settings)}`}
        {tables.length > 0 && ` ${documents.driftTables(tables)}`}
      </MessageBarBody>
    </MessageBar>
  );
}
