// Periksa: what is wrong, by person; each finding leads to its cell, and certain ones mend themselves.
import { Body1, Button, makeStyles, Spinner, Subtitle2 } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { check } from '../../messages/pane-check';
import { FilterBar } from '../check/FilterBar';
import { filterGroups, NO_FILTER } from '../check/filter';
import { GroupCard } from '../check/GroupCard';
import { MendAll } from '../check/MendAll';
import { useMends } from '../check/useMends';
import { checkByPerson } from '../../workbook/operations';
import { useReading } from '../useReading';
import type { Pane } from '../usePane';

const readCheck = () => checkByPerson();

/** Persons shown at once, and added by each press. */
const PAGE = 20;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

export default function CheckPage({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { value: result, hasFailed, again } = useReading(readCheck, pane);
  const [isRunning, setRunning] = useState(false);
  const { mend, isMending } = useMends(pane);
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(PAGE);
  const wanted = useDeferredValue(filter);
  const groups = useMemo(() => filterGroups(result?.groups ?? [], wanted), [result, wanted]);
  const checkAgain = async () => {
    setRunning(true);
    await again();
    setRunning(false);
  };
  const againButton = (
    <Button
      className={styles.button}
      disabledFocusable={isRunning}
      onClick={() => void checkAgain()}
    >
      {isRunning ? check.checking : check.again}
    </Button>
  );
  if (!result) return hasFailed ? againButton : <Spinner label={check.checking} />;
  const { errors, warnings } = result;
  return (
    <div className={styles.page}>
      <div role="status">
        <Subtitle2 as="h2">
          {errors + warnings === 0 ? check.none : check.summary(errors, warnings)}
        </Subtitle2>
      </div>
      {errors + warnings === 0 ? (
        <Body1>{check.noneText}</Body1>
      ) : (
        <FilterBar result={result} filter={filter} onChange={setFilter} />
      )}
      <MendAll groups={groups} isMending={isMending} onMend={mend} />
      {errors + warnings > 0 && groups.length === 0 && <Body1>{check.noMatch}</Body1>}
      {groups.slice(0, shown).map((group) => (
        <GroupCard key={`${group.sheet} ${group.nama}`} group={group} onMend={mend} />
      ))}
      {groups.length > shown && (
        <Button className={styles.button} onClick={() => setShown(shown + PAGE)}>
          {check.moreGroups(groups.length - shown)}
        </Button>
      )}
      {againButton}
    </div>
  );
}
