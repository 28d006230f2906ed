// One row verified: its checks, its nine items, its overrides.
import { convertToJp, type ProfilId } from '../konversi';
import { invalidValue, notAvailable, type CellResult } from '../result';
import type { BarisRencana } from '../rencana/baris';
import { applyRules, worst, type Catatan, type Hasil } from './aturan';
import { BUTIR } from './butir';
import type { BarisVerifikasi, HasilBaris, PeriksaBaris } from './dokumen';
import type { KonteksBaris } from './konteks';
import type { DaftarTelaah, PeriksaTelaah, Telaah } from './telaah';
import { V1 } from './v1';
import { V2 } from './v2';
import { V4, type KonteksAnggaran } from './v4';
import { V5 } from './v5';

const CHECKS = ['v1', 'v2', 'v4', 'v5'] as const satisfies readonly PeriksaBaris[];
const NAME: Readonly<Record<PeriksaBaris, PeriksaTelaah>> = {
  v1: 'V1',
  v2: 'V2',
  v4: 'V4',
  v5: 'V5',
};

/** A row of the document while it is made: the JP is recognised once all rows are checked. */
export type BarisDiperiksa = { -readonly [K in keyof BarisVerifikasi]: BarisVerifikasi[K] };

/** JP of the row alone; where a cell was refused, the error that the cell function gives for it. */
function hitungJp(row: BarisRencana, profil: ProfilId): CellResult<number> {
  const { ditolak } = row;
  if (row.bentuk === null) {
    const teks = ditolak?.bentuk ?? row.jenisPengembangan;
    if (teks === null) return invalidValue({ code: 'konversi.bentukKosong', params: {} });
    const params = { teks: String(teks), saran: null };
    return notAvailable({ code: 'konversi.bentukTidakDikenal', params });
  }
  const jumlah = row.jumlah ?? ditolak?.jumlah;
  if (jumlah === undefined) return invalidValue({ code: 'diakui.jumlahKosong', params: {} });
  const lingkup = row.lingkup ?? ditolak?.lingkup;
  return convertToJp({ bentuk: row.bentuk, jumlah, lingkup, hari: row.hari }, profil);
}

const NOT_APPLICABLE: HasilBaris = {
  v1: 'TIDAK BERLAKU',
  v2: 'TIDAK BERLAKU',
  v4: 'TIDAK BERLAKU',
  v5: 'TIDAK BERLAKU',
  hasil: 'TIDAK BERLAKU',
};

/** Applies checks, items and overrides to a row. A row that is Batal is not checked. */
export function verifyBaris(
  konteks: KonteksBaris,
  anggaran: KonteksAnggaran,
  daftar: DaftarTelaah,
  place: { readonly index: number; readonly kunci: string },
): BarisDiperiksa {
  const { row, nomor, jalur, pengaturan } = konteks;
  const result = hitungJp(row, pengaturan.profilJp);
  const jp = result.ok ? result.value : null;
  const butir = BUTIR.map(({ isFilled }) => isFilled(konteks, jp));
  const verified: BarisDiperiksa = {
    nomor,
    index: place.index,
    kunci: place.kunci,
    baris: row,
    jalur,
    jp,
    jpGalat: result.ok ? null : { error: result.error, message: result.message },
    jpDiakui: 0,
    pasti: false,
    dihitung: false,
    butir,
    lengkap: butir.reduce((sum, filled) => (filled ? sum + 1 : sum), 0),
    v1: 'TIDAK BERLAKU',
    v2: 'TIDAK BERLAKU',
    v4: 'TIDAK BERLAKU',
    v5: 'TIDAK BERLAKU',
    hasil: 'TIDAK BERLAKU',
    aturan: null,
    dihasilkan: NOT_APPLICABLE,
    telaah: [],
    catatan: [],
  };
  if (row.status === 'Batal') {
    const message = { code: 'verifikasi.batal', params: {} } as const;
    verified.catatan = [{ aturan: 'jp', hasil: 'TIDAK BERLAKU', message }];
  } else {
    check(verified, konteks, anggaran);
    applyTelaah(verified, daftar);
  }
  return verified;
}

/** The verdicts as computed, and the notes. */
function check(verified: BarisDiperiksa, konteks: KonteksBaris, anggaran: KonteksAnggaran): void {
  const v1 = applyRules(V1, konteks);
  const v2 = applyRules(V2, konteks);
  const v4 = applyRules(V4, anggaran);
  const v5 = applyRules(V5, konteks);
  const catatan: Catatan[] = [];
  for (const { catatan: notes } of [v1, v2, v4, v5]) for (const note of notes) catatan.push(note);
  if (verified.lengkap < BUTIR.length) {
    const butir = BUTIR.filter((_, at) => !verified.butir[at]).map(({ label }) => label);
    const message = { code: 'verifikasi.butirBelumLengkap', params: { butir } } as const;
    catatan.push({ aturan: 'lengkap', hasil: 'PERLU TELAAH', message });
  }
  if (verified.jpGalat !== null) {
    catatan.push({ aturan: 'jp', hasil: 'PERLU TELAAH', message: verified.jpGalat.message });
  }
  verified.catatan = catatan;
  verified.aturan = { v1: v1.aturan, v2: v2.aturan, v4: v4.aturan, v5: v5.aturan };
  verified.v1 = v1.hasil;
  verified.v2 = v2.hasil;
  verified.v4 = v4.hasil;
  verified.v5 = v5.hasil;
  verified.hasil = combine(verified);
  const { hasil } = verified;
  verified.dihasilkan = { v1: v1.hasil, v2: v2.hasil, v4: v4.hasil, v5: v5.hasil, hasil };
}

/** The worst check; a row of which an item is missing is at least PERLU TELAAH (decision 4). */
function combine({ v1, v2, v4, v5, lengkap }: BarisDiperiksa): Hasil {
  return worst([v1, v2, v4, v5, lengkap < BUTIR.length ? 'PERLU TELAAH' : 'LULUS']);
}

/** Replaces verdicts by those of the verifier; the checks first, then the row as a whole. */
function applyTelaah(verified: BarisDiperiksa, daftar: DaftarTelaah): void {
  const { idBaris } = verified.baris;
  const telaah: Telaah[] = [];
  for (const name of CHECKS) {
    const found = daftar.find(NAME[name], idBaris);
    if (found === null) continue;
    telaah.push(found);
    verified[name] = found.hasil;
  }
  if (telaah.length > 0) verified.hasil = combine(verified);
  const overall = daftar.find('Hasil', idBaris);
  if (overall !== null) {
    telaah.push(overall);
    verified.hasil = overall.hasil;
  }
  verified.telaah = telaah;
  verified.dihitung =
    overall === null
      ? CHECKS.every((name) => verified[name] !== 'TIDAK LULUS')
      : overall.hasil !== 'TIDAK LULUS';
}
