// In an Excel that cannot do everything: what works, and what does not.
import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { limits as texts } from '../../messages/pane';
import type { ExcelDescription } from '../../workbook/operations';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingInlineStart: '16px' } });

export default function LimitsMessage({ limits }: Pick<ExcelDescription, 'limits'>) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.title}</MessageBarTitle>
        {texts.text}
        <ul className={styles.list}>
          {limits.map((limit) => (
            <li key={limit}>{texts.items[limit]}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
