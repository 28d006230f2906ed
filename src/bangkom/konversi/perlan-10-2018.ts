// The default profile: Peraturan LAN 10/2018 as two source texts and a letter of BPS hand it down.
// Source: domain 1.2 to 1.5. The wording stands beside each rule, with the spelling of its source.
import type { SumberId } from '../sumber';
import type { AturanKonversi, Ketentuan, KetentuanBentuk, Profil } from './aturan';

const menurut = (aturan: AturanKonversi | null, sumber: SumberId, bunyi: string): Ketentuan => ({
  aturan,
  bunyi,
  sumber,
});

const PROGRAM: AturanKonversi = { program: true };
const PROGRAM_TAMBAHAN: AturanKonversi = { program: true, tambahan: true };
const TAMBAHAN_20 = 'Ditambahkan 20 % (dua puluh persen) dari JP program pelatihan';
const TANPA_KETENTUAN: KetentuanBentuk = {
  Nasional: menurut(null, 'asumsi', ''),
  Internasional: menurut(null, 'asumsi', ''),
};

/** A training that counts by its programme, abroad with 20 % more. */
const pelatihan = (tambahan = TAMBAHAN_20): KetentuanBentuk => ({
  Nasional: menurut(PROGRAM, 'kukar-2022', 'Sesuai JP program pelatihan'),
  Internasional: menurut(PROGRAM_TAMBAHAN, 'kukar-2022', tambahan),
});

/** A form whose row is lost from the slides: at home by the NTT text, abroad by the letter of BPS. */
const hilang = (bunyi: string): KetentuanBentuk => ({
  Nasional: menurut(PROGRAM, 'ntt-2021', bunyi),
  Internasional: menurut(PROGRAM_TAMBAHAN, 'bps-2019', 'sesuai JP, ditambah 20 %'),
});

export const PERLAN_10_2018: Profil = {
  id: 'PERLAN-10-2018',
  label: 'Peraturan LAN Nomor 10 Tahun 2018',
  ketentuan: {
    pendidikan_tinggi: {
      Nasional: menurut({ n: 20 }, 'kukar-2022', 'Satu Semester 20 (dua puluh) JP'),
      Internasional: menurut({ n: 20 }, 'kukar-2022', 'Satu Semester 20 (dua puluh) JP'),
    },
    pelatihan_struktural: {
      Nasional: menurut(PROGRAM, 'kukar-2022', 'Sesuai JP program pelatihan'),
      Internasional: menurut(null, 'kukar-2022', '-'),
    },
    pelatihan_nasional: {
      Nasional: menurut(PROGRAM, 'kukar-2022', 'Sesuai JP program pelatihan'),
      Internasional: menurut(null, 'kukar-2022', '-'),
    },
    pelatihan_manajerial: pelatihan(),
    pelatihan_teknis: pelatihan(),
    pelatihan_fungsional: pelatihan('Ditambahkan 20 % dari JP program pelatihan'),
    pelatihan_sosial_kultural: pelatihan(),
    seminar: {
      Nasional: menurut({ n: 4 }, 'ntt-2021', 'Satu hari setara 4 JP'),
      Internasional: menurut({ n: 6 }, 'kukar-2022', 'Satu hari setara dengan 6 (enam) …'),
    },
    workshop: {
      Nasional: menurut({ n: 5 }, 'ntt-2021', 'sSatu hari setara dengan 5 (lima) JP'),
      Internasional: menurut({ n: 7 }, 'bps-2019', '7'),
    },
    kursus: hilang('Sesuai JP Program kursus.'),
    penataran: hilang('Sesuai JP Program Penataran'),
    bimtek: hilang('Sesuai JP Program Bimbingan Teknis'),
    sosialisasi: {
      Nasional: menurut({ n: 4 }, 'ntt-2021', '1 Hari setara dengan 4 JP'),
      Internasional: menurut({ n: 6 }, 'bps-2019', '6'),
    },
    klasikal_lainnya: TANPA_KETENTUAN,
    pertukaran_pegawai: {
      Nasional: menurut(
        { n: 20 },
        'kukar-2022',
        '1 (satu) kali kegiatan pertukaran pegawai setara dengan 20 (dua puluh) JP',
      ),
      Internasional: menurut(
        { n: 24 },
        'kukar-2022',
        '1 (satu) kali kegiatan pertukaran pegawai setara dengan 24 (dua puluh empat) JP',
      ),
    },
    magang: {
      Nasional: menurut(
        { n: 20 },
        'kukar-2022',
        'Satu kali kegiatan magang/ praktik kerja setara dengan 20 JP',
      ),
      Internasional: menurut(
        { n: 24 },
        'kukar-2022',
        'Satu kali kegiatan magang/ praktik kerja setara dengan 24 JP',
      ),
    },
    patok_banding: {
      Nasional: menurut(
        { n: 10 },
        'kukar-2022',
        '1 (satu) kali kegiatan patok banding (benchmarking) setara dengan 10 (sepuluh) JP',
      ),
      Internasional: menurut({ n: 20 }, 'kukar-2022', '… setara dengan 20 (dua puluh) JP'),
    },
    pjj: {
      Nasional: menurut(PROGRAM, 'kukar-2022', 'Sesuai dengan JP program pelatihannya'),
      Internasional: menurut(
        PROGRAM_TAMBAHAN,
        'kukar-2022',
        'Ditambahkan 20% (dua puluh persen) dari JP program pelatihannya',
      ),
    },
    coaching: {
      Nasional: menurut(
        { n: 2, bulan: 2 },
        'kukar-2022',
        '1 (satu) kali kegiatan coaching setara dengan 2 (dua) JP. • maksimal dihitung 2 kali dalam 1 bulan.',
      ),
      Internasional: menurut(
        { n: 4, bulan: 2 },
        'kukar-2022',
        '1 (satu) kali kegiatan coaching setara dengan 4 (empat) JP. • maksimal dihitung 2 (dua) kali dalam 1 (satu) bulan.',
      ),
    },
    mentoring: {
      Nasional: menurut(
        { n: 2, bulan: 2 },
        'kukar-2022',
        '1 (satu) kali kegiatan mentoring setara dengan 2 (dua) JP. Paling tinggi dihitung 2 (dua) kali dalam 1 (satu) bulan.',
      ),
      Internasional: menurut(
        { n: 4, bulan: 2 },
        'kukar-2022',
        'kegiatan mentoring setara dengan 4 (empat) JP. paling tinggi … kali dalam 1 (satu) bulan',
      ),
    },
    detasering: {
      Nasional: menurut(
        { n: 20 },
        'kukar-2022',
        '1 (satu) kali kegiatan Detasering setara dengan 20 (dua puluh) JP',
      ),
      Internasional: menurut(
        { n: 24 },
        'kukar-2022',
        '1 (satu) kali kegiatan detasering ditambahkan 20% dari JP Program dataseringnya',
      ),
    },
    e_learning: {
      Nasional: menurut(
        { program: true, hari: 3 },
        'kukar-2022',
        'Paling tinggi 1 (satu) hari 3 (tiga) JP akses pembelajaran secara dalam jaringan',
      ),
      Internasional: menurut(
        { program: true, hari: 4 },
        'kukar-2022',
        'Paling tinggi 1 (satu) hari 4 (empat) JP akses pembelajaran secara dalam jaringan',
      ),
    },
    belajar_mandiri: {
      Nasional: menurut(
        { program: true, hari: 2 },
        'kukar-2022',
        'Sesuai jam belajar mandiri, paling tinggi 2 (dua) JP sehari',
      ),
      Internasional: menurut(
        { program: true, hari: 2, tambahan: true },
        'kukar-2022',
        'Ditambahkan 20% (dua puluh persen) dari JP program belajar mandiri (self development)',
      ),
    },
    komunitas_belajar: {
      Nasional: menurut(
        { program: true, hari: 2 },
        'kukar-2022',
        'Sesuai jam belajar, maksimal 2 (dua) JP sehari',
      ),
      Internasional: menurut(
        { program: true, hari: 2, tambahan: true },
        'kukar-2022',
        'Ditambahkan 20% (dua puluh persen) dari JP program komunitas belajar (community of practices)',
      ),
    },
    outbound: {
      Nasional: menurut(
        PROGRAM,
        'kukar-2022',
        'Sesuai JP program pembelajaran alam terbuka (outbond)',
      ),
      Internasional: menurut(
        PROGRAM_TAMBAHAN,
        'kukar-2022',
        'Ditambahkan 20% (dua puluh persen) dari JP program pembelajaran alam terbuka (outbond)',
      ),
    },
    bimbingan_tempat_kerja: TANPA_KETENTUAN,
    nonklasikal_lainnya: TANPA_KETENTUAN,
  },
};

/**
 * The same with the rule for bimbingan di tempat kerja that was found on one public page only:
 * "1 kali = 2 JP, maksimal 2 kali dalam 1 bulan; internasional +20 %". Source: domain 1.2, row 26.
 */
export const PERLAN_10_2018_BTK: Profil = {
  id: 'PERLAN-10-2018-BTK',
  label: 'Peraturan LAN Nomor 10 Tahun 2018, dengan bimbingan di tempat kerja',
  ketentuan: {
    ...PERLAN_10_2018.ketentuan,
    bimbingan_tempat_kerja: {
      Nasional: menurut(
        { n: 2, bulan: 2 },
        'ditemukan',
        '1 kali = 2 JP, maksimal 2 kali dalam 1 bulan',
      ),
      Internasional: menurut(
        { n: 2, bulan: 2, tambahan: true },
        'ditemukan',
        'internasional +20 %',
      ),
    },
  },
};
