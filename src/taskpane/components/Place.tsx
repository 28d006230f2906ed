// A cell as a link that selects it in the workbook.
import { Link } from '@fluentui/react-components';
import { pane, paneSentences } from '../../messages/pane';
import { selectCell } from '../../workbook/operations';

export function Place({ sheet, cell }: { sheet: string; cell: string | null }) {
  const place = paneSentences.place(sheet, cell);
  return (
    <Link
      as="button"
      inline
      onClick={() => void selectCell(sheet, cell)}
      aria-label={`${pane.goToCell}: ${place}`}
    >
      {place}
    </Link>
  );
}
