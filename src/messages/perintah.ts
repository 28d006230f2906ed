// What the command line says: how a command is used, what it is doing, and why it cannot do it.

export const perintahMessages = {
  usage: 'Pemakaian: npm run --silent headless -- <perintah>',
  noCommand: 'Perintah belum disebut.',
  unknownCommand: (name: string) => `Perintah "${name}" tidak dikenal.`,

  hitung: 'hitung membaca rumus dari stdin dan tidak menerima kata lain.',
  periksa: 'periksa memerlukan satu berkas.',
  verifikasi: 'verifikasi memerlukan berkas masukan, berkas keluaran, dan boleh --tahun (4 angka).',
  gabung: 'gabung memerlukan berkas keluaran dan paling sedikit satu berkas masukan.',
  ekspor: 'ekspor memerlukan berkas masukan dan berkas keluaran, dan boleh --siasn.',
  server: 'periksa-server memerlukan satu alamat https, dan boleh --ca dengan satu berkas .pem.',
  start: 'start hanya mengenal --port (bilangan bulat 0 sampai 65535) dan --tanpa-peramban.',
  generator: (name: string) => `${name} tidak menerima kata lain.`,
  screenshots: (parts: readonly string[]) => `screenshots hanya mengenal ${parts.join(', ')}.`,
  scenes: (scenes: readonly string[]) => `Keadaan panel yang ada: ${scenes.join(', ')}.`,

  notRead: (file: string, code: string) =>
    `Berkas ${file} tidak dapat dibaca (${code}). Periksa nama dan letaknya.`,
  notWritten: (file: string, code: string) =>
    `Berkas ${file} tidak dapat ditulis (${code}). Periksa folder dan izinnya, dan tutup berkas itu di Excel.`,
  notAWorkbook: (file: string, reason: string) => `${file}: ${reason}`,
  isInput: (file: string) =>
    `${file} adalah berkas masukan; masukan tidak pernah ditimpa. Beri nama keluaran yang lain.`,
  notACertificate: (file: string) =>
    `${file} bukan sertifikat PEM (teks yang diawali "-----BEGIN CERTIFICATE-----"). Ekspor sertifikat penerbit sebagai PEM (Base64).`,
  formulaRefused:
    'Excel menolak rumus ini. Periksa tanda kurung, tanda kutip, dan pemisah argumennya (koma).',
  notCarried: (file: string, parts: readonly string[]) =>
    `Tidak terbawa ke ${file}: ${parts.join('; ')}.`,

  adopting: 'Melengkapi formulir …',
  verifying: 'Membuat verifikasi …',
  reading: (count: number, total: number) => `Membaca ${count} dari ${total} berkas …`,
  renewed: (folder: string) => `${folder} diperbarui.`,

  ready: (address: string) => `Simulator siap: ${address}`,
  ownCertificate:
    'Sertifikatnya dibuat di komputer ini, jadi peramban memperingatkan sekali: pilih “Lanjutan”, lalu “Lanjutkan ke localhost”.',
  toStop: 'Tekan Ctrl+C untuk berhenti.',
  openYourself: (address: string) => `Buka alamat ini di peramban: ${address}`,
  portRefused: (port: number, code: string) =>
    `Porta ${port} tidak dapat dipakai (${code}). Pilih yang lain dengan --port.`,
  noPage: (title: string) => `Halaman "${title}" tidak ditemukan dalam hasil cetak.`,
  programMissing: (program: string) =>
    `${program} tidak terpasang. Pasang LibreOffice dan poppler (Debian: libreoffice-calc poppler-utils), lalu ulangi.`,
} as const;
