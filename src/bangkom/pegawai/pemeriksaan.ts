// Rules about a NIP that need more than the number: other rows, other columns, the post.
// Source: N10 to N12 of domain 6.1.
import { yearOf, type IsoDate } from '../tanggal';
import { normalise } from '../bentuk/normalise';
import { KETENTUAN_JENJANG, type Jenjang } from './jenjang';
import { parseNip, type Nip, type NipFinding } from './nip';

/** A row of a list of persons. */
export interface NipRow {
  /** The cell as it is. */
  readonly nip: unknown;
  readonly nama: string;
}

/** Rows that contradict each other, by their index. */
export interface NipConflict extends NipFinding {
  readonly rows: readonly number[];
}

/** The name without academic titles after the comma, in one spelling. */
const bareName = (nama: string): string => normalise(nama.split(',', 1)[0] ?? '');

/** N10: one NIP under several names, or one name and birth date under several NIPs. Linear. */
export function findNipConflicts(rows: readonly NipRow[]): NipConflict[] {
  const byNip = new Map<string, number[]>();
  const byPerson = new Map<string, number[]>();
  const digitsOf: string[] = [];
  rows.forEach(({ nip, nama }, index) => {
    const reading = parseNip(nip);
    const digits = reading.kind === 'valid' ? reading.nip.digits : '';
    digitsOf.push(digits);
    if (digits === '' || bareName(nama) === '') return;
    append(byNip, digits, index);
    append(byPerson, `${bareName(nama)}|${digits.slice(0, 8)}`, index);
  });
  const conflicts: NipConflict[] = [];
  for (const [nip, group] of byNip) {
    const nama = distinct(group, (index) => rows[index]?.nama ?? '', bareName);
    if (nama.length > 1) {
      const message = { code: 'pegawai.N10.nama', params: { nip, nama } } as const;
      conflicts.push({ severity: 'W', message, rows: group });
    }
  }
  for (const group of byPerson.values()) {
    const nip = distinct(group, (index) => digitsOf[index] ?? '', String);
    if (nip.length > 1) {
      const nama = rows[group[0] ?? -1]?.nama ?? '';
      const message = { code: 'pegawai.N10.nip', params: { nama, nip } } as const;
      conflicts.push({ severity: 'W', message, rows: group });
    }
  }
  return conflicts;
}

/** N11: the number against the columns jenis kelamin and tanggal lahir, where they are filled. */
export function checkNipColumns(
  nip: Nip,
  kolom: { readonly jenisKelamin?: string; readonly tanggalLahir?: IsoDate },
): NipFinding[] {
  const findings: NipFinding[] = [];
  const jenisKelamin = kolom.jenisKelamin ?? '';
  const kelamin = parseJenisKelamin(jenisKelamin);
  if (kelamin !== null && kelamin !== nip.jenisKelamin) {
    const params = { nip: nip.jenisKelamin, kolom: jenisKelamin };
    findings.push({ severity: 'W', message: { code: 'pegawai.N11.jenisKelamin', params } });
  }
  const { tanggalLahir } = kolom;
  if (tanggalLahir !== undefined && tanggalLahir !== '' && tanggalLahir !== nip.tanggalLahir) {
    const params = { nip: nip.tanggalLahir, kolom: tanggalLahir };
    findings.push({ severity: 'W', message: { code: 'pegawai.N11.tanggalLahir', params } });
  }
  return findings;
}

/**
 * N12: the age a person reaches in `tahun` is over the retirement age of the post. A warning, so it
 * does not make a NIP invalid (decision 14).
 */
export function checkPensiun(nip: Nip, jenjang: Jenjang, tahun: number): NipFinding | null {
  const usia = tahun - yearOf(nip.tanggalLahir);
  const batas = KETENTUAN_JENJANG[jenjang].batasUsiaPensiun;
  return usia > batas
    ? { severity: 'W', message: { code: 'pegawai.N12', params: { usia, batas, tahun } } }
    : null;
}

const KELAMIN: Readonly<Record<Nip['jenisKelamin'], readonly string[]>> = {
  Pria: ['pria', 'laki laki', 'lelaki', 'l'],
  Wanita: ['wanita', 'perempuan', 'p'],
};

function parseJenisKelamin(text: string): Nip['jenisKelamin'] | null {
  const word = normalise(text);
  if (KELAMIN.Pria.includes(word)) return 'Pria';
  return KELAMIN.Wanita.includes(word) ? 'Wanita' : null;
}

function append(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else group.push(index);
}

/** The values of a group, one for each key. */
function distinct(
  group: readonly number[],
  value: (index: number) => string,
  key: (value: string) => string,
): string[] {
  const values = new Map<string, string>();
  for (const index of group) {
    const text = value(index);
    if (!values.has(key(text))) values.set(key(text), text);
  }
  return [...values.values()];
}
