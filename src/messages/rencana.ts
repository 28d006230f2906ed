// The sentences about the cells of plan, form and settings. Source of the checks: domain 2.3 to 2.5.
import type { RencanaMessages } from '../bangkom/rencana/messages';
import { angka, choices, quote, tanggal, type Catalogue } from './catalogue';

const rentang = (bawah: number, atas: number | null): string =>
  atas === null ? `paling sedikit ${angka(bawah)}` : `${angka(bawah)} sampai ${angka(atas)}`;

export const rencana: Catalogue<RencanaMessages> = {
  'rencana.kosong': ({ kolom }) => `${kolom} belum diisi.`,
  'rencana.labelTidakAda': ({ kolom }) =>
    `Formulir ini tidak memuat isian ${kolom}; tambahkan atau lengkapi di lembar Rencana.`,
  'rencana.nilaiGalat': ({ kolom, teks }) =>
    `${kolom} berisi galat ${teks}; perbaiki rumusnya atau ketik isinya.`,
  'rencana.bukanPilihan': ({ kolom, teks, pilihan }) =>
    `${kolom} ${quote(teks)} tidak ada dalam daftar; pilih ${choices(pilihan)}.`,
  'rencana.bukanBilangan': ({ kolom, teks }) =>
    `${kolom} harus berupa angka (ditemukan ${quote(teks)}).`,
  'rencana.bilanganAmbigu': ({ kolom, teks }) =>
    `${kolom} ${quote(teks)} dapat berarti ribuan atau pecahan; tulis tanpa pemisah ribuan.`,
  'rencana.diLuarRentang': ({ kolom, teks, bawah, atas, bulat }) =>
    `${kolom} harus ${bulat ? 'bilangan bulat' : 'angka'} ${rentang(bawah, atas)} (ditemukan ${quote(teks)}).`,
  'rencana.bukanTanggal': ({ kolom, teks }) =>
    `${kolom} ${quote(teks)} bukan tanggal yang dikenali; tulis misalnya 27-9-2026 atau 27 September 2026.`,
  'rencana.tanggalDariAngka': ({ kolom, angka: nilai, tanggal: iso }) =>
    `${kolom} berisi angka ${nilai} dan dibaca sebagai ${tanggal(iso)}; ubah format selnya menjadi tanggal.`,
  'rencana.tanggalDiMasaDepan': ({ kolom, tanggal: iso }) =>
    `${kolom} ${tanggal(iso)} masih di masa depan; periksa kembali.`,
  'rencana.tanggalTerlaluLama': ({ kolom, tanggal: iso, tahun }) =>
    `${kolom} ${tanggal(iso)} terlalu lama untuk rencana tahun ${tahun}; periksa kembali.`,
  'rencana.panjangTeks': ({ kolom, bawah, atas }) =>
    `${kolom} harus terdiri atas ${bawah} sampai ${atas} karakter.`,
  'rencana.teksPendek': ({ kolom, bawah }) =>
    `${kolom} terlalu singkat (kurang dari ${bawah} karakter); tulis lebih lengkap.`,
  'rencana.namaBerangka': ({ kolom }) => `${kolom} memuat angka; periksa penulisannya.`,
  'rencana.namaSatuHuruf': ({ kolom }) => `${kolom} hanya satu huruf; tulis nama selengkapnya.`,
  'rencana.golonganTidakSesuai': ({ golongan, status }) =>
    `Golongan ${golongan} tidak sesuai dengan status ${status}; periksa salah satunya.`,
  'rencana.penilaiSama': ({ oleh }) =>
    oleh === 'nip'
      ? 'NIP Pejabat Penilai sama dengan NIP ASN yang dinilai; isi NIP penilai yang benar.'
      : 'Nama Pejabat Penilai sama dengan nama ASN yang dinilai; periksa kembali.',
  'rencana.nomorTidakUrut': ({ nomor, seharusnya }) =>
    `Nomor ${nomor} tidak urut (seharusnya ${seharusnya}); perbaiki nomornya.`,
  'rencana.standarKosong': () =>
    'Kompetensi Kerja Standar belum diisi; tulis pernyataan kompetensi atau level 1 sampai 5.',
  'rencana.nyataKosong': () =>
    'Kompetensi Nyata belum diisi; tulis keadaan nyata atau level 0 sampai 5.',
  'rencana.kesenjanganKosong': () =>
    'Kesenjangan belum diisi dan tidak dapat dihitung; pilih Tidak ada, Rendah, Sedang atau Tinggi, atau isi kedua level.',
  'rencana.kesenjanganBerbeda': ({ tertulis, dihitung }) =>
    `Kesenjangan tertulis ${tertulis}, sedangkan menurut kedua level ${dihitung}; periksa salah satunya.`,
  'rencana.namaPengembanganKosong': ({ kesenjangan }) =>
    `Nama Pengembangan Kompetensi belum diisi, padahal kesenjangan ${kesenjangan}; isi namanya.`,
  'rencana.bentukTidakDikenal': ({ teks, saran }) =>
    `Bentuk ${quote(teks)} tidak dikenal; pilih dari daftar.${saran === null ? '' : ` Mungkin maksud Anda: ${saran}?`}`,
  'rencana.bentukAmbigu': ({ teks, pilihan }) =>
    `Bentuk pada ${quote(teks)} dapat berarti ${choices(pilihan)}; pilih salah satu.`,
  'rencana.bentukLuarTabel': ({ teks, saran }) =>
    `Bentuk pada ${quote(teks)} tidak ada dalam tabel konversi JP dan perlu ditelaah.${saran === null ? '' : ` Mungkin maksud Anda: ${saran}?`}`,
  'rencana.jalurTidakSesuai': ({ bentuk, jalur, seharusnya }) =>
    `Jalur ${jalur} tidak sesuai: ${bentuk} termasuk jalur ${seharusnya}; perbaiki jalur atau bentuknya.`,
  'rencana.jumlahTidakBulat': ({ teks, satuan, bentuk }) =>
    `Jumlah ${satuan} untuk ${bentuk} harus bilangan bulat (ditemukan ${quote(teks)}).`,
  'rencana.jumlahTidakWajar': ({ jumlah, satuan, batas }) =>
    `Jumlah ${angka(jumlah)} ${satuan} melebihi ${angka(batas)} ${satuan}; periksa kembali.`,
  'rencana.tanggalTerbalik': ({ mulai, selesai }) =>
    `Tanggal mulai ${tanggal(mulai)} sesudah tanggal selesai ${tanggal(selesai)}; perbaiki salah satunya.`,
  'rencana.diLuarTahun': ({ kolom, tanggal: iso, tahun }) =>
    `${kolom} ${tanggal(iso)} di luar tahun rencana ${tahun}; periksa tanggal atau tahun rencananya.`,
  'rencana.terlaluLama': ({ hari, batas }) =>
    `Kegiatan berlangsung ${angka(hari)} hari, lebih dari ${angka(batas)} hari; periksa tanggalnya.`,
  'rencana.hariMelebihi': ({ hari, kalender }) =>
    `Hari Efektif ${angka(hari)} melebihi ${angka(kalender)} hari kalender antara kedua tanggal; perbaiki salah satunya.`,
  'rencana.satuanBerbeda': ({ tertulis, seharusnya }) =>
    `Satuan tertulis ${tertulis}, padahal bentuk ini dihitung dalam ${seharusnya}; periksa bentuk dan jumlahnya.`,
  'rencana.idGanda': ({ id }) =>
    `ID Baris ${id} dipakai lebih dari satu kali; kosongkan ID pada baris salinan agar diberi ID baru.`,
  'pengaturan.ditolak': ({ label, teks, bawaan, harus }) =>
    `${label}: ${quote(teks)} tidak dapat dipakai (harus ${harus}); dipakai nilai bawaan ${bawaan}.`,
  'pengaturan.paguGanda': ({ unit, tahun }) =>
    `Pagu ${unit} tahun ${tahun} tercatat lebih dari satu kali; hanya baris pertama yang dipakai. Hapus yang lain.`,
};
