// One field of the row: its label, its cell as it stands, and what is wrong with it.
import { Field, Input, makeStyles, Textarea, type FieldProps } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/pane-fill';
import type { RowField } from '../../workbook/operations';
import { Choices } from '../components/Choices';
import { CodesInput } from './CodesInput';
import { useDraft, type Draft, type Writer } from './useDraft';

const useStyles = makeStyles({
  // Clear of the header, which stays.
  field: { scrollMarginTop: '160px', scrollMarginBottom: '8px' },
  control: { minHeight: '44px', minWidth: 0 },
});

/** The gravest that there is to say about the field. */
function validationOf(field: RowField, { refusal, isWriting }: Draft): Partial<FieldProps> {
  if (isWriting) return { validationState: 'none', validationMessage: fill.saving };
  if (refusal !== null) return { validationState: 'error', validationMessage: refusal };
  const [first] = [...field.problems].sort((left, right) =>
    left.severity.localeCompare(right.severity),
  );
  if (!first) return {};
  return {
    validationState: first.severity === 'E' ? 'error' : 'warning',
    validationMessage: first.message,
  };
}

function Control({ field, draft }: { field: RowField; draft: Draft }) {
  const styles = useStyles();
  const { kind, unit, choices = [] } = field;
  const common = { size: 'large', value: draft.text } as const;
  const onBlur = () => void draft.commit();
  if (kind === 'computed') {
    return <Input {...common} readOnly appearance="filled-darker" className={styles.control} />;
  }
  if (kind === 'list') {
    const isKnown = draft.text === '' || choices.some(({ value }) => value === draft.text);
    const values = ['', ...(isKnown ? [] : [draft.text]), ...choices.map(({ value }) => value)];
    return (
      <Choices
        options={values.map((value) => [value, value === '' ? fill.blank : value] as const)}
        value={draft.text}
        onChoose={(value) => void draft.commit(value)}
      />
    );
  }
  if (kind === 'paragraph') {
    return (
      <Textarea
        {...common}
        resize="vertical"
        className={styles.control}
        onChange={(_, { value }) => draft.type(value)}
        onBlur={onBlur}
      />
    );
  }
  return (
    <Input
      {...common}
      className={styles.control}
      {...(kind === 'number' && { inputMode: 'decimal' })}
      // No date input: it shows the order of the computer's language, and 02/03 would mean two days.
      {...(kind === 'date' && { placeholder: fill.datePlaceholder })}
      {...(unit !== undefined && { contentAfter: unit })}
      onChange={(_, { value }) => draft.type(value)}
      onBlur={onBlur}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onBlur();
      }}
    />
  );
}

export function FieldInput({ field, writer }: { field: RowField; writer: Writer }) {
  const styles = useStyles();
  const draft = useDraft(field, writer);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (draft.refusal !== null) box.current?.scrollIntoView({ block: 'nearest' });
  }, [draft.refusal]);
  const [isFocused, setFocused] = useState(false);
  const hint = isFocused && field.help !== undefined ? { hint: field.help } : {};
  const validation = validationOf(field, draft);
  return (
    <div
      ref={box}
      className={styles.field}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {field.kind === 'codes' ? (
        <CodesInput field={field} draft={draft} validation={validation} />
      ) : (
        <Field label={field.label} {...hint} {...validation}>
          <Control field={field} draft={draft} />
        </Field>
      )}
    </div>
  );
}
