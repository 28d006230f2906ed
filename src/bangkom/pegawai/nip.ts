// The NIP of a PNS and the number of a PPPK: reading, writing, and the rules about one number.
// Source: domain 6.1 and 6.2. There is no check digit.
import { isBlank, toText } from '../cell';
import { isoOfParts, monthNumber, yearOf, type IsoDate } from '../tanggal';
import type { StatusAsn } from '../rencana/daftar';
import type { PegawaiMessage } from './messages';

/** What the 18 digits say. */
export interface Nip {
  /** 18 digits, without spaces. */
  readonly digits: string;
  /** Date of birth; women's dates are not raised (that is the rule of the NIK). */
  readonly tanggalLahir: IsoDate;
  /** Year of appointment. */
  readonly tahunPengangkatan: number;
  /** Month of appointment, 1 to 12; null in a number of a PPPK. */
  readonly bulanPengangkatan: number | null;
  readonly jenisKelamin: 'Pria' | 'Wanita';
  /** Three digits, "001" to "999". */
  readonly nomorUrut: string;
}

/** A rule that a number breaks: E refuses the number, W asks to look at it. */
export interface NipFinding {
  readonly severity: 'E' | 'W';
  readonly message: PegawaiMessage;
}

/** What a cell for a NIP holds. */
export type NipReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'valid'; readonly nip: Nip; readonly findings: readonly NipFinding[] }
  /** `digits`: all digits found, not necessarily 18. */
  | { readonly kind: 'invalid'; readonly digits: string; readonly findings: readonly NipFinding[] };

export interface NipOptions {
  /** Status of the person; without it either pattern is accepted. */
  readonly status?: StatusAsn | null;
  /** The day of the check; without it nothing is "in the future". */
  readonly today?: IsoDate;
}

const OLDEST_YEAR = 1940;
const USIA = { terendah: 17, wajar: 35, tertinggi: 50 } as const;
const PPPK = { dari: 21, sampai: 99 } as const;

/** Whether 18 digits have the pattern of a PPPK: 21 or more where a PNS has the month (domain 6.2). */
export function isPolaPppk(digits: string): boolean {
  const bulan = Number(digits.slice(12, 14));
  return bulan >= PPPK.dari && bulan <= PPPK.sampai;
}

/**
 * Reads a NIP: spaces, dots, hyphens, a leading apostrophe and a leading "NIP" are ignored. A cell
 * that holds a number has lost its last digits (N9). Source: rules N1 to N9; decision 5 for PPPK.
 */
export function parseNip(raw: unknown, options: NipOptions = {}): NipReading {
  if (isBlank(raw)) return { kind: 'blank' };
  const findings: NipFinding[] = [];
  const refuse = (message: PegawaiMessage): void => {
    findings.push({ severity: 'E', message });
  };
  if (typeof raw === 'number') refuse({ code: 'pegawai.N9', params: {} });
  const bare = toText(raw)
    .normalize('NFKC')
    .trim()
    .replace(/^['‘’`]?\s*(?:NIP[\s.:]*)?['‘’`]?/i, '')
    .replace(/[\s.\p{Pd}\u200b-\u200d\u2060\ufeff]+/gu, '');
  const digits = bare.replace(/[^0-9]+/g, '');
  if (digits.length !== 18 || bare !== digits) {
    refuse({
      code: 'pegawai.N1',
      params: { ditemukan: digits.length, lain: bare !== digits },
    });
    return { kind: 'invalid', digits, findings };
  }
  const nip = readDigits(digits, options, findings);
  return nip === null || findings.some(({ severity }) => severity === 'E')
    ? { kind: 'invalid', digits, findings }
    : { kind: 'valid', nip, findings };
}

/** "19650927 199011 1 004", as documents print the 18 digits. */
export const formatNip = (digits: string): string =>
  digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

/** Applies N2 to N8 to 18 digits; null where a part has no meaning. */
function readDigits(
  digits: string,
  { status = null, today }: NipOptions,
  findings: NipFinding[],
): Nip | null {
  const refuse = (message: PegawaiMessage): void => {
    findings.push({ severity: 'E', message });
  };
  const part = (from: number, to: number): number => Number(digits.slice(from, to));

  const lahir = isoOfParts(part(0, 4), part(4, 6), part(6, 8));
  const lahirSah =
    lahir !== null && part(0, 4) >= OLDEST_YEAR && (today === undefined || lahir <= today);
  if (!lahirSah) {
    const tanggal = `${digits.slice(6, 8)}-${digits.slice(4, 6)}-${digits.slice(0, 4)}`;
    refuse({ code: 'pegawai.N2', params: { tanggal } });
  }

  const tahun = part(8, 12);
  const bulan = part(12, 14);
  const pppk = isPolaPppk(digits);
  const bulanSah = bulan >= 1 && bulan <= 12;
  if (!bulanSah && !pppk) {
    refuse({ code: 'pegawai.N3', params: { bulan: digits.slice(12, 14) } });
  } else if (pppk && (status === 'PNS' || status === 'CPNS')) {
    refuse({ code: 'pegawai.N3.pppk', params: {} });
  }

  const kelamin = digits.charAt(14);
  if (kelamin !== '1' && kelamin !== '2') {
    refuse({ code: 'pegawai.N4', params: { digit: kelamin } });
  }
  if (digits.endsWith('000')) refuse({ code: 'pegawai.N5', params: {} });

  if (bulanSah || pppk) {
    const bulanPengangkatan = pppk ? null : bulan;
    if (lahirSah) checkUsia(usiaSaat(lahir, tahun, bulanPengangkatan), findings);
    if (today !== undefined && isFuture(tahun, bulanPengangkatan, today)) {
      const tmt = pppk ? `${tahun}` : `${digits.slice(12, 14)}/${tahun}`;
      refuse({ code: 'pegawai.N8', params: { tmt } });
    }
  }
  if (!lahirSah) return null;
  return {
    digits,
    tanggalLahir: lahir,
    tahunPengangkatan: tahun,
    bulanPengangkatan: pppk ? null : bulan,
    jenisKelamin: kelamin === '2' ? 'Wanita' : 'Pria',
    nomorUrut: digits.slice(15),
  };
}

/** Full years from the birth to the first day of the month of appointment; of a PPPK by years only. */
function usiaSaat(lahir: IsoDate, tahun: number, bulan: number | null): number {
  const years = tahun - yearOf(lahir);
  if (bulan === null) return years;
  const first = `${lahir.slice(0, 4)}-${String(bulan).padStart(2, '0')}-01`;
  return first < lahir ? years - 1 : years;
}

function checkUsia(usia: number, findings: NipFinding[]): void {
  if (usia < USIA.terendah) {
    findings.push({ severity: 'E', message: { code: 'pegawai.N6', params: { usia } } });
  } else if (usia > USIA.wajar) {
    findings.push({
      severity: usia > USIA.tertinggi ? 'E' : 'W',
      message: { code: 'pegawai.N7', params: { usia } },
    });
  }
}

/** More than a month ahead of today; of a PPPK by years only. */
function isFuture(tahun: number, bulan: number | null, today: IsoDate): boolean {
  const latest = monthNumber(today) + 1;
  return bulan === null ? tahun > Math.floor(latest / 12) : tahun * 12 + bulan - 1 > latest;
}
