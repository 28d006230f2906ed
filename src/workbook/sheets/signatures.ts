// The signatures below a document: who signs, the lines of each block, and how they are written.
import type { Pengaturan } from '../../bangkom/pengaturan';
import { formatNip } from '../../bangkom/pegawai/nip';
import { formatTanggal } from '../../bangkom/tanggal';
import { literal } from '../excel/literal';
import { rangeOf, writeGrid } from '../excel/transfer';

/** One signature block, line by line; the blank lines are for the signature. */
export interface Signature {
  readonly column: number;
  readonly lines: readonly string[];
  /** Index of the line with the name. */
  readonly nameLine: number;
}

const nipLine = (nip: string): string => {
  const digits = nip.replace(/\D/g, '');
  if (digits === '') return 'NIP. ………………………………';
  return `NIP. ${/^\d{18}$/.test(digits) ? formatNip(digits) : nip}`;
};
const dotted = (name: string): string => (name === '' ? '………………………………………' : name);

/** The parts of a signature block. */
interface Signer {
  readonly first: string;
  readonly title: string;
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
}

/** The signer of Pengaturan in this role, with what stands in the block above the name and below it. */
export const officer = (
  pengaturan: Pengaturan,
  role: 'Pengelola' | 'Verifikator' | 'Kepala' | 'PyB',
): Omit<Signer, 'first'> => ({
  title: pengaturan[`jabatan${role}`],
  name: pengaturan[`nama${role}`],
  rank: pengaturan[`pangkat${role}`],
  nip: pengaturan[`nip${role}`],
});

/** A block from its column on: title, room for the signature, name, rank, NIP (domain 4.2). */
export const signatureBlock = (column: number, signer: Signer): Signature => ({
  column,
  lines: [
    signer.first,
    `${signer.title},`,
    '',
    '',
    '',
    dotted(signer.name),
    signer.rank,
    nipLine(signer.nip),
  ],
  nameLine: 5,
});

/** "Tenggarong, 20 Januari 2026". */
export const placeAndDate = ({ tempat }: Pengaturan, tanggal: string): string =>
  `${tempat === '' ? '' : `${tempat}, `}${formatTanggal(tanggal)}`;

/** Signatures side by side from `row` on; gives the row after them. */
export async function writeSignatures(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  signatures: readonly Signature[],
): Promise<number> {
  let end = row;
  for (const { column, lines, nameLine } of signatures) {
    await writeGrid(
      context,
      sheet,
      row,
      column,
      lines.map((line) => [literal(line)]),
    );
    const name = rangeOf(sheet, { row: row + nameLine, column, rowCount: 1, columnCount: 1 });
    name.format.font.bold = true;
    name.format.font.underline = Excel.RangeUnderlineStyle.single;
    end = Math.max(end, row + lines.length);
  }
  return end;
}
