// One person verified: JP recognised over the rows that count, V3, and the result over all rows.
import { sumInHundredths } from '../angka';
import { computeSisa } from '../konversi';
import { recognizeJp, type KegiatanJp, type Pengakuan } from '../konversi/diakui';
import { parsePengecualian } from '../pegawai';
import type { Pengaturan } from '../pengaturan';
import { applyRules, worst, type Catatan } from './aturan';
import type { BarisDiperiksa } from './baris';
import type { PegawaiVerifikasi } from './dokumen';
import { statusOf, unitOf, type Orang } from './orang';
import type { DaftarTelaah } from './telaah';
import { targetOf, V3 } from './v3';

const toKegiatan = ({ baris, jp, jpGalat, v2 }: BarisDiperiksa): KegiatanJp => {
  const { bentuk, jumlah, lingkup, tglMulai, tglSelesai, hari } = baris;
  const kegiatan = { bentuk, jumlah, lingkup, tglMulai, tglSelesai, hari, pasti: v2 === 'LULUS' };
  return jp === null && jpGalat !== null
    ? { ...kegiatan, galat: { ok: false, ...jpGalat } }
    : kegiatan;
};

/** Verifies a person and completes the JP of the person's rows; `rows` in their order. */
export function verifyPegawai(
  orang: Orang,
  rows: readonly BarisDiperiksa[],
  pengaturan: Pengaturan,
  tahun: number,
  daftar: DaftarTelaah,
): PegawaiVerifikasi {
  const counted = rows.filter(({ dihitung }) => dihitung);
  const { profilJp: profil, gabungBatasLingkup, bulanAwalTahun } = pengaturan;
  const pengakuan = recognizeJp(counted.map(toKegiatan), {
    tahun,
    profil,
    gabungBatasLingkup,
    bulanAwalTahun,
  });
  noteJpDiakui(counted, pengakuan);
  const { pegawai } = orang;
  const { status, dianggap } = statusOf(orang);
  const target = targetOf(status, pengaturan);
  const pengecualian = parsePengecualian(pegawai?.kedudukan ?? '')?.label ?? null;
  const { jp, jpTambahan } = pengakuan;
  const putusan = applyRules(V3, {
    status,
    pengecualian,
    jp,
    jpTambahan,
    target,
    batasPppk: pengaturan.batasPppk,
    adaBaris: rows.length > 0,
  });
  const catatan: Catatan[] = [...putusan.catatan];
  if (status === 'CPNS' && pengecualian === null) {
    const message = { code: 'verifikasi.V3.cpns', params: { target } } as const;
    catatan.push({ aturan: putusan.aturan, hasil: 'LULUS', message });
  }
  const left = rows.filter(({ dihitung }) => !dihitung).map(({ nomor }) => nomor);
  if (left.length > 0) {
    const message = { code: 'verifikasi.tidakDihitung', params: { baris: left } } as const;
    catatan.push({ aturan: putusan.aturan, hasil: 'LULUS', message });
  }
  const telaah = daftar.find('V3', orang.nip ?? orang.kunci) ?? null;
  const v3 = telaah?.hasil ?? putusan.hasil;
  const applicable = rows.filter(({ hasil }) => hasil !== 'TIDAK BERLAKU');
  const last = applicable.at(-1)?.baris ?? rows.at(-1)?.baris;
  return {
    kunci: orang.kunci,
    nip: orang.nip,
    nama: rows.find(({ baris }) => baris.nama !== null)?.baris.nama ?? pegawai?.nama ?? null,
    jabatan: last?.jabatan ?? pegawai?.jabatan ?? null,
    unitKerja: unitOf(
      rows.map(({ baris }) => baris),
      pegawai,
    ),
    status,
    statusDianggap: dianggap,
    baris: rows.map(({ nomor }) => nomor),
    jpHitung: sumInHundredths(applicable.map((row) => row.jp ?? 0)),
    jp,
    jpTambahan,
    target,
    kurang: computeSisa(jp, target),
    v3,
    aturan: putusan.aturan,
    v3Dihasilkan: putusan.hasil,
    telaah,
    hasil: pengecualian === null ? worst([v3, ...applicable.map(({ hasil }) => hasil)]) : v3,
    pengecualian,
    catatan,
  };
}

/** Notes on the rows that count what was recognised of them. */
function noteJpDiakui(counted: readonly BarisDiperiksa[], pengakuan: Pengakuan): void {
  counted.forEach((row, at) => {
    const found = pengakuan.rows[at];
    if (found === undefined) return;
    row.jpDiakui = found.jpDiakui;
    row.pasti = found.pasti;
    if (found.tidakDiakui.length === 0) return;
    const notes = found.tidakDiakui.map(({ alasan }): Catatan => ({
      aturan: 'jp',
      hasil: 'LULUS',
      message: alasan,
    }));
    row.catatan = [...row.catatan, ...notes];
  });
}
