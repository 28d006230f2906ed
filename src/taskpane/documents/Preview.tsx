// What a verification would say now: people, JP, verdicts and reasons.
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneSentences } from '../../messages/pane';
import { documents } from '../../messages/pane-documents';
import type { PreviewPerson, VerifikasiPreview } from '../../workbook/operations';
import { Verdict } from './Verdict';

/** Persons shown at once, and added by each press. */
const PAGE = 20;

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    paddingBlock: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { minHeight: '44px', lineHeight: '44px', cursor: 'pointer' },
  reasons: { margin: 0, paddingInlineStart: '20px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

function Person({ person }: { person: PreviewPerson }) {
  const styles = useStyles();
  const { nama, jp, target, hasil, kegiatan, alasan } = person;
  return (
    <li className={styles.person}>
      <Subtitle2 as="h3">{nama ?? documents.unnamed}</Subtitle2>
      <Verdict hasil={hasil} />
      <Caption1>
        {documents.activities(kegiatan)} · {documents.jp(jp, target)}
      </Caption1>
      {alasan.length > 0 && (
        <details>
          <summary className={styles.summary}>{documents.reasons(alasan.length)}</summary>
          <ul className={styles.reasons}>
            {alasan.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function Preview({ preview: { counts, persons } }: { preview: VerifikasiPreview }) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  if (persons.length === 0) return <Body1>{documents.previewEmpty}</Body1>;
  const { lulus, tidakLulus, perluTelaah } = counts;
  return (
    <section className={styles.preview} aria-label={documents.preview}>
      <div role="status">
        <Subtitle2 as="h2">{paneSentences.counts(lulus, tidakLulus, perluTelaah)}</Subtitle2>
      </div>
      <Caption1>{documents.previewNote}</Caption1>
      <ul className={styles.list}>
        {persons.slice(0, shown).map((person, index) => (
          <Person key={person.nip ?? index} person={person} />
        ))}
      </ul>
      {persons.length > shown && (
        <Button className={styles.button} onClick={() => setShown(shown + PAGE)}>
          {documents.morePersons(persons.length - shown)}
        </Button>
      )}
    </section>
  );
}
