// The columns that adoption adds to the right of a form: the plan's own, and two that only a form has.
import type { KolomRencana } from '../../../bangkom/rencana/baris';
import { FORMAT, type Column } from '../column';
import { RENCANA_COLUMNS } from '../rencana/rencana-columns';
import { ADDED_KEYS, type AddedKey } from './words';

/** The gap in words, by the thresholds of Pengaturan; blank until both levels are given. */
const GAP_FORMULA = (ref: (key: 'levelStandar' | 'levelNyata') => string): string => {
  const levels = [ref('levelStandar'), ref('levelNyata')];
  const thresholds = ['Rendah', 'Sedang', 'Tinggi'].map((name) => `Bangkom_Ambang${name}`);
  return `=IF(OR(${levels.map((level) => `${level}=""`).join(',')}),"",BANGKOM.KATEGORI_KESENJANGAN(${[...levels, ...thresholds].join(',')}))`;
};

const OWN: Partial<Record<AddedKey, Column<AddedKey>>> = {
  sumberDasar: {
    key: 'sumberDasar',
    header: 'Sumber Dasar',
    width: 20,
    format: FORMAT.general,
    list: 'sumberDasar',
  },
  kesenjanganHitung: {
    key: 'kesenjanganHitung',
    header: 'Kesenjangan (hitung)',
    width: 13,
    format: FORMAT.general,
    formula: (ref) => GAP_FORMULA(ref),
    help: 'Dihitung dari Level Standar dan Level Nyata.',
  },
};

const isPlanKey = (key: AddedKey): key is AddedKey & KolomRencana =>
  key !== 'sumberDasar' && key !== 'kesenjanganHitung';

/** The added columns in their order. */
export const ADDED_COLUMNS: readonly Column<AddedKey>[] = ADDED_KEYS.map((key) => {
  const own = OWN[key];
  if (own) return own;
  const plan = isPlanKey(key) ? RENCANA_COLUMNS.find((column) => column.key === key) : undefined;
  if (!plan) throw new Error(`No column ${key}.`);
  // The formulas of the plan's columns refer to columns that the form has as well.
  return plan as Column<AddedKey>;
});
