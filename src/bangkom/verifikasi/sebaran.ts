// How the recognised JP of a person spreads over routes and months (recap).
import { fromHundredths, toHundredths } from '../angka';
import type { Jalur } from '../bentuk';
import { yearPeriod } from '../konversi/diakui';
import { monthNumber } from '../tanggal';
import type { BarisVerifikasi, VerifikasiDocument } from './dokumen';

/** Recognised JP; every part and `tanpaTanggal` together give the person's J. */
export interface SebaranJp {
  readonly jalur: Readonly<Record<Jalur, number>>;
  /** The twelve months of the year counted, in their order. */
  readonly bulan: readonly number[];
  /** JP of rows without any date. */
  readonly tanpaTanggal: number;
}

/**
 * Spreads the JP of the rows that count with certainty: by route, and by the month of the last date,
 * held to the year counted (an activity that ends in the next year stands in the last month).
 */
function spreadJp(rows: readonly BarisVerifikasi[], firstMonth: number): SebaranJp {
  const jalur: Record<Jalur, number> = { Pendidikan: 0, Klasikal: 0, Nonklasikal: 0 };
  const bulan = new Array<number>(12).fill(0);
  let tanpaTanggal = 0;
  for (const { pasti, jpDiakui, jalur: route, baris } of rows) {
    if (!pasti || jpDiakui === 0) continue;
    const jp = toHundredths(jpDiakui);
    if (route !== null) jalur[route] += jp;
    const last = baris.tglSelesai ?? baris.tglMulai;
    if (last === null) tanpaTanggal += jp;
    else {
      const at = Math.min(11, Math.max(0, monthNumber(last) - firstMonth));
      bulan[at] = (bulan[at] ?? 0) + jp;
    }
  }
  return {
    jalur: {
      Pendidikan: fromHundredths(jalur.Pendidikan),
      Klasikal: fromHundredths(jalur.Klasikal),
      Nonklasikal: fromHundredths(jalur.Nonklasikal),
    },
    bulan: bulan.map(fromHundredths),
    tanpaTanggal: fromHundredths(tanpaTanggal),
  };
}

/** The spread of every person of a document, in the document's order. */
export function spreadOfPersons(document: VerifikasiDocument, bulanAwalTahun: number): SebaranJp[] {
  const first = monthNumber(yearPeriod(document.tahun, bulanAwalTahun)[0]);
  // Numbers of rows begin at 1, and the rows stand in their order.
  return document.persons.map(({ baris }) =>
    spreadJp(
      baris.flatMap((nomor) => document.rows[nomor - 1] ?? []),
      first,
    ),
  );
}
