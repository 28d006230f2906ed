// Fictitious civil servants for the sample workbooks. Nobody real has these names or numbers.

const UNITS = ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'];

/** The number in Indonesian words, 1 to 99 ("Dua Puluh Tiga"). */
export function numberInWords(number: number): string {
  const unit = UNITS[number % 10] ?? '';
  if (number < 10) return unit;
  if (number === 10) return 'Sepuluh';
  if (number === 11) return 'Sebelas';
  if (number < 20) return `${unit} Belas`;
  return `${UNITS[Math.floor(number / 10)] ?? ''} Puluh ${unit}`.trim();
}

const POSTS = [
  { jabatan: 'Kepala Bidang Perencanaan', jenjang: 'Administrator', golongan: 'IV/a' },
  { jabatan: 'Kepala Subbagian Kepegawaian dan Umum', jenjang: 'Pengawas', golongan: 'III/d' },
  { jabatan: 'Analis Kebijakan Ahli Muda', jenjang: 'JF Ahli Muda', golongan: 'III/c' },
  { jabatan: 'Perencana Ahli Pertama', jenjang: 'JF Ahli Pertama', golongan: 'III/a' },
  { jabatan: 'Pengelola Data', jenjang: 'Pelaksana', golongan: 'II/c' },
] as const;

export const UNIT_NAMES = ['Sekretariat', 'Bidang Perencanaan', 'Bidang Pemerintahan'] as const;

/** The fictitious civil servant number `index` (from 1): always the same person for the same number. */
export function person(index: number) {
  const post = POSTS[index % POSTS.length] ?? POSTS[0];
  const birthYear = 1972 + (index % 20);
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  const birth = `${birthYear}${digits(1 + (index % 12), 2)}${digits(1 + ((index * 7) % 28), 2)}`;
  const appointment = `${birthYear + 25}${digits(1 + ((index * 5) % 12), 2)}`;
  return {
    ...post,
    nama: `Contoh ${numberInWords(index)}`,
    nip: `${birth}${appointment}${1 + (index % 2)}${digits(index, 3)}`,
    status: 'PNS',
    unitKerja: UNIT_NAMES[index % UNIT_NAMES.length] ?? UNIT_NAMES[0],
  };
}
