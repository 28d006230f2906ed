// Stays at the top: the state of the workbook, the one next step, and the tabs.
import { Button, makeStyles, Subtitle2, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { pane as texts, steps, tabs, workbookStates } from '../../messages/pane';
import { Waiting } from './Waiting';
import { isWelcoming, NEXT_STEP, stateOf, type TabId } from '../state';
import type { Pane } from '../usePane';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel's own menu of the add-in lies over the top right corner.
  title: { paddingInlineEnd: '28px' },
  button: { minHeight: '44px' },
  tabs: { marginInline: '-10px' },
  tab: { minHeight: '44px' },
  back: { minHeight: '44px', alignSelf: 'flex-start', marginInlineStart: '-12px' },
});

function NextStep({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { workbook, unsure, doing, outcome } = pane.state;
  if (!workbook && outcome?.intent === 'error') {
    return (
      <Button appearance="primary" className={styles.button} onClick={() => void pane.read()}>
        {texts.readAgain}
      </Button>
    );
  }
  if (!workbook) {
    return <Waiting />;
  }
  const state = stateOf(workbook, unsure);
  const next = NEXT_STEP[state];
  return (
    <>
      <Subtitle2 as="h1" className={styles.title}>
        {workbookStates[state].title}
      </Subtitle2>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={doing !== null}
        onClick={() => pane.begin(next)}
      >
        {steps[next].label}
      </Button>
    </>
  );
}

export function Header({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { view } = pane.state;
  const isWelcome = isWelcoming(pane.state);
  const header = useRef<HTMLElement>(null);
  const isScreen = view === 'susunan' || view === 'bantuan';
  const wasScreen = useRef(isScreen);
  // What was pressed to come or go is gone: the focus goes on from the top, unless it is in the sheet.
  useEffect(() => {
    if (wasScreen.current === isScreen) return;
    wasScreen.current = isScreen;
    if (!document.hasFocus()) return;
    header.current
      ?.querySelector<HTMLElement>(isScreen ? 'button' : '[aria-selected=true]')
      ?.focus();
  }, [isScreen]);
  const wasWelcome = useRef(isWelcome);
  // What was pressed on the first screen goes with it: the focus goes on to the next step.
  useLayoutEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (wasWelcome.current && !isWelcome && isLost) {
      header.current?.querySelector('button')?.focus();
    }
    wasWelcome.current = isWelcome;
  }, [isWelcome]);
  if (isScreen) {
    return (
      <header ref={header} className={styles.header}>
        <Button appearance="subtle" className={styles.back} onClick={() => pane.open('isi')}>
          ← {texts.back}
        </Button>
      </header>
    );
  }
  return (
    <header ref={header} className={styles.header}>
      <NextStep pane={pane} />
      <TabList
        className={styles.tabs}
        selectedValue={view}
        aria-label={texts.pages}
        selectTabOnFocus
        onTabSelect={(_, { value }) => pane.open(value as TabId)}
      >
        {(Object.keys(tabs) as TabId[]).map((tab) => (
          <Tab
            key={tab}
            value={tab}
            id={`tab-${tab}`}
            className={styles.tab}
            {...(tab === view && { 'aria-controls': 'halaman' })}
          >
            {tabs[tab]}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
