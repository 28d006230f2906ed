// The table of JP by form, to be searched.
import {
  Body1,
  Caption1,
  Field,
  Input,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { BENTUK } from '../../bangkom/bentuk';
import {
  DEFAULT_PROFIL,
  getKetentuan,
  PROFIL,
  PROFIL_VALUES,
  type ProfilId,
} from '../../bangkom/konversi';
import { sayRule } from '../../messages/jp-rule';
import { help } from '../../messages/pane-help';
import { Choices } from '../components/Choices';

const PROFILES = PROFIL_VALUES.map((id) => [id, PROFIL[id].label] as const);

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: '12px' },
  form: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  values: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '8px',
    margin: '4px 0 0',
  },
  value: { margin: 0 },
});

export function JpTable() {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [profil, setProfil] = useState<ProfilId>(DEFAULT_PROFIL);
  const wanted = words.trim().toLowerCase();
  const found = BENTUK.filter(
    ({ label, aliases, jalur }) =>
      jalur !== null && [label, ...aliases].some((name) => name.toLowerCase().includes(wanted)),
  );
  return (
    <div className={styles.table}>
      <Field label={help.profile}>
        <Choices options={PROFILES} value={profil} onChoose={setProfil} />
      </Field>
      <Field label={help.searchForm}>
        <Input
          type="search"
          size="large"
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
      {found.length === 0 && <Body1>{help.noMatch}</Body1>}
      {found.map(({ id, label, jalur, satuan }) => (
        <section key={id} className={styles.form} aria-label={label}>
          <Subtitle2 as="h2" block>
            {label}
          </Subtitle2>
          <Caption1 block>{help.route(jalur ?? '', satuan ?? '')}</Caption1>
          <dl className={styles.values}>
            <dt>{help.national}</dt>
            <dd className={styles.value}>
              {sayRule(getKetentuan(profil, id, 'Nasional')?.aturan, satuan ?? '')}
            </dd>
            <dt>{help.international}</dt>
            <dd className={styles.value}>
              {sayRule(getKetentuan(profil, id, 'Internasional')?.aturan, satuan ?? '')}
            </dd>
          </dl>
        </section>
      ))}
    </div>
  );
}
