// All functions, to be searched, with examples that go into the selected cell.
import { Body1, Field, Input, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { help } from '../../messages/pane-help';
import { insertFormula } from '../../workbook/operations';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { failureOf, outcomeOf } from '../outcome';
import type { Pane } from '../usePane';
import { fetchFunctions, spellFormula, type FunctionHelp } from './functions';
import { FunctionCard } from './FunctionCard';

/** An example that would replace what a cell holds. */
interface Question {
  readonly example: string;
  readonly cell: string;
  readonly content: string;
}

const INDONESIAN = { decimalSeparator: ',', argumentSeparator: ';', limits: [] };

export function FunctionList({ pane }: { pane: Pane }) {
  const [functions, setFunctions] = useState<readonly FunctionHelp[] | 'failed' | null>(null);
  const [words, setWords] = useState('');
  const [question, setQuestion] = useState<Question | null>(null);
  const excel = pane.state.excel ?? INDONESIAN;

  useEffect(() => {
    fetchFunctions().then(setFunctions, () => setFunctions('failed'));
  }, []);

  const insert = async (example: string, replace: boolean) => {
    setQuestion(null);
    try {
      const result = await insertFormula(spellFormula(example, ',', '.'), replace);
      if (result.kind === 'occupied') setQuestion({ example, ...result });
      else pane.tell(outcomeOf([], help.inserted(result.cell)));
    } catch (error) {
      pane.tell(failureOf(error));
    }
  };

  if (functions === null) return <Spinner label={help.reading} />;
  if (functions === 'failed') return <Body1>{help.unavailable}</Body1>;
  const found = functions.filter(({ name, description }) =>
    `${name} ${description}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <div>
      <Body1 as="p" block>
        {help.intro(excel.argumentSeparator, excel.decimalSeparator)} {help.shortNames}
      </Body1>
      <Field label={help.search}>
        <Input
          type="search"
          size="large"
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
      {found.length === 0 && <Body1>{help.noMatch}</Body1>}
      {found.map((described) => (
        <FunctionCard
          key={described.name}
          function={described}
          excel={excel}
          onInsert={(example) => void insert(example, false)}
        />
      ))}
      <ConfirmDialog
        isOpen={question !== null}
        title={help.occupied.title(question?.cell ?? '')}
        answers={[
          {
            label: help.occupied.confirm,
            onChoose: () => question && void insert(question.example, true),
          },
        ]}
        onCancel={() => setQuestion(null)}
      >
        {help.occupied.text(question?.content ?? '')}
      </ConfirmDialog>
    </div>
  );
}
