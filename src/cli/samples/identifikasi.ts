// What the sample `identifikasi-lengkap.xlsx` holds: one fictitious civil servant and ten complete
// rows over all three jalur, both lingkup, and one form that has no conversion rule.
import { person } from './people';
import type { TemplateHeader, TemplateRow } from './template';

const asn = person(1);
const penilai = person(2);

export const LENGKAP_HEADER: TemplateHeader = {
  nomorFormulir: 'F/001/2026',
  tanggalPelaksanaan: '2026-01-12',
  namaInstansi: 'Badan Perencanaan Daerah Contoh',
  namaAsn: asn.nama,
  namaJabatan: asn.jabatan,
  namaPenilai: penilai.nama,
};

/** Header fields that the template lacks and the adopted form adds, by field id (domain 2.3). */
export const LENGKAP_ADDED_HEADER = {
  unitKerja: asn.unitKerja,
  nip: asn.nip,
  statusAsn: asn.status,
  golongan: asn.golongan,
  jenjang: asn.jenjang,
  jabatanTarget: asn.jabatan,
  nipPenilai: penilai.nip,
  tahun: 2026,
};

/** A row of the template, and the columns of the later stages by field id (domain 2.5). */
interface CompleteRow {
  template: TemplateRow;
  added: Record<string, string | number>;
}

const row = (
  competency: [jenis: string, kompetensi: string, standar: number, nyata: number, dasar: string],
  program: [sumber: string, nama: string, jenis: string],
  later: Record<string, string | number>,
): CompleteRow => {
  const [jenisKompetensi, kompetensi, levelStandar, levelNyata, dasarPertimbangan] = competency;
  const [dasar, namaPengembangan, jenisPengembangan] = program;
  const kesenjangan =
    ['Tidak ada', 'Rendah', 'Sedang', 'Tinggi'][Math.min(3, levelStandar - levelNyata)] ??
    'Tidak ada';
  return {
    template: {
      dasar,
      standar: `${kompetensi} level ${levelStandar}`,
      nyata: `${kompetensi} level ${levelNyata}`,
      kesenjangan,
      namaPengembangan,
      jenisPengembangan,
    },
    added: {
      jenisKompetensi,
      kompetensi,
      levelStandar,
      levelNyata,
      dasarPertimbangan,
      kurikulum: 'Sesuai',
      sumberDana: later.anggaran === 0 ? 'Tanpa biaya' : 'APBD',
      status: 'Direncanakan',
      ...later,
    },
  };
};

/** Dates are ISO text; the writer turns them into date cells. */
export const LENGKAP_ROWS: CompleteRow[] = [
  row(
    ['Teknis', 'Perencanaan pembangunan', 4, 3, 'KAR'],
    [
      'Visi-Misi: tata kelola pemerintahan yang andal',
      'Magister perencanaan wilayah',
      'Tugas belajar S2 perencanaan wilayah - Pendidikan',
    ],
    {
      bentuk: 'Pendidikan tinggi jenjang Diploma/S1/S2/S3',
      jalur: 'Pendidikan',
      lingkup: 'Nasional',
      jumlah: 1,
      penyelenggara: 'Universitas Contoh',
      tglMulai: '2026-02-02',
      tglSelesai: '2026-07-31',
      kurikulum: 'Tidak berlaku',
      anggaran: 12_500_000,
    },
  ),
  row(
    ['Teknis', 'Penyusunan indikator kinerja', 4, 2, 'GKT'],
    [
      'Perjanjian Kinerja: dokumen perencanaan tepat waktu',
      'Penyusunan indikator kinerja',
      'Pelatihan teknis penyusunan indikator kinerja - Klasikal',
    ],
    {
      bentuk: 'Pelatihan teknis',
      jalur: 'Klasikal',
      lingkup: 'Nasional',
      jumlah: 24,
      penyelenggara: 'BPSDM Provinsi Contoh',
      tglMulai: '2026-03-02',
      tglSelesai: '2026-03-06',
      anggaran: 4_500_000,
    },
  ),
  row(
    ['Teknis', 'Pembiayaan pembangunan', 3, 2, 'GKP'],
    [
      'Uraian Tugas: menyusun rencana pembiayaan',
      'Pembiayaan pembangunan daerah',
      'Seminar pembiayaan pembangunan daerah - Klasikal',
    ],
    {
      bentuk: 'Seminar/konferensi/sarasehan',
      jalur: 'Klasikal',
      lingkup: 'Internasional',
      jumlah: 2,
      penyelenggara: 'Asosiasi Perencana Contoh',
      tglMulai: '2026-04-14',
      tglSelesai: '2026-04-15',
      anggaran: 7_000_000,
    },
  ),
  row(
    ['Teknis', 'Analisis data', 3, 2, 'GKP'],
    [
      'Uraian Tugas: mengolah data perencanaan',
      'Analisis data perencanaan',
      'Lokakarya analisis data perencanaan - Klasikal',
    ],
    {
      bentuk: 'Workshop/lokakarya',
      jalur: 'Klasikal',
      lingkup: 'Nasional',
      jumlah: 3,
      penyelenggara: 'Pusat Data Contoh',
      tglMulai: '2026-05-05',
      tglSelesai: '2026-05-07',
      anggaran: 2_750_000,
    },
  ),
  row(
    ['Teknis', 'Bahasa Inggris', 3, 2, 'GKP'],
    [
      'Standar Kompetensi: komunikasi dalam bahasa asing',
      'Bahasa Inggris untuk perencana',
      'Kursus bahasa Inggris untuk perencana - Klasikal',
    ],
    {
      bentuk: 'Kursus',
      jalur: 'Klasikal',
      lingkup: 'Internasional',
      jumlah: 7,
      penyelenggara: 'Lembaga Bahasa Contoh',
      tglMulai: '2026-05-18',
      tglSelesai: '2026-05-22',
      anggaran: 3_000_000,
    },
  ),
  row(
    ['Teknis', 'Penganggaran', 3, 2, 'GKP'],
    [
      'Uraian Tugas: menyusun rencana kerja dan anggaran',
      'Penyusunan rencana kerja dan anggaran',
      'Bimtek penyusunan rencana kerja dan anggaran - Klasikal',
    ],
    {
      bentuk: 'Bimbingan teknis',
      jalur: 'Klasikal',
      lingkup: 'Nasional',
      jumlah: 16,
      penyelenggara: 'Badan Keuangan Contoh',
      tglMulai: '2026-06-09',
      tglSelesai: '2026-06-10',
      anggaran: 1_500_000,
    },
  ),
  row(
    ['Manajerial', 'Pengambilan keputusan', 3, 2, 'KAR'],
    [
      'Standar Kompetensi: pengambilan keputusan',
      'Pengambilan keputusan',
      'Coaching pengambilan keputusan - Nonklasikal',
    ],
    {
      bentuk: 'Coaching (pembimbingan)',
      jalur: 'Nonklasikal',
      lingkup: 'Nasional',
      jumlah: 3,
      penyelenggara: 'Atasan langsung',
      tglMulai: '2026-08-03',
      tglSelesai: '2026-09-11',
      kurikulum: 'Tidak berlaku',
      anggaran: 0,
    },
  ),
  row(
    ['Teknis', 'Transformasi digital', 3, 2, 'GKP'],
    [
      'Misi 2: layanan pemerintahan berbasis elektronik',
      'Transformasi digital',
      'E-learning transformasi digital - Nonklasikal',
    ],
    {
      bentuk: 'E-learning',
      jalur: 'Nonklasikal',
      lingkup: 'Nasional',
      jumlah: 10,
      penyelenggara: 'LAN',
      tglMulai: '2026-09-14',
      tglSelesai: '2026-09-17',
      hari: 4,
      anggaran: 0,
    },
  ),
  row(
    ['Teknis', 'Kerja sama antardaerah', 3, 1, 'GKT'],
    [
      'Misi 3: memperkuat kerja sama pembangunan',
      'Kerja sama pembangunan perkotaan',
      'Magang kerja sama pembangunan perkotaan - Nonklasikal',
    ],
    {
      bentuk: 'Magang/praktik kerja',
      jalur: 'Nonklasikal',
      lingkup: 'Internasional',
      jumlah: 1,
      penyelenggara: 'Pemerintah Kota Mitra Contoh',
      tglMulai: '2026-10-05',
      tglSelesai: '2026-10-23',
      kurikulum: 'Tidak berlaku',
      anggaran: 18_000_000,
    },
  ),
  row(
    ['Sosial Kultural', 'Perekat bangsa', 3, 2, 'GKS'],
    [
      'Standar Kompetensi: perekat bangsa',
      'Perekat bangsa',
      'Bimbingan di tempat kerja perekat bangsa - Nonklasikal',
    ],
    {
      bentuk: 'Bimbingan di tempat kerja',
      jalur: 'Nonklasikal',
      lingkup: 'Nasional',
      jumlah: 2,
      penyelenggara: 'Atasan langsung',
      tglMulai: '2026-11-02',
      tglSelesai: '2026-11-13',
      kurikulum: 'Tidak berlaku',
      anggaran: 0,
    },
  ),
];
