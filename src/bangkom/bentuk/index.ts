// Forms of development: the table, and the reading of what users write.
export {
  BENTUK,
  getBentuk,
  isBentukId,
  type Bentuk,
  type BentukId,
  type BentukTabelId,
} from './bentuk';
export { listAliases, matchBentuk, matchBentukAtStart, type BentukMatch } from './match';
export { normalise } from './normalise';
export { CERTAINTY, type Jalur, type Lingkup, type Satuan } from './types';
export { JALUR_VALUES, LINGKUP_VALUES, listLingkupWords, parseJalur, parseLingkup } from './words';
