// What a verification rule is, and how the rules of a check give one verdict.
import type { Message } from '../message';

/** Verdicts, the worst first; TIDAK BERLAKU stands outside the order. */
export type Hasil = 'TIDAK LULUS' | 'PERLU TELAAH' | 'LULUS' | 'TIDAK BERLAKU';

/** Number of a rule: its check, and its place in the table of domain 4.4. */
export type NomorAturan = `V${1 | 2 | 3 | 4 | 5}.${number}`;

/** What a rule finds; where several of a check find something, the worst decides. */
export interface Temuan {
  readonly hasil: Hasil;
  readonly message: Message;
}

/** One rule of one check. */
export interface Aturan<Konteks, Masukan extends string = string> {
  readonly nomor: NomorAturan;
  /** The columns it looks at. */
  readonly masukan: readonly Masukan[];
  /** When it applies, in words, for the documentation. */
  readonly syarat: string;
  /** The verdicts it can give. */
  readonly hasil: readonly Hasil[];
  /** The messages it can give. */
  readonly kode: readonly Message['code'][];
  readonly sumber: string;
  /** null where the rule has nothing to say. */
  readonly test: (konteks: Konteks) => Temuan | null;
}

/** A finding with the rule that made it; stands in the notes of a row or person. */
export interface Catatan extends Temuan {
  /** The rule; `lengkap` for the nine items, `jp` for the recognition of JP. */
  readonly aturan: NomorAturan | 'lengkap' | 'jp' | 'telaah';
}

/** The verdict of one check. */
export interface Putusan {
  readonly hasil: Hasil;
  /** The rule that decided. */
  readonly aturan: NomorAturan;
  /** All findings that are not LULUS. */
  readonly catatan: readonly Catatan[];
}

const RANK: Readonly<Record<Hasil, number>> = {
  'TIDAK LULUS': 3,
  'PERLU TELAAH': 2,
  LULUS: 1,
  'TIDAK BERLAKU': 0,
};

/** The worst of the verdicts (domain 4.4); of none, LULUS. */
export function worst(verdicts: readonly Hasil[]): Hasil {
  let found: Hasil | undefined;
  for (const hasil of verdicts) if (found === undefined || RANK[hasil] > RANK[found]) found = hasil;
  return found ?? 'LULUS';
}

/** Applies the rules of a check; the last rule of a check is the one that holds otherwise. */
export function applyRules<K>(rules: readonly Aturan<K>[], konteks: K): Putusan {
  let hasil: Hasil = 'LULUS';
  let aturan: NomorAturan | undefined;
  const catatan: Catatan[] = [];
  for (const rule of rules) {
    const found = rule.test(konteks);
    if (found === null) continue;
    if (aturan === undefined || RANK[found.hasil] > RANK[hasil]) {
      hasil = found.hasil;
      aturan = rule.nomor;
    }
    if (found.hasil !== 'LULUS') catatan.push({ aturan: rule.nomor, ...found });
  }
  if (aturan === undefined) throw new RangeError('A check needs a rule that holds otherwise.');
  return { hasil, aturan, catatan };
}
