// Help: the functions with examples, and the table of JP.
import { Caption1, makeStyles, Tab, TabList, Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import { help } from '../../messages/pane-help';
import { VERSION } from '../../messages/version';
import { FunctionList } from '../help/FunctionList';
import { JpTable } from '../help/JpTable';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tabs: { marginInline: '-10px' },
  tab: { minHeight: '44px' },
});

type Part = 'functions' | 'table';

export default function HelpPage({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const [part, setPart] = useState<Part>('functions');
  return (
    <div className={styles.page}>
      <Title3 as="h1">{help.title}</Title3>
      <TabList
        className={styles.tabs}
        selectedValue={part}
        aria-label={help.title}
        selectTabOnFocus
        onTabSelect={(_, { value }) => setPart(value as Part)}
      >
        {(['functions', 'table'] as const).map((id) => (
          <Tab key={id} value={id} id={`bantuan-${id}`} className={styles.tab}>
            {help[id]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`bantuan-${part}`}>
        {part === 'functions' ? <FunctionList pane={pane} /> : <JpTable />}
      </div>
      <Caption1>{help.version(VERSION)}</Caption1>
    </div>
  );
}
