// The jobs of the year, in groups that open: the pane stays calm at its narrowest.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
} from '@fluentui/react-components';
import { steps } from '../../messages/pane';
import { stages } from '../../messages/pane-jobs';
import type { Pane } from '../usePane';
import { JOBS, type StageId } from './jobs';

const useStyles = makeStyles({
  list: { marginInline: '-12px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 0 12px' },
  job: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { minHeight: '44px' },
});

export function JobList({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { doing } = pane.state;
  const shown = (Object.keys(stages) as StageId[])
    .map((stage) => ({ stage, jobs: JOBS.filter((job) => job.stage === stage) }))
    .filter(({ jobs }) => jobs.length > 0);
  return (
    <Accordion className={styles.list} collapsible multiple defaultOpenItems={['verifikasi']}>
      {shown.map(({ stage, jobs }) => (
        <AccordionItem key={stage} value={stage}>
          <AccordionHeader as="h3" size="large">
            {stages[stage]}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {jobs.map(({ step }) => (
              <div key={step} className={styles.job}>
                <Button
                  className={styles.button}
                  disabledFocusable={doing !== null}
                  onClick={() => pane.begin(step)}
                >
                  {steps[step].label}
                </Button>
                <Caption1>{steps[step].hint}</Caption1>
              </div>
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
