// Reads the cells of one row, notes what is wrong with them, and remembers what was refused.
import { parseAngka } from '../angka';
import { isErrorValue } from '../cell';
import type { Message } from '../message';
import { parseDate, type IsoDate, type RawCell } from '../tanggal';
import type { WordList } from './daftar';
import { problem, type Problem, type Severity } from './problem';

/** The raw cells of one row by field; a field that the sheet does not have is absent. */
export type RawRow<Field extends string> = Readonly<Partial<Record<Field, RawCell>>>;

/** How the cells that hold dates are to be read. */
export interface DateCells {
  /** The workbook counts days from 1904. */
  readonly date1904?: boolean;
  /**
   * Whether a cell carries a date number format; where nobody says so, it does. A number in a cell
   * without one is read as a date with a W (decision 11). `row` is −1 for the head of a form.
   */
  readonly isDateCell?: (row: number, field: string) => boolean;
}

/** The range of a number. */
export interface Rentang {
  readonly bawah: number;
  readonly atas: number | null;
  readonly bulat: boolean;
  /** One separator before three digits separates thousands (decision 7). */
  readonly uang?: boolean;
}

/** Most cells need nothing done, and looking is cheaper than doing. */
const PLAIN = /^(?:[!-~][ -~]*)?$/;

const tidy = (text: string): string =>
  PLAIN.test(text)
    ? text.trimEnd()
    : text
        .normalize('NFC')
        .replace(/\u00a0/g, ' ')
        .trim();

const clean = (raw: RawCell): string => tidy(String(raw));

/** Where problems go; a method, so that a reader of more fields can stand in for one of fewer. */
interface Sink<Field extends string> {
  push(found: Problem<Field>): unknown;
}

export class RowReader<Field extends string> {
  /** What stood in the cells that were refused. */
  readonly refused: Partial<Record<Field, RawCell>> = {};
  readonly #cells: RawRow<Field>;
  readonly #row: number;
  readonly #labels: Readonly<Record<Field, string>>;
  readonly #problems: Sink<Field>;

  constructor(
    cells: RawRow<Field>,
    row: number,
    labels: Readonly<Record<Field, string>>,
    problems: Sink<Field>,
  ) {
    this.#cells = cells;
    this.#row = row;
    this.#labels = labels;
    this.#problems = problems;
  }

  /** Whether the sheet has the field at all, and no error value in it. */
  has(field: Field): boolean {
    const raw = this.#cells[field];
    return raw !== undefined && !isErrorValue(raw);
  }

  /** The cell to be read: '' where it is blank, absent, or an error value, which is refused once. */
  value(field: Field): RawCell {
    const raw = this.raw(field);
    if (!isErrorValue(raw)) return raw;
    if (this.refused[field] === undefined) {
      const params = { kolom: this.label(field), teks: String(raw) };
      this.refuse(field, { code: 'rencana.nilaiGalat', params });
    }
    return '';
  }

  /** The cell as it stands; '' where it is blank or absent. */
  raw(field: Field): RawCell {
    return this.#cells[field] ?? '';
  }

  isBlank(field: Field): boolean {
    return this.text(field) === null;
  }

  label(field: Field): string {
    return this.#labels[field];
  }

  report(severity: Severity, field: Field, message: Message, mend?: RawCell): void {
    this.#problems.push(problem(severity, this.#row, field, message, mend));
  }

  warn(field: Field, message: Message, mend?: RawCell): void {
    this.report('W', field, message, mend);
  }

  /** E: the value is refused, its row stays. */
  refuse(field: Field, message: Message, mend?: RawCell): null {
    this.report('E', field, message, mend);
    this.refused[field] = this.raw(field);
    return null;
  }

  /** A blank cell in a field that the sheet has. */
  reportBlank(severity: Severity, field: Field): void {
    if (this.has(field) && this.isBlank(field)) {
      this.report(severity, field, {
        code: 'rencana.kosong',
        params: { kolom: this.label(field) },
      });
    }
  }

  /** The text of a cell without the space around it; null where it is blank. */
  text(field: Field): string | null {
    const raw = this.value(field);
    if (raw === '') return null;
    const text = clean(raw);
    return text === '' ? null : text;
  }

  /** A word of a list, in any case and spacing; E outside the list. */
  word<T extends string>(field: Field, list: WordList<T>): T | null {
    const text = this.text(field);
    if (text === null) return null;
    const word = list.find(text);
    if (word !== null) return word;
    const params = { kolom: this.label(field), teks: text, pilihan: list.words };
    return this.refuse(field, { code: 'rencana.bukanPilihan', params });
  }

  /** A number within a range; E for anything else. */
  number(field: Field, rentang: Rentang): number | null {
    const raw = this.value(field);
    const read = parseAngka(raw, rentang.uang ? 'ribuan' : 'ambigu');
    if (read.kind === 'blank') return null;
    const kolom = this.label(field);
    const teks = clean(raw);
    if (read.kind === 'ambiguous') {
      return this.refuse(field, { code: 'rencana.bilanganAmbigu', params: { kolom, teks } });
    }
    if (read.kind === 'invalid') {
      return this.refuse(field, { code: 'rencana.bukanBilangan', params: { kolom, teks } });
    }
    const { value } = read;
    const { bawah, atas, bulat } = rentang;
    const inRange =
      value >= bawah && (atas === null || value <= atas) && (!bulat || Number.isSafeInteger(value));
    if (inRange) return value;
    const params = { kolom, teks, bawah, atas, bulat };
    return this.refuse(field, { code: 'rencana.diLuarRentang', params });
  }

  /** A date; E where the cell holds none, W where a plain number was read as one. */
  date(field: Field, { date1904 = false, isDateCell }: DateCells): IsoDate | null {
    const raw = this.raw(field);
    const dateCell = isDateCell?.(this.#row, field) ?? true;
    const read = parseDate(raw, { date1904, dateCell });
    if (read.kind === 'blank') return null;
    const kolom = this.label(field);
    if (read.kind === 'invalid') {
      const params = { kolom, teks: clean(raw) };
      return this.refuse(field, { code: 'rencana.bukanTanggal', params });
    }
    if (read.bareSerial) {
      const params = { kolom, angka: Number(raw), tanggal: read.iso };
      this.warn(field, { code: 'rencana.tanggalDariAngka', params });
    }
    return read.iso;
  }
}
