// What a cell should hold where its reading leaves no doubt but its writing is not as lists, dates and
// numbers are written: blanks around text, known spellings, dates and numbers as text.
import { getBentuk, type BentukId } from '../../../bangkom/bentuk';
import { operationMessages } from '../../../messages/operations';
import { isBlank, type Cell } from '../../excel/grid';
import { finding, type Finding } from '../report';

/** Fields of head, form and plan by what they hold. */
const WORDS: ReadonlySet<string> = new Set([
  'statusAsn',
  'golongan',
  'jenjang',
  'sumberDasar',
  'jenisKompetensi',
  'kesenjangan',
  'dasarPertimbangan',
  'bentuk',
  'jalur',
  'lingkup',
  'kurikulum',
  'sumberDana',
  'status',
]);
const DATES: ReadonlySet<string> = new Set(['tanggalPelaksanaan', 'tglMulai', 'tglSelesai']);
const NUMBERS: ReadonlySet<string> = new Set([
  'tahun',
  'levelStandar',
  'levelNyata',
  'jumlah',
  'hari',
  'anggaran',
  'prioritas',
]);
const NIPS: ReadonlySet<string> = new Set(['nip', 'nipPenilai']);

/** Blanks of all kinds at both ends. */
const trimmed = (text: string): string => text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');

/**
 * The finding for a cell that can be written better, its mend included; null where nothing is to be
 * done, or where the value was refused (`parsed` is then null): what is not understood is not mended.
 */
export function tidyFinding(
  field: string,
  label: string,
  raw: Cell | undefined,
  parsed: unknown,
  place: Pick<Finding, 'sheet' | 'cell'>,
): Finding | null {
  if (typeof raw !== 'string' || isBlank(raw)) return null;
  const found = (code: string, message: string, mend: Cell): Finding => ({
    ...finding('W', code, message, place.sheet, place.cell),
    mend,
    holds: raw,
  });
  if (DATES.has(field) && typeof parsed === 'string') {
    return found('sel.tanggalTeks', operationMessages.dateAsText(label, raw), parsed);
  }
  if (NUMBERS.has(field) && typeof parsed === 'number') {
    return found('sel.angkaTeks', operationMessages.numberAsText(label, raw), parsed);
  }
  if (NIPS.has(field) && typeof parsed === 'string' && parsed !== raw) {
    return found('sel.nip', operationMessages.nipWritten(label), parsed);
  }
  const word = WORDS.has(field) ? wordOf(field, parsed) : null;
  if (word !== null && word !== raw) {
    return found('sel.ejaan', operationMessages.spelling(label, raw, word), word);
  }
  const text = trimmed(raw);
  if (word === null && text !== raw && parsed !== null && parsed !== undefined) {
    return found('sel.spasi', operationMessages.blanksAround(label), text);
  }
  return null;
}

function wordOf(field: string, parsed: unknown): string | null {
  if (Array.isArray(parsed)) return parsed.length === 0 ? null : parsed.join('; ');
  if (typeof parsed !== 'string') return null;
  // the parser gives a form by its id
  return field === 'bentuk' ? getBentuk(parsed as BentukId).label : parsed;
}
