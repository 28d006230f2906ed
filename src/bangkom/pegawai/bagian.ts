// One part of a NIP for a cell, as the function BANGKOM.NIP gives it. Source: domain 6.1.
import { isBlank, toText } from '../cell';
import { normalise } from '../bentuk/normalise';
import { invalidValue, succeed, type CellResult } from '../result';
import type { PegawaiMessage } from './messages';
import { formatNip, parseNip, type Nip } from './nip';

/** The parts by name. */
const BAGIAN: Readonly<Record<string, (nip: Nip) => string>> = {
  'format resmi': ({ digits }) => formatNip(digits),
  digit: ({ digits }) => digits,
  'tanggal lahir': ({ tanggalLahir }) => tanggalLahir.split('-').reverse().join('-'),
  pengangkatan: ({ bulanPengangkatan, tahunPengangkatan }) =>
    bulanPengangkatan === null
      ? `${tahunPengangkatan}`
      : `${String(bulanPengangkatan).padStart(2, '0')}/${tahunPengangkatan}`,
  'jenis kelamin': ({ jenisKelamin }) => jenisKelamin,
  'nomor urut': ({ nomorUrut }) => nomorUrut,
};

/** The names of the parts; the first is the one a blank cell asks for. */
const BAGIAN_NIP: readonly string[] = Object.keys(BAGIAN);

/**
 * A part of the NIP in a cell; '' where the cell is blank. `#VALUE!` with the first rule that the
 * number breaks, or for an unknown part.
 */
export function readBagianNip(raw: unknown, bagian: unknown): CellResult<string, PegawaiMessage> {
  const teks = toText(bagian);
  const key = isBlank(bagian) ? BAGIAN_NIP[0] : BAGIAN_NIP.find((name) => name === normalise(teks));
  const part = key === undefined ? undefined : BAGIAN[key];
  if (part === undefined) {
    return invalidValue({
      code: 'pegawai.bagianTidakDikenal',
      params: { teks, pilihan: BAGIAN_NIP },
    });
  }
  const reading = parseNip(raw);
  if (reading.kind === 'blank') return succeed('');
  if (reading.kind === 'valid') return succeed(part(reading.nip));
  const error = reading.findings.find(({ severity }) => severity === 'E');
  return invalidValue(error?.message ?? { code: 'pegawai.nipKosong', params: {} });
}
