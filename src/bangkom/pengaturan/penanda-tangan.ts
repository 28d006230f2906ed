// The settings of who signs the documents (domain 4.2).
import { groupOf, text, type ButirPengaturan } from './butir';

const signing = groupOf('Penanda tangan');
const signer = (nama: string, label: string, value = '') =>
  text(signing(nama, label, 'asumsi; naskah sumber tidak mencetak blok tanda tangan'), value);

export const PENGATURAN_PENANDA_TANGAN = {
  jabatanAsn: signer('TTASN', 'Formulir dan IDP: pemilik', 'ASN yang bersangkutan'),
  jabatanPenilai: signer('TTPenilai', 'Formulir: pejabat penilai', 'Pejabat Penilai'),
  jabatanAtasan: signer('TTAtasan', 'IDP: atasan', 'Atasan Langsung'),
  jabatanPengelola: signer(
    'TTPengelola',
    'IDP, pemantauan, evaluasi: pengelola kepegawaian',
    'Pengelola Kepegawaian',
  ),
  namaPengelola: signer('TTPengelolaNama', 'Nama pengelola kepegawaian'),
  pangkatPengelola: signer('TTPengelolaPangkat', 'Pangkat pengelola kepegawaian'),
  nipPengelola: signer('TTPengelolaNIP', 'NIP pengelola kepegawaian'),
  jabatanVerifikator: signer(
    'TTVerifikator',
    'Verifikasi: verifikator',
    'Verifikator, Sub Bagian Kepegawaian dan Umum',
  ),
  namaVerifikator: signer('TTVerifikatorNama', 'Nama verifikator'),
  pangkatVerifikator: signer('TTVerifikatorPangkat', 'Pangkat verifikator'),
  nipVerifikator: signer('TTVerifikatorNIP', 'NIP verifikator'),
  jabatanKepala: signer(
    'TTKepala',
    'Verifikasi, pemantauan, evaluasi: mengetahui',
    'Kepala Perangkat Daerah',
  ),
  namaKepala: signer('TTKepalaNama', 'Nama kepala perangkat daerah'),
  pangkatKepala: signer('TTKepalaPangkat', 'Pangkat kepala perangkat daerah'),
  nipKepala: signer('TTKepalaNIP', 'NIP kepala perangkat daerah'),
  jabatanPyB: signer('TTPyB', 'Validasi: pejabat yang berwenang', 'Pejabat yang Berwenang'),
  namaPyB: signer('TTPyBNama', 'Nama pejabat yang berwenang'),
  pangkatPyB: signer('TTPyBPangkat', 'Pangkat pejabat yang berwenang'),
  nipPyB: signer('TTPyBNIP', 'NIP pejabat yang berwenang'),
  ditetapkanOleh: signer('DitetapkanOleh', 'Ditetapkan oleh', 'Pejabat Pembina Kepegawaian'),
} satisfies Record<string, ButirPengaturan>;
