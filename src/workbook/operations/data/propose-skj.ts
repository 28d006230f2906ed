// "Usulkan SKJ": for posts without a standard, the nine generic competencies at the level that is usual
// for their jenjang. Offered, never imposed. Source: domain 3.2 and 3.3.
import { KOMPETENSI_GENERIK } from '../../../bangkom/kompetensi';
import { KETENTUAN_JENJANG, type Jenjang } from '../../../bangkom/pegawai';
import type { Pengaturan } from '../../../bangkom/pengaturan';
import { comparable } from '../../../bangkom/rencana/daftar';
import { analisisMessages } from '../../../messages/analisis';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { appendRows } from '../../sheets/data-rows';
import { SKJ } from '../../sheets/data/skj-columns';
import { prepareDataIn } from './prepare-data';
import { finding, type Finding, type OperationProgress } from '../report';
import { readYearInput, type YearOptions } from '../year-input';

export interface ProposeSkjOptions extends YearOptions {
  /** Without it nothing is written: the posts are only listed. */
  readonly confirmed?: boolean;
}

/** A post that the sheet SKJ does not name. */
export interface PostWithoutSkj {
  readonly jabatan: string;
  readonly jenjang: Jenjang;
  /** Level 1 to 5 of each of the nine competencies, as Pengaturan has it for the jenjang. */
  readonly level: number;
  /** Who uses that level; sources disagree where it begins with "diperdebatkan". */
  readonly bukti: string;
}

export interface ProposeSkjResult {
  readonly posts: readonly PostWithoutSkj[];
  /** Rows added to SKJ. */
  readonly added: number;
  readonly problems: readonly Finding[];
}

/** Lists the posts without a standard, and on request adds their rows at the end of SKJ. */
export const proposeSkj = (
  options: ProposeSkjOptions = {},
  progress?: OperationProgress,
): Promise<ProposeSkjResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readPeople);
    const prepared = options.confirmed ? await prepareDataIn(context) : { problems: [] };
    const { pegawai, skj, pengaturan } = await readYearInput(context, options);
    const named = new Set((skj?.rows ?? []).map(({ jabatan }) => comparable(jabatan ?? '')));
    const levels = new Set((skj?.rows ?? []).map(({ jabatan, jenjang }) => jabatan ?? jenjang));
    const posts: PostWithoutSkj[] = [];
    for (const { jabatan, jenjang } of pegawai?.rows ?? []) {
      if (jabatan === null || jenjang === null || levels.has(jenjang)) continue;
      const key = comparable(jabatan);
      if (named.has(key)) continue;
      named.add(key);
      const { buktiLevel: bukti } = KETENTUAN_JENJANG[jenjang];
      posts.push({ jabatan, jenjang, level: levelOf(pengaturan, jenjang), bukti });
    }
    const problems: Finding[] = [
      ...prepared.problems,
      ...posts.map(({ jabatan, jenjang, level, bukti }) =>
        finding(
          'W',
          'skj.usulan',
          analisisMessages.skjProposed(jabatan, jenjang, level, bukti, options.confirmed === true),
          skj?.sheet ?? null,
        ),
      ),
    ];
    if (!options.confirmed || posts.length === 0) return { posts, added: 0, problems };
    const rows = posts.flatMap(({ jabatan, jenjang, level }) =>
      KOMPETENSI_GENERIK.map(({ label, jenis }) => ({
        jabatan,
        jenjang,
        jenisKompetensi: jenis,
        kompetensi: label,
        level,
      })),
    );
    await appendRows(context, SKJ, rows);
    progress?.(1, progressWords.done);
    return { posts, added: rows.length, problems };
  });

const levelOf = (pengaturan: Pengaturan, jenjang: Jenjang): number =>
  pengaturan[LEVEL_SETTING[jenjang]];

/** The setting that holds the level of a jenjang. */
const LEVEL_SETTING = {
  'JPT Utama': 'levelJptUtama',
  'JPT Madya': 'levelJptMadya',
  'JPT Pratama': 'levelJptPratama',
  Administrator: 'levelAdministrator',
  Pengawas: 'levelPengawas',
  Pelaksana: 'levelPelaksana',
  'JF Ahli Utama': 'levelAhliUtama',
  'JF Ahli Madya': 'levelAhliMadya',
  'JF Ahli Muda': 'levelAhliMuda',
  'JF Ahli Pertama': 'levelAhliPertama',
  'JF Penyelia': 'levelPenyelia',
  'JF Mahir': 'levelMahir',
  'JF Terampil': 'levelTerampil',
  'JF Pemula': 'levelPemula',
} as const satisfies Readonly<Record<Jenjang, keyof Pengaturan>>;
