// The directory of development: every form with its description, grounds, result, unit and JP.
// Source: domain 1.2, 5.2, 5.3, 5.4.
import { BENTUK, CERTAINTY, type Bentuk } from '../../../bangkom/bentuk';
import { getAturan, type ProfilId } from '../../../bangkom/konversi';
import {
  KETENTUAN_DASAR,
  LAMPIRAN_A,
  PERLU_PENGELOLA_DIKLAT,
  proporsiOf,
} from '../../../bangkom/talenta';
import { sayRule } from '../../../messages/jp-rule';
import { direktoriSentences } from '../../../messages/talent-documents';
import type { TableToBuild } from '../built-table';
import type { BuiltColumn } from '../built-column';
import { FORMAT } from '../column';
import type { Kept } from '../kept-lines';
import { keepOwnColumns } from '../own-columns';
import type { ReadSheet } from '../read-grids';

export const TBL_DIREKTORI = 'tblDirektori';
export const DIREKTORI_TITLE = 'DIREKTORI PENGEMBANGAN KOMPETENSI';
const DIREKTORI_HEADER_ROW = 3;

/** A form with the profile by which its JP count. */
interface DirektoriLine {
  readonly number: number;
  readonly bentuk: Bentuk;
  readonly profil: ProfilId;
}

const appendixOf = ({ id }: Bentuk) => LAMPIRAN_A.find(({ bentuk }) => bentuk.includes(id));

const text = (
  header: string,
  width: number,
  cell: (line: DirektoriLine) => string,
): BuiltColumn<DirektoriLine> => ({ header, width, format: FORMAT.text, cell });

const rule =
  (lingkup: 'Nasional' | 'Internasional') =>
  ({ bentuk, profil }: DirektoriLine): string =>
    sayRule(getAturan(profil, bentuk.id, lingkup), bentuk.satuan ?? '');

/** Several grounds that are needed together are joined by "dan". */
const grounds = ({ bentuk }: DirektoriLine): string =>
  (KETENTUAN_DASAR[bentuk.id]?.dasar ?? []).map((codes) => codes.join(' dan ')).join('; ');

const COLUMNS: readonly BuiltColumn<DirektoriLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  text('Bentuk', 26, ({ bentuk }) => bentuk.label),
  text('Jalur', 11, ({ bentuk }) => bentuk.jalur ?? ''),
  {
    header: 'Kelompok 70/20/10',
    width: 11,
    format: FORMAT.whole,
    centred: true,
    cell: ({ bentuk }) => proporsiOf(bentuk.id).kelompok,
  },
  text('Lampiran A', 22, ({ bentuk }) => {
    const found = appendixOf(bentuk);
    return found ? `${found.nomor}. ${found.label}` : direktoriSentences.outsideAppendix;
  }),
  text('Uraian', 36, ({ bentuk }) => appendixOf(bentuk)?.uraian ?? bentuk.catatan ?? ''),
  text('Dasar Pertimbangan', 15, grounds),
  text('Hasil yang Diharapkan', 32, ({ bentuk }) => KETENTUAN_DASAR[bentuk.id]?.hasil ?? ''),
  text('Satuan', 10, ({ bentuk }) => bentuk.satuan ?? ''),
  text('JP Nasional', 20, rule('Nasional')),
  text('JP Internasional', 20, rule('Internasional')),
  text('Penyelenggara', 15.5, ({ bentuk }) =>
    PERLU_PENGELOLA_DIKLAT.includes(bentuk.id)
      ? direktoriSentences.needsOrganiser
      : direktoriSentences.ownInitiative,
  ),
  text('Kepastian', 24, ({ bentuk }) => CERTAINTY[bentuk.certainty]),
];

/** The table of all forms that people may choose. */
export const direktoriTable = (
  profil: ProfilId,
  earlier?: ReadSheet,
): TableToBuild<Kept<DirektoriLine>> =>
  keepOwnColumns({
    name: TBL_DIREKTORI,
    columns: COLUMNS,
    lines: BENTUK.filter(({ tersembunyi }) => tersembunyi !== true).map((bentuk, at) => ({
      number: at + 1,
      bentuk,
      profil,
    })),
    headerRow: DIREKTORI_HEADER_ROW,
    earlier,
    identity: ['Bentuk'],
    shown: ['Bentuk'],
  });
