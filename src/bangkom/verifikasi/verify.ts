// The verification as a whole: from rows, persons, standards and settings to the document.
import { fromHundredths, percentOf, sumInHundredths, toHundredths } from '../angka';
import { yearPeriod } from '../konversi/diakui';
import { tahunRencana, type Pengaturan } from '../pengaturan';
import { BARIS_KOSONG, type BarisRencana } from '../rencana/baris';
import { indexSkj, type BarisSkj } from '../skj';
import type { IsoDate } from '../tanggal';
import type { Hasil } from './aturan';
import { verifyBaris, type BarisDiperiksa } from './baris';
import type {
  BarisVerifikasi,
  Cacah,
  PegawaiVerifikasi,
  UnitVerifikasi,
  VerifikasiDocument,
} from './dokumen';
import { openKonteks, type PegawaiDiverifikasi } from './konteks';
import { groupByOrang } from './orang';
import { verifyPegawai } from './pegawai';
import { findTabrakan } from './tabrakan';
import { DaftarTelaah, type Telaah } from './telaah';
import { openAnggaran, unitKey, type AnggaranUnit } from './v4';

export interface VerifikasiInput {
  /** All rows of the plan; blank ones are passed over. */
  readonly rows: readonly BarisRencana[];
  readonly pegawai: readonly PegawaiDiverifikasi[];
  readonly skj: readonly BarisSkj[];
  readonly pengaturan: Pengaturan;
  readonly overrides?: readonly Telaah[];
  /** Today. */
  readonly tanggal: IsoDate;
}

/**
 * Verifies a plan: the checks V1, V2, V4, V5 and the nine items of every row, V3 and the result of
 * every person, budgets and figures of units. Near-linear in the number of rows. Source: domain 4.
 */
export function verify(input: VerifikasiInput): VerifikasiDocument {
  const { pengaturan, tanggal } = input;
  const tahun = tahunRencana(pengaturan, tanggal);
  const periode = yearPeriod(tahun, pengaturan.bulanAwalTahun);
  const lingkungan = { skj: indexSkj(input.skj), pengaturan, tahun, periode };
  const daftar = new DaftarTelaah(input.overrides ?? []);
  const { perBaris, units } = openAnggaran(input.rows, pengaturan, tahun);
  const rows: BarisVerifikasi[] = [];
  const persons: PegawaiVerifikasi[] = [];
  for (const orang of groupByOrang(input.rows, input.pegawai, pengaturan)) {
    const numbered = orang.at.map((index, at) => ({
      row: input.rows[index] ?? BARIS_KOSONG,
      index,
      nomor: rows.length + at + 1,
    }));
    const tabrakan = findTabrakan(numbered, pengaturan.profilJp);
    const checked: BarisDiperiksa[] = [];
    numbered.forEach(({ row, index, nomor }, at) => {
      const anggaran = perBaris[index];
      const collisions = tabrakan[at];
      if (anggaran === undefined || collisions === undefined) return;
      const konteks = openKonteks(row, nomor, orang.pegawai, lingkungan, collisions);
      checked.push(verifyBaris(konteks, anggaran, daftar, { index, kunci: orang.kunci }));
    });
    persons.push(verifyPegawai(orang, checked, pengaturan, tahun, daftar));
    for (const row of checked) rows.push(row);
  }
  daftar.reportUnused();
  const applicable = persons.filter(({ pengecualian }) => pengecualian === null);
  const unitRows = summarizeUnits(units, applicable);
  return {
    tahun,
    tanggal,
    namaInstansi: pengaturan.namaInstansi,
    unitKerja: pengaturan.unitKerja,
    profilJp: pengaturan.profilJp,
    rows,
    persons,
    units: unitRows,
    totals: {
      anggaran: sumInHundredths(unitRows.map(({ anggaran }) => anggaran)),
      pagu: totalPagu(unitRows),
      jpHitung: sumInHundredths(persons.map(({ jpHitung }) => jpHitung)),
      jpDiakui: sumInHundredths(persons.map(({ jp }) => jp)),
    },
    counts: count(rows.map(({ hasil }) => hasil)),
    countsV3: count(persons.map(({ v3 }) => v3)),
    persen: percentOf(applicable.filter(reachesTarget).length, applicable.length),
    excluded: persons.filter(({ pengecualian }) => pengecualian !== null).map(({ kunci }) => kunci),
    problems: daftar.problems,
  };
}

const reachesTarget = ({ jp, target }: PegawaiVerifikasi): boolean => jp >= target;

function count(verdicts: readonly Hasil[]): Cacah {
  const of = (wanted: Hasil): number =>
    verdicts.reduce((sum, hasil) => (hasil === wanted ? sum + 1 : sum), 0);
  return {
    lulus: of('LULUS'),
    tidakLulus: of('TIDAK LULUS'),
    perluTelaah: of('PERLU TELAAH'),
    tidakBerlaku: of('TIDAK BERLAKU'),
  };
}

/** The ceilings together; null where a unit that needs money has none, or nobody has one. */
function totalPagu(units: readonly UnitVerifikasi[]): number | null {
  const known = units.flatMap(({ pagu }) => (pagu === null ? [] : [pagu]));
  const open = units.some(({ pagu, anggaran }) => pagu === null && anggaran > 0);
  return open || known.length === 0 ? null : sumInHundredths(known);
}

/** Budget and persons of every unit, in the order of first appearance. */
function summarizeUnits(
  budgets: ReadonlyMap<string, AnggaranUnit>,
  persons: readonly PegawaiVerifikasi[],
): UnitVerifikasi[] {
  const byUnit = new Map<string, { unitKerja: string | null; pegawai: number; memenuhi: number }>();
  for (const [key, { unitKerja }] of budgets)
    byUnit.set(key, { unitKerja, pegawai: 0, memenuhi: 0 });
  for (const person of persons) {
    const key = unitKey(person.unitKerja);
    const unit = byUnit.get(key) ?? { unitKerja: person.unitKerja, pegawai: 0, memenuhi: 0 };
    unit.pegawai += 1;
    if (reachesTarget(person)) unit.memenuhi += 1;
    byUnit.set(key, unit);
  }
  return [...byUnit].map(([key, { unitKerja, pegawai, memenuhi }]) => {
    const { jumlah: anggaran = 0, pagu = null } = budgets.get(key) ?? {};
    const sisa = pagu === null ? null : fromHundredths(toHundredths(pagu) - toHundredths(anggaran));
    return {
      unitKerja,
      anggaran,
      pagu,
      sisa,
      pegawai,
      memenuhi,
      persen: percentOf(memenuhi, pegawai),
    };
  });
}
