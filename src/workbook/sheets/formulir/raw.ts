// The cells of a found form as the regulation's parser takes them, and the way back to their addresses.
import type { RawBarisFormulir, RawKepala } from '../../../bangkom/rencana';
import { cellAddress, isBlank, type Cell } from '../../excel/grid';
import type { FoundCell } from '../sheet-grid';
import type { FoundForm } from './found';
import type { HeaderKey, RowKey } from './words';

/** The raw values of a form. */
export interface RawForm {
  readonly kepala: RawKepala;
  readonly rows: readonly RawBarisFormulir[];
  /** Whether a cell has a date format; row −1 is the head. */
  readonly isDateCell: (row: number, field: string) => boolean;
}

const rawOf = ({ value }: FoundCell): Cell => (isBlank(value) ? '' : value);

/** What the cells of a form hold; computed columns are left out. */
export const rawForm = (form: FoundForm): RawForm => ({
  kepala: Object.fromEntries(
    Object.entries(form.header).map(([key, label]) => [key, rawOf(label.value)]),
  ),
  rows: form.rows.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([key, cell]) =>
        key === 'kesenjanganHitung' || key === 'jp' ? [] : [[key, rawOf(cell)]],
      ),
    ),
  ),
  isDateCell: (row, field) => cellOf(form, row, field)?.isDate === true,
});

/** The cell of a field; row −1 is the head. */
function cellOf(form: FoundForm, row: number, field: string): FoundCell | undefined {
  // a field that the form does not know has no cell
  return row < 0 ? form.header[field as HeaderKey]?.value : form.rows[row]?.cells[field as RowKey];
}

/** Address of what a problem of a form is about: its cell, else its row, else the form's first cell. */
export function problemAddress(form: FoundForm, row: number, field: string): string {
  const cells = row < 0 ? {} : (form.rows[row]?.cells ?? {});
  const cell = cellOf(form, row, field) ?? cells.jenisPengembangan ?? Object.values(cells)[0];
  const { row: top, column: left } = cell ?? form.area;
  return cellAddress(top, left);
}
