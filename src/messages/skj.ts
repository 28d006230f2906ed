// The sentences about standards and assessed levels. Source: domain 3.
import type { SkjMessages } from '../bangkom/skj-messages';
import { choices, quote, type Catalogue } from './catalogue';

export const skj: Catalogue<SkjMessages> = {
  'skj.jenisGanda': ({ kompetensi, jenis }) =>
    `Kompetensi ${quote(kompetensi)} tercantum sebagai ${choices(jenis)}; satu kompetensi hanya satu jenis.`,
  'skj.ganda': ({ milik, kompetensi }) =>
    `Standar ${quote(kompetensi)} untuk ${quote(milik)} tercantum lebih dari satu kali; yang pertama dipakai.`,
  'kompetensi.nipTidakTerdaftar': ({ nip }) =>
    `NIP ${nip} tidak ada di lembar Pegawai; penilaian ini tidak dihitung.`,
  'kompetensi.jenisBerbeda': ({ kompetensi, tertulis, skj: jenis }) =>
    `Kompetensi ${quote(kompetensi)} ditulis ${tertulis}, sedangkan di lembar SKJ ${choices(jenis)}; samakan jenisnya.`,
  'kompetensi.ganda': ({ nip, kompetensi }) =>
    `Penilaian ${quote(kompetensi)} untuk NIP ${nip} tercantum lebih dari satu kali pada tanggal yang sama; baris terakhir dipakai.`,
};
