// Recognised JP over ranges of cells: many persons, one result a row. Source: domain 1.9.
import { parseAngka } from '../angka';
import { isBlank, toText } from '../cell';
import { invalidValue, succeed, type CellResult } from '../result';
import { parseDate, type IsoDate } from '../tanggal';
import type { ProfilId } from './aturan';
import { convertToJp, readBentuk, readJumlah, readLingkup, readWhole } from './convert';
import { recognizeJp, type KegiatanJp } from './diakui';
import type { KonversiMessage } from './messages';

/** The columns of a plan, each a list of cells; all of one length. */
export interface KolomKegiatan {
  readonly nip: readonly unknown[];
  readonly bentuk: readonly unknown[];
  readonly jumlah: readonly unknown[];
  readonly lingkup: readonly unknown[];
  readonly mulai: readonly unknown[];
  readonly selesai: readonly unknown[];
  readonly hari: readonly unknown[];
}

/** Recognised JP of a row, '' for a blank row, or why it has none. */
export type HasilBaris = number | '' | KonversiMessage;

/**
 * Recognises the JP of every row within the rows of its person. Rows without a NIP are persons of
 * their own. Date cells are serials of the 1900 system. `#VALUE!` where the year is no whole number
 * or the columns differ in length; a single cell for lingkup or hari holds for all rows.
 */
export function recognizeColumns(
  kolom: KolomKegiatan,
  tahun: unknown,
  profil: ProfilId,
): CellResult<HasilBaris[], KonversiMessage> {
  const year = parseAngka(tahun);
  if (
    year.kind !== 'number' ||
    !Number.isInteger(year.value) ||
    year.value < 1900 ||
    year.value > 9999
  ) {
    return invalidValue({ code: 'konversi.tahunTidakSah', params: { teks: toText(tahun) } });
  }
  const length = kolom.nip.length;
  const spread = (cells: readonly unknown[]): readonly unknown[] =>
    cells.length === 1 ? Array.from({ length }, () => cells[0]) : cells;
  const columns = { ...kolom, lingkup: spread(kolom.lingkup), hari: spread(kolom.hari) };
  const other = Object.values(columns).find((cells) => cells.length !== length);
  if (other !== undefined) {
    const params = { pertama: length, lain: other.length };
    return invalidValue({ code: 'konversi.ukuranBerbeda', params });
  }

  const hasil: HasilBaris[] = Array.from({ length }, () => '');
  const persons = new Map<string, { index: number; kegiatan: KegiatanJp }[]>();
  for (let index = 0; index < length; index++) {
    const row = readRow(columns, index, profil);
    if (row === null) continue;
    if (!row.ok) {
      hasil[index] = row.message;
      continue;
    }
    const key = personOf(columns.nip[index]) ?? `#${index}`;
    const rows = persons.get(key);
    if (rows === undefined) persons.set(key, [{ index, kegiatan: row.value }]);
    else rows.push({ index, kegiatan: row.value });
  }
  for (const rows of persons.values()) {
    const pengakuan = recognizeJp(
      rows.map(({ kegiatan }) => kegiatan),
      { tahun: year.value, profil },
    );
    rows.forEach(({ index }, position) => {
      hasil[index] = pengakuan.rows[position]?.jpDiakui ?? '';
    });
  }
  return succeed(hasil);
}

/**
 * What a person is known by; null where the cell is blank (0 on the desktop), or a number so long that
 * Excel has lost its last digits: it may stand for several persons.
 */
function personOf(nip: unknown): string | null {
  if (isBlank(nip) || (typeof nip === 'number' && !Number.isSafeInteger(nip))) return null;
  return toText(nip).replace(/\D+/g, '') || null;
}

/** One row as the recognition wants it; null where it is blank. */
function readRow(
  columns: KolomKegiatan,
  index: number,
  profil: ProfilId,
): CellResult<KegiatanJp, KonversiMessage> | null {
  const cells = {
    bentuk: columns.bentuk[index],
    jumlah: columns.jumlah[index],
    lingkup: columns.lingkup[index],
    hari: columns.hari[index],
  };
  if (isBlank(cells.bentuk) && isBlank(cells.jumlah)) return null;
  const jp = convertToJp(cells, profil);
  if (!jp.ok) return jp;
  const bentuk = readBentuk(toText(cells.bentuk));
  if (!bentuk.ok) return bentuk;
  const jumlah = readJumlah(cells.jumlah);
  if (!jumlah.ok) return jumlah;
  const lingkup = readLingkup(cells.lingkup);
  if (!lingkup.ok) return lingkup;
  const tglMulai = readTanggal(columns.mulai[index]);
  if (!tglMulai.ok) return tglMulai;
  const tglSelesai = readTanggal(columns.selesai[index]);
  if (!tglSelesai.ok) return tglSelesai;
  return succeed({
    bentuk: bentuk.value.id,
    jumlah: jumlah.value / 100,
    lingkup: lingkup.value,
    tglMulai: tglMulai.value,
    tglSelesai: tglSelesai.value,
    hari: readWhole(cells.hari) ?? null,
  });
}

function readTanggal(raw: unknown): CellResult<IsoDate | null, KonversiMessage> {
  if (isBlank(raw)) return succeed(null);
  const cell = typeof raw === 'number' ? raw : toText(raw);
  const date = parseDate(cell, { dateCell: true });
  if (date.kind === 'date') return succeed(date.iso);
  return invalidValue({ code: 'konversi.tanggalTidakSah', params: { teks: toText(raw) } });
}
