// What the talent documents know of a person besides the plan: levels against the standard, and the box.
import { indexLevels } from '../../bangkom/kompetensi-pegawai';
import { comparable } from '../../bangkom/rencana/daftar';
import { computeJpm, predikatOf, predikatOfCapaian } from '../../bangkom/kesenjangan';
import type { BarisPegawai } from '../../bangkom/pegawai/pegawai';
import { findKotak, kinerjaOf, potensiOf, type Kotak } from '../../bangkom/talenta';
import type { IdpInput, LevelIdp } from '../../bangkom/talenta/idp';
import type { YearInput } from './year-input';

/** Look-ups by NIP over the data of a year. */
export function profilesOf({
  pegawai,
  skj,
  kompetensi,
  pengaturan,
}: Pick<YearInput, 'pegawai' | 'skj' | 'kompetensi' | 'pengaturan'>): Required<
  Pick<IdpInput, 'levelOf' | 'kotakOf'>
> {
  const persons = new Map((pegawai?.rows ?? []).map((person) => [person.nip, person]));
  const levels = indexLevels(kompetensi?.rows ?? []);
  const levelOf = (nip: string): LevelIdp[] => {
    const person = persons.get(nip);
    if (!person) return [];
    const found = new Map<string, LevelIdp & { readonly byPost: boolean }>();
    for (const { jabatan, jenjang, jenisKompetensi, kompetensi: name, level } of skj?.rows ?? []) {
      const byPost = jabatan !== null;
      const isOwn = byPost
        ? comparable(jabatan) === comparable(person.jabatan ?? '')
        : jenjang !== null && jenjang === person.jenjang;
      if (name === null || !isOwn) continue;
      const key = comparable(name);
      // A standard of the post stands above that of its jenjang.
      if (found.has(key) && (found.get(key)?.byPost === true || !byPost)) continue;
      const nyata = levels.find(nip, name);
      found.set(key, { jenis: jenisKompetensi, kompetensi: name, standar: level, nyata, byPost });
    }
    return [...found.values()];
  };
  const ambang = { menengah: pengaturan.potensiMenengah, tinggi: pengaturan.potensiTinggi };
  const kotakOf = (nip: string): Kotak | null => {
    const person = persons.get(nip);
    const predikat = person && predicateOf(person);
    const jpm = pengaturan.jpmSebagaiPotensi ? computeJpm(levelOf(nip))?.persen : undefined;
    const potensi = person?.skorPotensi ?? jpm;
    if (!predikat || potensi === undefined) return null;
    return findKotak(kinerjaOf(predikat), potensiOf(potensi, ambang));
  };
  return { levelOf, kotakOf };
}

/** The predicate, or what the two ratings or the achievement make of it. */
function predicateOf({ predikat, hasilKerja, perilaku, capaian }: BarisPegawai) {
  if (predikat !== null) return predikat;
  if (hasilKerja !== null && perilaku !== null) return predikatOf(hasilKerja, perilaku);
  return capaian === null ? null : predikatOfCapaian(capaian);
}
