// One row verified: its checks, its nine items, its overrides.
import { convertToJp, type ProfilId } from '../konversi';
import { invalidValue, notAvailable, type CellResult } from '../result';
import type { BarisRencana } from '../rencana/baris';
import { applyRules, worst, type Catatan, type Hasil, type Putusan } from './aturan';
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

/** A row before its JP is recognised among those of the person. */
export type BarisDiperiksa = Omit<BarisVerifikasi, 'jpDiakui' | 'pasti'>;

/** JP of the row alone; where a cell was refused, the error that the cell function gives for it. */
export function hitungJp(row: BarisRencana, profil: ProfilId): CellResult<number> {
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
  const jpGalat = result.ok ? null : { error: result.error, message: result.message };
  const butir = BUTIR.map(({ isFilled }) => isFilled(konteks, jp));
  const lengkap = butir.filter(Boolean).length;
  const common = { nomor, ...place, baris: row, jalur, jp, jpGalat, butir, lengkap };
  if (row.status === 'Batal') {
    const message = { code: 'verifikasi.batal', params: {} } as const;
    const catatan: Catatan[] = [{ aturan: 'jp', hasil: 'TIDAK BERLAKU', message }];
    const dihasilkan = NOT_APPLICABLE;
    return {
      ...common,
      ...dihasilkan,
      dihitung: false,
      aturan: null,
      dihasilkan,
      telaah: [],
      catatan,
    };
  }
  const putusan: Record<PeriksaBaris, Putusan> = {
    v1: applyRules(V1, konteks),
    v2: applyRules(V2, konteks),
    v4: applyRules(V4, anggaran),
    v5: applyRules(V5, konteks),
  };
  const catatan = CHECKS.flatMap((check) => putusan[check].catatan);
  const missing = BUTIR.filter((_, at) => butir[at] === false).map(({ label }) => label);
  if (missing.length > 0) {
    const message = { code: 'verifikasi.butirBelumLengkap', params: { butir: missing } } as const;
    catatan.push({ aturan: 'lengkap', hasil: 'PERLU TELAAH', message });
  }
  if (jpGalat !== null) {
    catatan.push({ aturan: 'jp', hasil: 'PERLU TELAAH', message: jpGalat.message });
  }
  const minimum: Hasil = missing.length > 0 ? 'PERLU TELAAH' : 'LULUS';
  const computed = mapChecks((check) => putusan[check].hasil);
  const telaah: Telaah[] = [];
  const override = (periksa: PeriksaTelaah, hasil: Hasil): Hasil => {
    const found = daftar.find(periksa, row.idBaris);
    if (found === null) return hasil;
    telaah.push(found);
    return found.hasil;
  };
  const final = mapChecks((check) => override(NAME[check], computed[check]));
  const combine = (verdicts: Readonly<Record<PeriksaBaris, Hasil>>): Hasil =>
    worst([minimum, ...CHECKS.map((check) => verdicts[check])]);
  const hasil = override('Hasil', combine(final));
  const overall = telaah.some(({ periksa }) => periksa === 'Hasil');
  const failed = overall
    ? hasil === 'TIDAK LULUS'
    : CHECKS.some((check) => final[check] === 'TIDAK LULUS');
  return {
    ...common,
    ...final,
    hasil,
    dihitung: !failed,
    aturan: mapChecks((check) => putusan[check].aturan),
    dihasilkan: { ...computed, hasil: combine(computed) },
    telaah,
    catatan,
  };
}

const mapChecks = <T>(of: (check: PeriksaBaris) => T): Record<PeriksaBaris, T> => ({
  v1: of('v1'),
  v2: of('v2'),
  v4: of('v4'),
  v5: of('v5'),
});
