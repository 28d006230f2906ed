// Which cells of a form are coloured, and when: blank where later stages need them, or wrong.
import { columnLetters, cellAddress, type Area } from '../../excel/grid';
import type { ColourRule } from '../../excel/own-formats';
import { KEPALA_DIPERLUKAN } from '../../../bangkom/rencana/parse-kepala';
import { anyFilled, BLANK_LOOK, columnRules, wrongCell, WRONG_LOOK } from '../cell-checks';
import { FORMAT, type Column, type ColumnLook, type ColumnReference } from '../column';
import { NOT_NIP } from '../rencana/rencana-columns';
import { ADDED_COLUMNS } from './added';
import { HEADER_LISTS, type Adoption } from './adoption';
import type { FoundForm } from './found';
import { HEADER_KEYS, TEMPLATE_KEYS, type HeaderKey, type RowKey, type TemplateKey } from './words';

type Ref = ColumnReference<RowKey>;

const blank = (cell: string): string => `TRIM(${cell})=""`;
const isNeeded = (ref: Ref): string => `TRIM(${ref('kesenjangan')})<>"Tidak ada"`;

/** When a blank cell of the template's own columns is a finding (domain 2.4). */
const BLANK_TEMPLATE: Partial<Record<TemplateKey, (ref: Ref) => readonly string[]>> = {
  dasar: () => [],
  standar: (ref) => [blank(ref('levelStandar'))],
  nyata: (ref) => [blank(ref('levelNyata')), blank(ref('kesenjangan'))],
  kesenjangan: (ref) => [`OR(${blank(ref('levelStandar'))},${blank(ref('levelNyata'))})`],
  namaPengembangan: (ref) => [isNeeded(ref)],
  jenisPengembangan: (ref) => [blank(ref('bentuk')), isNeeded(ref)],
};

/** What a template's own column accepts; the others take any text. */
const TEMPLATE_LOOKS: Partial<Record<TemplateKey, ColumnLook & Pick<Column<RowKey>, 'wrong'>>> = {
  kesenjangan: {
    header: '',
    width: 0,
    format: FORMAT.general,
    list: 'kesenjangan',
    wrong: (ref) =>
      `IF(ISERROR(${ref('kesenjanganHitung')}),FALSE,AND(${ref('kesenjanganHitung')}<>"",TRIM(${ref('kesenjangan')})<>${ref('kesenjanganHitung')}))`,
  },
};

const HEAD_LOOKS: Partial<Record<HeaderKey, Omit<ColumnLook, 'header' | 'width'>>> = {
  tanggalPelaksanaan: { format: FORMAT.date },
  tahun: { format: FORMAT.general, bounds: { whole: true, minimum: 2018, maximum: 2100 } },
};
const NIPS: ReadonlySet<HeaderKey> = new Set(['nip', 'nipPenilai']);

/** The rules of a form with what adoption adds to it; none where a column that they need is missing. */
export function formRules(form: FoundForm, adoption: Adoption): ColourRule[] {
  const places = new Map<string, number>(Object.entries(form.columns));
  for (const { column, area } of adoption.columns) places.set(column.key, area.column);
  const row = form.firstRow;
  const rowCount = form.endRow - row;
  if (rowCount <= 0) return headRules(form, adoption);
  const ref: Ref = (key) => `$${columnLetters(places.get(key) ?? 0)}${row + 1}`;
  const own = TEMPLATE_KEYS.flatMap((key) => (key === 'no' ? [] : (form.columns[key] ?? [])));
  const isFilled = anyFilled(Math.min(...own), Math.max(...own), row);
  const added = columnRules({
    row,
    rowCount,
    columns: ADDED_COLUMNS.flatMap((column) => {
      const at = places.get(column.key);
      return at === undefined ? [] : [{ column, at }];
    }),
    ref,
    isFilled,
  });
  return [...headRules(form, adoption), ...templateRules(form, ref, isFilled), ...added];
}

function templateRules(form: FoundForm, ref: Ref, isFilled: string): ColourRule[] {
  const { firstRow: row, endRow } = form;
  return TEMPLATE_KEYS.flatMap((key): ColourRule[] => {
    const column = form.columns[key];
    if (column === undefined) return [];
    const area: Area = { row, column, rowCount: endRow - row, columnCount: 1 };
    const conditions = BLANK_TEMPLATE[key]?.(ref);
    const look = TEMPLATE_LOOKS[key];
    const wrong = look ? wrongCell(ref(key), look, ref) : null;
    return [
      ...(conditions
        ? [
            {
              area,
              look: BLANK_LOOK,
              formula: [blank(ref(key)), ...conditions, isFilled].join(','),
            },
          ]
        : []),
      ...(wrong === null ? [] : [{ area, look: WRONG_LOOK, formula: wrong }]),
    ];
  });
}

/** The head: each value in a cell of its own. */
function headRules(form: FoundForm, { labels }: Adoption): ColourRule[] {
  return HEADER_KEYS.flatMap((key): ColourRule[] => {
    const place = labels.find((label) => label.key === key) ?? valueCell(form, key);
    if (!place) return [];
    const area: Area = { row: place.row, column: place.column, rowCount: 1, columnCount: 1 };
    const cell = cellAddress(place.row, place.column);
    const list = HEADER_LISTS[key];
    const look: ColumnLook & Pick<Column<HeaderKey>, 'wrong'> = {
      header: '',
      width: 0,
      format: FORMAT.text,
      ...HEAD_LOOKS[key],
      ...(list && { list }),
      ...(NIPS.has(key) && { wrong: () => NOT_NIP(cell) }),
    };
    const wrong = wrongCell<HeaderKey>(cell, look, () => cell);
    return [
      ...(KEPALA_DIPERLUKAN.has(key) ? [{ area, look: BLANK_LOOK, formula: blank(cell) }] : []),
      ...(wrong === null ? [] : [{ area, look: WRONG_LOOK, formula: wrong }]),
    ];
  });
}

/** The cell of a value; none where it shares the cell of its label. */
function valueCell(form: FoundForm, key: HeaderKey): { row: number; column: number } | null {
  const label = form.header[key];
  if (!label) return null;
  const { row, column } = label.value;
  return row === label.row && column === label.column ? null : { row, column };
}
