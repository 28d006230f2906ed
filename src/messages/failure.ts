// A failure as the user is told of it, wherever it comes from; small, for the ribbon loads it at every start.

const NOT_LOADED =
  'Bagian add-in untuk pekerjaan ini belum dapat dimuat. Periksa sambungan jaringan ke server add-in, lalu tekan sekali lagi.';

/** `detail`: what the program says of it, in English, for who is asked for help. */
const unexpected = (detail: string): string =>
  `Terjadi kesalahan yang tidak terduga. Coba sekali lagi; bila tetap gagal, sebutkan "${detail}" kepada pengelola add-in.`;

/** The operations word theirs (OperationError); what no operation expected is told as a surprise. */
export function sayFailure(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'OperationError') return message;
  return name === 'ChunkLoadError' ? NOT_LOADED : unexpected(message);
}
