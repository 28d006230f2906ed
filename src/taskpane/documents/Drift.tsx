// Whether the last verification still holds, and what has changed since.
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { documents } from '../../messages/pane-documents';
import { checkVerifikasi } from '../../workbook/operations';
import { Place } from '../components/Place';
import { useReading } from '../useReading';
import type { Pane } from '../usePane';

/** So many rows are named; the others are counted. */
const NAMED = 5;

const useStyles = makeStyles({ list: { margin: '4px 0', paddingInlineStart: '20px' } });

/** The first IDs, and a sign that there are more. */
const firstOf = (ids: readonly string[]): readonly string[] =>
  ids.length > NAMED ? [...ids.slice(0, NAMED), '…'] : ids;

export function Drift({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { value } = useReading(checkVerifikasi, pane);
  if (value?.isCurrent !== false) return null;
  const { changed, added, removed, settings, tables } = value;
  const sentences = [
    added.length > 0 && documents.driftAdded(firstOf(added)),
    removed.length > 0 && documents.driftRemoved(firstOf(removed)),
    settings.length > 0 && documents.driftSettings(settings),
    tables.length > 0 && documents.driftTables(tables),
  ].filter((sentence) => sentence !== false);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {documents.drift(changed.length, added.length, removed.length)}
        {changed.length > 0 && (
          <ul className={styles.list}>
            {changed.slice(0, NAMED).map(({ idBaris, sheet, cell, changes }) => (
              <li key={idBaris}>
                <Place sheet={sheet} cell={cell} />{' '}
                {documents.driftCells(changes.map(({ header }) => header))}
              </li>
            ))}
            {changed.length > NAMED && <li>{documents.driftMore(changed.length - NAMED)}</li>}
          </ul>
        )}
        {sentences.length > 0 && ` ${sentences.join(' ')}`}
      </MessageBarBody>
    </MessageBar>
  );
}
