// The sentences of the verification. Source of the rules: domain 4.3 to 4.6.
import type { VerifikasiMessages } from '../bangkom/verifikasi/messages';
import { angka, quote, rupiah, tanggal, type Catalogue } from './catalogue';

const unitOf = (unit: string | null): string => (unit === null ? 'unit ini' : unit);

export const verifikasi: Catalogue<VerifikasiMessages> = {
  'verifikasi.V1.1.kosong': () =>
    'Jenis kompetensi belum diisi; pilih Teknis, Manajerial atau Sosial Kultural.',
  'verifikasi.V1.1': ({ teks }) =>
    `Jenis kompetensi ${quote(teks)} bukan Teknis, Manajerial atau Sosial Kultural.`,
  'verifikasi.V1.2': ({ kompetensi, jabatan, jenisSkj, jenis }) =>
    `Menurut SKJ ${jabatan}, kompetensi ${quote(kompetensi)} berjenis ${jenisSkj}, bukan ${jenis}.`,
  'verifikasi.V1.3.kosong': () =>
    'Lembar SKJ belum berisi standar kompetensi, sehingga jenis kompetensi belum dapat dicocokkan.',
  'verifikasi.V1.3': ({ kompetensi, jabatan }) =>
    kompetensi === null
      ? 'Nama kompetensi belum diisi, sehingga belum dapat dicocokkan dengan SKJ.'
      : `Kompetensi ${quote(kompetensi)} tidak ada dalam SKJ${jabatan === null ? '' : ` ${jabatan}`}; periksa penulisannya atau lengkapi SKJ.`,
  'verifikasi.V1.4': ({ bentuk, seharusnya, jenis }) =>
    `${bentuk} mengembangkan kompetensi ${seharusnya}, sedangkan jenis kompetensi tertulis ${jenis}.`,
  'verifikasi.V1.5': ({ dasar }) =>
    `Dasar pertimbangan ${dasar} adalah kesenjangan kompetensi, padahal kesenjangannya Tidak ada.`,
  'verifikasi.V1.5.tidakDiketahui': ({ dasar }) =>
    `Dasar pertimbangan ${dasar} adalah kesenjangan kompetensi, tetapi kesenjangannya belum diisi.`,
  'verifikasi.V1.6': ({ dasar }) =>
    `Dasar pertimbangan ${dasar} adalah kesenjangan kinerja, padahal kesenjangan kinerja pegawai Tidak ada.`,
  'verifikasi.V1.6.tidakDiketahui': ({ dasar }) =>
    `Dasar pertimbangan ${dasar} adalah kesenjangan kinerja, tetapi data kinerja pegawai belum ada; lengkapi lembar Pegawai.`,
  'verifikasi.V1.7': ({ bentuk, dasar, boleh }) =>
    `Dasar pertimbangan ${dasar.join(', ')} tidak tercantum untuk ${bentuk} (yang tercantum: ${boleh.join(', ')}).`,
  'verifikasi.V1.7.kosong': () => 'Dasar pertimbangan belum diisi.',
  'verifikasi.V1.7.tanpaDaftar': ({ bentuk }) =>
    bentuk === null
      ? 'Bentuk belum dikenali, sehingga dasar pertimbangannya belum dapat dicocokkan.'
      : `Tidak ada daftar dasar pertimbangan untuk ${bentuk}.`,
  'verifikasi.V1.8': ({ tertulis, dihitung }) =>
    `Kesenjangan tertulis ${tertulis}, sedangkan menurut level standar dan level nyata ${dihitung}.`,
  'verifikasi.V1.9': () => 'Jenis kompetensi sesuai.',
  'verifikasi.V2.1': ({ bentuk, jalur }) => `${bentuk} sesuai dengan jalur ${jalur}.`,
  'verifikasi.V2.2': ({ bentuk, jalur, seharusnya }) =>
    `Jalur ${jalur} tidak sesuai: ${bentuk} termasuk jalur ${seharusnya}.`,
  'verifikasi.V2.3': ({ bentuk }) =>
    bentuk === null
      ? 'Bentuk pengembangan kompetensi belum diisi atau tidak dikenali; jalurnya perlu ditetapkan.'
      : `${bentuk} tidak mempunyai jalur dan konversi dalam tabel JP; perlu penetapan.`,
  'verifikasi.V2.4': ({ bentuk, jalur }) => `Jalur ${jalur} diisi otomatis menurut ${bentuk}.`,
  'verifikasi.V3.0': ({ kedudukan }) =>
    `Target JP tidak berlaku karena kedudukan pegawai: ${kedudukan}.`,
  'verifikasi.V3.1': ({ jp, target }) => `${angka(jp)} JP memenuhi target ${angka(target)} JP.`,
  'verifikasi.V3.2': ({ jp, mungkin, target }) =>
    mungkin === null
      ? `${angka(jp)} JP pasti; sebagian baris belum dapat dihitung dan perlu penetapan (target ${angka(target)} JP).`
      : `${angka(jp)} JP pasti, ${angka(mungkin)} JP perlu penetapan (target ${angka(target)} JP).`,
  'verifikasi.V3.3': ({ jp, kurang, target }) =>
    `Kurang ${angka(kurang)} JP dari target ${angka(target)} JP (diakui ${angka(jp)} JP); tambah kegiatan.`,
  'verifikasi.V3.4': ({ jp, batas }) =>
    `${angka(jp)} JP melebihi batas ${angka(batas)} JP setahun untuk PPPK; perlu ditelaah.`,
  'verifikasi.V3.tanpaBaris': () => 'Belum ada rencana pengembangan kompetensi untuk pegawai ini.',
  'verifikasi.V3.cpns': ({ target }) =>
    `Target ${angka(target)} JP untuk CPNS menurut Pengaturan; naskah sumber tidak mengaturnya.`,
  'verifikasi.V4.1.kosong': () =>
    'Kebutuhan anggaran belum diisi dengan angka; tulis 0 bila kegiatan tidak memerlukan biaya.',
  'verifikasi.V4.1': ({ anggaran }) => `Kebutuhan anggaran ${quote(anggaran)} tidak boleh negatif.`,
  'verifikasi.V4.2': () => 'Kegiatan tanpa kebutuhan anggaran.',
  'verifikasi.V4.3': ({ unit, jumlah }) =>
    `Pagu ${unitOf(unit)} belum diisi di lembar Pengaturan, sedangkan kebutuhan anggaran ${rupiah(jumlah)}.`,
  'verifikasi.V4.4': ({ unit, jumlah, pagu }) =>
    `Kebutuhan anggaran ${unit} ${rupiah(jumlah)} tidak melebihi pagu ${rupiah(pagu)}.`,
  'verifikasi.V4.5.muat': ({ unit, jumlah, pagu }) =>
    `Menurut prioritas, baris ini masih muat dalam pagu ${unit} (${rupiah(jumlah)} dari ${rupiah(pagu)}).`,
  'verifikasi.V4.5': ({ unit, jumlah, pagu }) =>
    `Pagu ${unit} ${rupiah(pagu)} tidak cukup: dengan baris ini kebutuhan menjadi ${rupiah(jumlah)}.`,
  'verifikasi.V5.1': ({ kolom }) =>
    `${kolom === 'keduanya' ? 'Tanggal mulai dan tanggal selesai' : `Tanggal ${kolom}`} belum diisi.`,
  'verifikasi.V5.2': ({ mulai, selesai }) =>
    `Tanggal mulai ${tanggal(mulai)} sesudah tanggal selesai ${tanggal(selesai)}.`,
  'verifikasi.V5.3': ({ tahun }) => `Jadwal seluruhnya di luar tahun ${tahun}.`,
  'verifikasi.V5.3.sebagian': ({ tahun }) => `Sebagian jadwal di luar tahun ${tahun}.`,
  'verifikasi.V5.4': () => 'Penyelenggara belum diisi.',
  'verifikasi.V5.5': () => 'Kegiatan tidak sesuai dengan standar kurikulum instansi pembina.',
  'verifikasi.V5.5.belum': () =>
    'Kesesuaian dengan standar kurikulum instansi pembina belum diperiksa.',
  'verifikasi.V5.5.tidakBerlaku': ({ bentuk }) =>
    `Kurikulum "Tidak berlaku" hanya untuk bentuk nonklasikal${bentuk === null ? '' : `, bukan ${bentuk}`}; periksa kesesuaiannya.`,
  'verifikasi.V5.6': ({ nomor, nama }) =>
    `Waktunya bertumpang tindih dengan kegiatan nomor ${nomor}${nama === null ? '' : ` (${quote(nama)})`}, padahal keduanya penuh waktu.`,
  'verifikasi.V5.7': ({ jumlah, satuan, batas, jpDiakui }) =>
    `Jumlah ${angka(jumlah)} ${satuan} melebihi ${angka(batas)} ${satuan} yang mungkin dalam jadwal ini; JP yang diakui paling banyak ${angka(jpDiakui)}.`,
  'verifikasi.V5.8': ({ nomor }) =>
    `Ganda: bentuk, nama dan waktunya sama dengan kegiatan nomor ${nomor}; hapus salah satu.`,
  'verifikasi.V5.9': () => 'Rencana pelaksanaan sesuai.',
  'verifikasi.batal': () => 'Kegiatan batal dan tidak diperiksa.',
  'verifikasi.butirBelumLengkap': ({ butir }) => `Belum lengkap: ${butir.join('; ')}.`,
  'verifikasi.tidakDihitung': ({ baris }) =>
    `Tidak dihitung dalam JP karena batal atau tidak lulus: kegiatan nomor ${baris.join(', ')}.`,
  'verifikasi.telaahTanpaSasaran': ({ sasaran }) =>
    `Telaah untuk ${quote(sasaran)} tidak dipakai karena baris atau pegawainya tidak ditemukan.`,
  'verifikasi.telaahTidakLengkap': ({ sasaran, kurang }) =>
    kurang === 'alasan'
      ? `Telaah untuk ${quote(sasaran)} tidak dipakai: tulis alasannya, paling sedikit 10 huruf.`
      : `Telaah untuk ${quote(sasaran)} tidak dipakai: ${kurang === 'oleh' ? 'nama penelaah' : kurang === 'hasil' ? 'hasilnya (LULUS, PERLU TELAAH atau TIDAK LULUS)' : 'tanggalnya'} belum diisi dengan benar.`,
};
