// A finished activity with all its evidence, to change one thing at a time.
import type { BarisRealisasi } from '../../../src/bangkom/pelaksanaan';
import { NIP } from '../verifikasi/contoh';

const SELESAI: BarisRealisasi = {
  idRencana: 'R1',
  nip: NIP,
  nama: 'Contoh Satu',
  bentuk: 'pelatihan_teknis',
  namaPengembangan: 'Penyusunan kebijakan daerah',
  lingkup: 'Nasional',
  jumlah: 20,
  tglMulai: '2026-03-02',
  tglSelesai: '2026-03-06',
  hari: null,
  penyelenggara: 'BPSDM',
  jenisBukti: 'Surat Keterangan Pembelajaran',
  nomorBukti: '001/BPSDM/2026',
  tanggalBukti: '2026-03-06',
  status: 'Selesai',
  jp: 20,
};
export const selesai = (change: Partial<BarisRealisasi> = {}): BarisRealisasi => ({
  ...SELESAI,
  ...change,
});
