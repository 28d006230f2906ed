// What the fields of a form are called where the user reads of them.
import { ADDED_COLUMNS } from './added';
import { HEADER_WORDS, TEMPLATE_WORDS, type HeaderKey, type RowKey } from './words';

const LABELS = new Map<string, string>([
  ...ADDED_COLUMNS.map(({ key, header }) => [key, header] as const),
  ...Object.entries({ ...HEADER_WORDS, ...TEMPLATE_WORDS }).map(([key, [w]]) => [key, w] as const),
]);

/** The label of a field of the head, or the header of a column. */
export const labelOfField = (field: HeaderKey | RowKey): string => LABELS.get(field) ?? field;
