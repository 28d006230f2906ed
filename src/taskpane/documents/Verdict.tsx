// A verdict: the word, with a colour that helps.
import { Badge } from '@fluentui/react-components';
import type { PreviewPerson } from '../../workbook/operations';

const COLOURS = {
  LULUS: 'success',
  'TIDAK LULUS': 'danger',
  'PERLU TELAAH': 'warning',
  'TIDAK BERLAKU': 'informative',
} as const satisfies Record<PreviewPerson['hasil'], string>;

export function Verdict({ hasil }: Pick<PreviewPerson, 'hasil'>) {
  return (
    <Badge appearance="tint" color={COLOURS[hasil]}>
      {hasil}
    </Badge>
  );
}
