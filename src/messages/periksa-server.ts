// What the check of a served folder says to the office's admin.

const UNTRUSTED =
  'sertifikat server tidak dikenal komputer ini. Bila penerbitnya instansi Anda sendiri, tambahkan "-- --ca PENERBIT.pem"; panel pun hanya terbuka di komputer yang mempercayai penerbit itu';

/** Why a server did not answer, by Node's error code. */
const CONNECTION: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nama server itu tidak ditemukan. Periksa ejaannya dan DNS',
  ECONNREFUSED: 'tidak ada server web di alamat dan porta itu',
  ETIMEDOUT: 'server tidak menjawab. Periksa tembok api',
  ECONNRESET: 'sambungan diputus oleh server',
  CERT_HAS_EXPIRED: 'sertifikat server sudah kedaluwarsa',
  ERR_TLS_CERT_ALTNAME_INVALID: 'sertifikat server untuk nama yang lain',
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
};

export const serverMessages = {
  unreachable: (code: string) => `Tidak dapat dihubungi: ${CONNECTION[code] ?? `galat ${code}`}.`,
  status: (status: number) =>
    status === 404
      ? 'Tidak ada di server. Salin seluruh isi folder dist.'
      : status >= 300 && status < 400
        ? 'Server mengalihkan alamat ini; berkas harus ada tepat di sini.'
        : `Server menjawab dengan kode ${status}, seharusnya 200.`,
  noList:
    'Daftar berkas (berkas.json) tidak terbaca, jadi kelengkapan folder tidak dapat diperiksa.',
  strangeName: (name: string) =>
    `Menyebut "${name}", yang bukan nama berkas di folder ini. Unggah lagi berkas.json dari hasil build.`,
  content: 'Isinya lain dari hasil build: unggahan terputus atau tercampur dengan versi lain.',
  otherPlace: (address: string) =>
    `Manifest menunjuk ke ${address}, di luar alamat yang diperiksa. Tetapkan BANGKOM_URL, lalu jalankan npm run build lagi.`,
  otherVersion: (manifest: string, files: string) =>
    `Manifest versi ${manifest}, tetapi berkasnya versi ${files}. Pasang manifest dari build yang sama.`,
  contentType: (type: string, wanted: string) => `Content-Type "${type}", seharusnya ${wanted}.`,
  noSniff: 'Tidak ada X-Content-Type-Options: nosniff.',
  mustBeFresh: (value: string) =>
    `Cache-Control "${value}", seharusnya no-cache: pembaruan tidak akan sampai ke pemakai.`,
  mayBeKept: (value: string) =>
    `Cache-Control "${value}", sebaiknya max-age satu tahun: nama berkas ini berubah bila isinya berubah.`,
  iconRefused: (value: string) =>
    `Cache-Control "${value}": Office tidak menampilkan ikon yang tidak boleh disimpan.`,
  noAncestors:
    'Tidak ada Content-Security-Policy dengan frame-ancestors: situs mana pun dapat membingkai panel.',
  ancestorsWithoutExcel: (host: string) =>
    `frame-ancestors tidak memuat ${host}: Excel di web tidak dapat membuka panel.`,
  frameOptions: (value: string) =>
    `X-Frame-Options "${value}" menghalangi Excel di web. Hapus; frame-ancestors sudah cukup.`,
  secondPolicy: (directive: string) =>
    `Content-Security-Policy dari server memuat ${directive}. Halaman sudah membawa kebijakannya sendiri; kebijakan kedua dapat memblokir Office.js.`,
  noCors:
    'Tidak ada Access-Control-Allow-Origin: *, jadi fungsi BANGKOM tidak muncul di Excel di web.',
  complete: (count: number, version: string) =>
    `Folder lengkap: ${count} berkas, versi ${version}.`,
  problems: (errors: number, warnings: number) =>
    `${errors} harus diperbaiki, ${warnings} sebaiknya diperbaiki.`,
} as const;
