// The pane: what the workbook is and the one next step at the top, and the page that is open.
import { makeStyles } from '@fluentui/react-components';
import { tabs } from '../messages/pane';
import { Header } from './components/Header';
import { HelpLink } from './components/HelpLink';
import { LimitsMessage } from './components/LimitsMessage';
import { News } from './components/News';
import { CheckPage } from './pages/CheckPage';
import { DocumentsPage } from './pages/DocumentsPage';
import { FillPage } from './pages/FillPage';
import { HelpPage } from './pages/HelpPage';
import { MappingPage } from './pages/MappingPage';
import { QuestionDialog } from './questions/QuestionDialog';
import type { TabId, ViewId } from './state';
import { usePane, type Pane } from './usePane';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', boxSizing: 'border-box', display: 'flex', flexDirection: 'column' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '12px 16px 20px',
    flexGrow: 1,
  },
});

const isTab = (view: ViewId): view is TabId => view in tabs;

function Page({ pane }: { pane: Pane }) {
  const { view } = pane.state;
  switch (view) {
    case 'isi':
      return <FillPage pane={pane} />;
    case 'periksa':
      return <CheckPage pane={pane} />;
    case 'dokumen':
      return <DocumentsPage pane={pane} />;
    case 'susunan':
      return <MappingPage pane={pane} />;
    case 'bantuan':
      return <HelpPage pane={pane} />;
  }
}

export function App() {
  const styles = useStyles();
  const pane = usePane();
  const { view, doing, workbook } = pane.state;
  return (
    <main className={styles.pane} aria-busy={doing !== null}>
      <Header pane={pane} />
      <div
        className={styles.content}
        {...(isTab(view) && { role: 'tabpanel', id: 'halaman', 'aria-labelledby': `tab-${view}` })}
      >
        <News pane={pane} />
        {workbook && <Page pane={pane} />}
        {isTab(view) && <LimitsMessage pane={pane} />}
        {isTab(view) && <HelpLink pane={pane} />}
      </div>
      {pane.question && <QuestionDialog question={pane.question} />}
    </main>
  );
}
