// Whose rows: persons of the plan, of what was done, and of the sheet Pegawai. Source: decision 6.
import type { BarisRencana } from '../rencana/baris';
import type { Pengaturan } from '../pengaturan';
import type { PegawaiDiverifikasi } from '../verifikasi/konteks';
import { groupByOrang, unitOf, type Orang } from '../verifikasi/orang';
import { REALISASI_KOSONG, type BarisRealisasi } from './realisasi';

/** A person with the indexes of what was planned and done. */
export interface OrangPelaksanaan extends Omit<Orang, 'at'> {
  readonly nama: string | null;
  readonly unitKerja: string | null;
  readonly rencana: readonly number[];
  readonly realisasi: number[];
}

/**
 * Groups both tables by person: those of the plan first, then those of Pegawai, then those who only
 * did something. A realised row without a NIP is its plan row's person's.
 */
export function groupPelaksanaan(
  rencana: readonly BarisRencana[],
  realisasi: readonly BarisRealisasi[],
  pegawai: readonly PegawaiDiverifikasi[],
  pengaturan: Pengaturan,
): OrangPelaksanaan[] {
  const persons = new Map<string, OrangPelaksanaan>();
  const ofId = new Map<string, string>();
  for (const { kunci, nip, pegawai: person, at } of groupByOrang(rencana, pegawai, pengaturan)) {
    const rows = at.flatMap((index) => rencana[index] ?? []);
    const nama = rows.find((row) => row.nama !== null)?.nama ?? person?.nama ?? null;
    const unitKerja = unitOf(rows, person);
    persons.set(kunci, {
      kunci,
      nip,
      pegawai: person,
      nama,
      unitKerja,
      rencana: at,
      realisasi: [],
    });
    for (const { idBaris } of rows) if (idBaris !== null) ofId.set(idBaris, kunci);
  }
  const byNip = new Map(pegawai.map((person) => [person.nip, person]));
  realisasi.forEach((row, index) => {
    if (row === REALISASI_KOSONG) return;
    const { nip, nama, idRencana } = row;
    const planned = idRencana === null ? undefined : ofId.get(idRencana);
    const kunci = nip ?? planned ?? `NIP belum diisi (realisasi, baris ${index + 1})`;
    let orang = persons.get(kunci);
    if (orang === undefined) {
      const person = nip === null ? null : (byNip.get(nip) ?? null);
      const unitKerja = person?.unitKerja ?? null;
      orang = { kunci, nip, pegawai: person, nama, unitKerja, rencana: [], realisasi: [] };
      persons.set(kunci, orang);
    }
    orang.realisasi.push(index);
  });
  return [...persons.values()];
}
