// One row to JP: what the function BANGKOM.JP computes. Source: domain 1.8.
import { fromHundredths, parseAngka, toHundredths } from '../angka';
import {
  getBentuk,
  isBentukId,
  matchBentuk,
  parseLingkup,
  type Bentuk,
  type Jalur,
  type Lingkup,
  type Satuan,
} from '../bentuk';
import { isBlank, toText } from '../cell';
import { invalidValue, notAvailable, succeed, type CellResult } from '../result';
import type { AturanKonversi, ProfilId } from './aturan';
import type { KonversiMessage } from './messages';
import { DEFAULT_PROFIL, getAturan } from './profil';

/**
 * A row as its cells hold it. `null`, `undefined` and blank text are blank; so is 0, which a blank
 * cell becomes on the desktop.
 */
export interface KonversiInput {
  /** Id, label or alias of the form. */
  readonly bentuk: unknown;
  /** In the form's satuan; at least 0, whole unless the satuan is JP. */
  readonly jumlah: unknown;
  /** Nasional (where blank) or Internasional. */
  readonly lingkup?: unknown;
  /** Months over which the amount was spread, 1 to 12; blank is 12. */
  readonly periode?: unknown;
  /** Days over which it ran, at least 1; blank is unknown, and the day cap is then not applied. */
  readonly hari?: unknown;
}

/**
 * JP of one row, to hundredths. Caps across the rows of a person are not applied here
 * (`recognizeJp`), so the sum over rows is an upper bound of the recognised JP.
 * Errors: `#VALUE!` for an input the user can mend, `#N/A` where the profile has no answer.
 * Source: domain 1.8; rounding by decision 3.
 */
export function convertToJp(
  input: KonversiInput,
  profil: ProfilId = DEFAULT_PROFIL,
): CellResult<number, KonversiMessage> {
  const jumlah = readJumlah(input.jumlah);
  if (isBlank(input.bentuk)) {
    return jumlah.ok && jumlah.value === 0
      ? succeed(0)
      : invalidValue({ code: 'konversi.bentukKosong', params: {} });
  }
  const bentuk = readBentuk(toText(input.bentuk));
  if (!bentuk.ok) return bentuk;
  const lingkup = readLingkup(input.lingkup);
  if (!lingkup.ok) return lingkup;
  if (!jumlah.ok) return jumlah;
  const { label, satuan } = bentuk.value;
  if (satuan !== null && satuan !== 'JP' && jumlah.value % 100 !== 0) {
    return invalidValue({ code: 'konversi.jumlahTidakBulat', params: { bentuk: label, satuan } });
  }
  const periode = readWhole(input.periode);
  if (periode === null || (periode !== undefined && periode > 12)) {
    return invalidValue({ code: 'konversi.periodeDiLuarRentang', params: {} });
  }
  const hari = readWhole(input.hari);
  if (hari === null) return invalidValue({ code: 'konversi.hariTidakBulat', params: {} });
  const aturan = getAturan(profil, bentuk.value.id, lingkup.value);
  if (aturan === null) {
    return notAvailable({
      code: 'konversi.tanpaAturan',
      params: { bentuk: label, lingkup: lingkup.value },
    });
  }
  return succeed(fromHundredths(applyAturan(aturan, jumlah.value, periode ?? 12, hari)));
}

/**
 * The rule applied to an amount: caps first, then the value, then the 20 %. Amount and result in
 * whole hundredths; `bulan` months, `hari` days (undefined: unknown, no day cap).
 * Source: domain 1.1, 1.8, 9 no. 7.
 */
export function applyAturan(
  aturan: AturanKonversi,
  jumlah: number,
  bulan: number,
  hari: number | undefined,
): number {
  let counted = jumlah;
  if (aturan.bulan !== undefined) counted = Math.min(counted, aturan.bulan * bulan * 100);
  if (aturan.hari !== undefined && hari !== undefined) {
    counted = Math.min(counted, aturan.hari * hari * 100);
  }
  const jp = counted * (aturan.n ?? 1);
  return aturan.tambahan ? Math.round((jp * 6) / 5) : jp;
}

/** The form a cell names; `#N/A` where it names none or several. */
export function readBentuk(teks: string): CellResult<Bentuk, KonversiMessage> {
  // the plan names forms by id, a hundred thousand times: no text needs matching then
  if (isBentukId(teks)) return succeed(getBentuk(teks));
  const match = matchBentuk(teks);
  if (match.kind === 'found') return succeed(match.bentuk);
  if (match.kind === 'ambiguous') {
    const pilihan = match.candidates.map(({ label }) => label);
    return notAvailable({ code: 'konversi.bentukAmbigu', params: { teks, pilihan } });
  }
  const saran = match.suggestion?.label ?? null;
  return notAvailable({ code: 'konversi.bentukTidakDikenal', params: { teks, saran } });
}

/** A form with a row in the table, as a cell names it; `#N/A` for a measure outside the table. */
export function readBentukTabel(
  teks: string,
): CellResult<{ readonly jalur: Jalur; readonly satuan: Satuan }, KonversiMessage> {
  const result = readBentuk(teks);
  if (!result.ok) return result;
  const { label, jalur, satuan } = result.value;
  return jalur === null || satuan === null
    ? notAvailable({ code: 'konversi.diLuarTabel', params: { bentuk: label } })
    : succeed({ jalur, satuan });
}

/** The lingkup a cell names; Nasional where it is blank. */
export function readLingkup(raw: unknown): CellResult<Lingkup, KonversiMessage> {
  if (isBlank(raw)) return succeed('Nasional');
  const teks = toText(raw);
  const lingkup = parseLingkup(teks);
  return lingkup === null
    ? invalidValue({ code: 'konversi.lingkupTidakDikenal', params: { teks } })
    : succeed(lingkup);
}

/** The amount in whole hundredths; blank is 0. */
export function readJumlah(raw: unknown): CellResult<number, KonversiMessage> {
  const angka = parseAngka(raw);
  if (angka.kind === 'blank') return succeed(0);
  if (angka.kind === 'ambiguous') {
    return invalidValue({ code: 'konversi.jumlahAmbigu', params: { teks: angka.text } });
  }
  const hundredths = angka.kind === 'number' ? toHundredths(angka.value) : NaN;
  if (angka.kind === 'invalid' || !Number.isSafeInteger(hundredths)) {
    return invalidValue({ code: 'konversi.jumlahBukanAngka', params: { teks: toText(raw) } });
  }
  return hundredths < 0
    ? invalidValue({ code: 'konversi.jumlahNegatif', params: {} })
    : succeed(hundredths);
}

/** A whole number of at least 1; undefined where blank or 0, null where it is anything else. */
export function readWhole(raw: unknown): number | undefined | null {
  const angka = parseAngka(raw);
  if (angka.kind === 'blank') return undefined;
  if (angka.kind !== 'number') return null;
  if (angka.value === 0) return undefined;
  return Number.isSafeInteger(angka.value) && angka.value > 0 ? angka.value : null;
}
