// Who the rows belong to: persons by NIP, or without one by the form of origin. Source: decision 6.
import { isPolaPppk } from '../pegawai';
import type { Pengaturan } from '../pengaturan';
import type { BarisRencana } from '../rencana/baris';
import { comparable, type StatusAsn } from '../rencana/daftar';
import { isBarisKosong } from '../rencana/parse-rencana';
import type { PegawaiDiverifikasi } from './konteks';
import { byUrutan } from './urutan';
import { unitKey } from './v4';

/** A person with the indices of the rows. */
export interface Orang {
  readonly kunci: string;
  readonly nip: string | null;
  readonly pegawai: PegawaiDiverifikasi | null;
  /** In the order of their IDs, whatever the order on the sheet. */
  readonly at: number[];
}

/** The form of origin: file and sheet of `Asal`, and who the form is about. */
function formOf({ asal, nama, jabatan }: BarisRencana): string | null {
  if (asal === null) return null;
  const parts = asal.split('!').map((part) => part.trim());
  const place = parts.length > 1 ? parts.slice(0, -1).join('!') : asal;
  return [place, comparable(nama ?? ''), comparable(jabatan ?? '')].join('|');
}

function keyOf(row: BarisRencana, index: number, isTaken: (kunci: string) => boolean): string {
  if (row.nip !== null) return row.nip;
  const refused = row.ditolak?.nip;
  // a number has lost its last digits: it may stand for several persons
  if (typeof refused === 'string') return `NIP tidak sah ${refused.replace(/[^0-9A-Za-z]/g, '')}`;
  const form = formOf(row);
  if (form !== null) return `NIP belum diisi (${form})`;
  const byId = `NIP belum diisi (${row.idBaris ?? ''})`;
  // Rows that share an ID by mistake are still not one person.
  return row.idBaris === null || isTaken(byId) ? `NIP belum diisi (baris ${index + 1})` : byId;
}

/**
 * Groups the rows by person in the order of first appearance, blank rows left out, then adds the
 * persons of the sheet Pegawai without any row: nobody plans for them, so they fail. With a unit in
 * the settings only its persons are added.
 */
export function groupByOrang(
  rows: readonly BarisRencana[],
  pegawai: readonly PegawaiDiverifikasi[],
  pengaturan: Pengaturan,
): Orang[] {
  const byNip = new Map<string, PegawaiDiverifikasi>();
  for (const person of pegawai) {
    if (person.nip !== null && !byNip.has(person.nip)) byNip.set(person.nip, person);
  }
  const found = new Map<string, Orang>();
  rows.forEach((row, index) => {
    if (isBarisKosong(row)) return;
    const kunci = keyOf(row, index, (key) => found.has(key));
    let orang = found.get(kunci);
    if (orang === undefined) {
      const person = row.nip === null ? null : (byNip.get(row.nip) ?? null);
      found.set(kunci, (orang = { kunci, nip: row.nip, pegawai: person, at: [] }));
    }
    orang.at.push(index);
  });
  const urutan = byUrutan(rows);
  for (const { at } of found.values()) at.sort(urutan);
  const only = unitKey(pengaturan.unitKerja === '' ? null : pengaturan.unitKerja);
  for (const [nip, person] of byNip) {
    if (found.has(nip) || (only !== '' && unitKey(person.unitKerja ?? null) !== only)) continue;
    found.set(nip, { kunci: nip, nip, pegawai: person, at: [] });
  }
  return [...found.values()];
}

/**
 * The unit that a person is listed in: that of the last row that names one, those that are Batal last of
 * all; else as the sheet Pegawai has it. `rows` in their order. Source: domain 9 no. 34.
 */
export function unitOf(
  rows: readonly BarisRencana[],
  pegawai: PegawaiDiverifikasi | null,
): string | null {
  const named = rows.filter(({ unitKerja }) => unitKerja !== null);
  const last = named.filter(({ status }) => status !== 'Batal').at(-1) ?? named.at(-1);
  return last?.unitKerja ?? pegawai?.unitKerja ?? null;
}

/** The status of a person: from the sheet Pegawai, else off the NIP (domain 6.2), else PNS. */
export function statusOf({ nip, pegawai }: Orang): { status: StatusAsn; dianggap: boolean } {
  if (pegawai?.status) return { status: pegawai.status, dianggap: false };
  const pppk = nip !== null && isPolaPppk(nip);
  return { status: pppk ? 'PPPK' : 'PNS', dianggap: true };
}
