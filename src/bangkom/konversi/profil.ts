// The profiles of JP rules, and the way from a form to its rule.
import { normalise, type BentukId, type Lingkup } from '../bentuk';
import { isBlank, toText } from '../cell';
import { invalidValue, succeed, type CellResult } from '../result';
import type { AturanKonversi, Ketentuan, Profil, ProfilId } from './aturan';
import type { KonversiMessage } from './messages';
import { NTT_2021 } from './ntt-2021';
import { PERLAN_10_2018, PERLAN_10_2018_BTK } from './perlan-10-2018';

/** All profiles by id. A local deviation is another profile, never an edited cell (decision 2). */
export const PROFIL: Readonly<Record<ProfilId, Profil>> = {
  'PERLAN-10-2018': PERLAN_10_2018,
  'NTT-2021': NTT_2021,
  'PERLAN-10-2018-BTK': PERLAN_10_2018_BTK,
};

/** The ids of all profiles, the default first. */
export const PROFIL_VALUES: readonly ProfilId[] = [
  'PERLAN-10-2018',
  'NTT-2021',
  'PERLAN-10-2018-BTK',
];

/** The profile that applies where none is chosen. */
export const DEFAULT_PROFIL: ProfilId = 'PERLAN-10-2018';

/** The profile a text names, in any case and spacing; null when it names none. */
export function parseProfil(text: string): ProfilId | null {
  const key = normalise(text);
  return PROFIL_VALUES.find((id) => normalise(id) === key) ?? null;
}

/** The profile a cell names; the default where it is blank. */
export function readProfil(raw: unknown): CellResult<ProfilId, KonversiMessage> {
  if (isBlank(raw)) return succeed(DEFAULT_PROFIL);
  const teks = toText(raw);
  const profil = parseProfil(teks);
  return profil === null
    ? invalidValue({
        code: 'konversi.profilTidakDikenal',
        params: { teks, pilihan: PROFIL_VALUES },
      })
    : succeed(profil);
}

/** The rule with its wording; null for the measures outside the table. */
export const getKetentuan = (
  profil: ProfilId,
  bentuk: BentukId,
  lingkup: Lingkup,
): Ketentuan | null => PROFIL[profil].ketentuan[bentuk]?.[lingkup] ?? null;

/** The rule; null where the profile has none for this form and lingkup. */
export const getAturan = (
  profil: ProfilId,
  bentuk: BentukId,
  lingkup: Lingkup,
): AturanKonversi | null => getKetentuan(profil, bentuk, lingkup)?.aturan ?? null;
