// The pane: what the workbook is and the one next step at the top, and the page that is open.
import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { tabs } from '../messages/pane';
import { Boundary } from './components/Boundary';
import { Header } from './components/Header';
import { HelpLink } from './components/HelpLink';
import { Waiting } from './components/Waiting';
import { FillPage } from './pages/FillPage';
import type { TabId, ViewId } from './state';
import { loadQuestions, usePane, type Pane } from './usePane';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', boxSizing: 'border-box', display: 'flex', flexDirection: 'column' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '12px 16px 20px',
    flexGrow: 1,
  },
  news: { '&:empty': { display: 'none' } },
});

// What is not there at first comes when it is first shown.
const News = lazy(() => import(/* webpackChunkName: 'pane-news' */ './components/News'));
const LimitsMessage = lazy(
  () => import(/* webpackChunkName: 'pane-news' */ './components/LimitsMessage'),
);
const QuestionDialog = lazy(loadQuestions);
const CheckPage = lazy(() => import(/* webpackChunkName: 'pane-pages' */ './pages/CheckPage'));
const DocumentsPage = lazy(
  () => import(/* webpackChunkName: 'pane-pages' */ './pages/DocumentsPage'),
);
const HelpPage = lazy(() => import(/* webpackChunkName: 'pane-pages' */ './pages/HelpPage'));
const MappingPage = lazy(() => import(/* webpackChunkName: 'pane-pages' */ './pages/MappingPage'));

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
  const { view, doing, workbook, outcome, excel } = pane.state;
  const hasNews = doing !== null || outcome !== null;
  const hasLimits = isTab(view) && excel !== null && excel.limits.length > 0;
  return (
    <main className={styles.pane} aria-busy={doing !== null}>
      <Header pane={pane} />
      <div
        className={styles.content}
        {...(isTab(view) && { role: 'tabpanel', id: 'halaman', 'aria-labelledby': `tab-${view}` })}
      >
        {/* Always there: what appears in it is read aloud. */}
        <div className={styles.news} aria-live="polite">
          <Boundary>
            <Suspense fallback={null}>{hasNews && <News pane={pane} />}</Suspense>
          </Boundary>
        </div>
        <Boundary key={view}>
          <Suspense fallback={<Waiting />}>{workbook && <Page pane={pane} />}</Suspense>
        </Boundary>
        <Boundary>
          <Suspense fallback={null}>
            {hasLimits && <LimitsMessage limits={excel.limits} />}
          </Suspense>
        </Boundary>
        {isTab(view) && <HelpLink pane={pane} />}
      </div>
      <Boundary>
        <Suspense fallback={null}>
          {pane.question && <QuestionDialog question={pane.question} />}
        </Suspense>
      </Boundary>
    </main>
  );
}
