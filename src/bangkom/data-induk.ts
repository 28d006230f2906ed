// Persons, standards and assessed levels against each other: what one sheet alone does not show.
import type { BarisKompetensi, KolomKompetensi } from './kompetensi-pegawai';
import type { BarisPegawai } from './pegawai/pegawai';
import { comparable } from './rencana/daftar';
import { problem, type Problem } from './rencana/problem';
import { listJenis, type BarisSkj } from './skj';

/** What is doubtful in tblKompetensi (all W); an absent table is asked nothing. */
export function checkKompetensi(
  rows: readonly BarisKompetensi[],
  { pegawai, skj }: { pegawai?: readonly BarisPegawai[]; skj?: readonly BarisSkj[] },
): Problem<KolomKompetensi>[] {
  const problems: Problem<KolomKompetensi>[] = [];
  const known = pegawai && new Set(pegawai.map(({ nip }) => nip));
  const jenisOf = listJenis(skj ?? []);
  const seen = new Set<string>();
  rows.forEach(({ nip, kompetensi, jenisKompetensi, tanggal }, index) => {
    if (nip !== null && known && !known.has(nip)) {
      const message = { code: 'kompetensi.nipTidakTerdaftar', params: { nip } } as const;
      problems.push(problem('W', index, 'nip', message));
    }
    if (kompetensi === null) return;
    const jenis = jenisOf.get(comparable(kompetensi));
    if (jenisKompetensi !== null && jenis && !jenis.includes(jenisKompetensi)) {
      const params = { kompetensi, tertulis: jenisKompetensi, skj: jenis };
      problems.push(
        problem('W', index, 'jenisKompetensi', { code: 'kompetensi.jenisBerbeda', params }),
      );
    }
    if (nip === null) return;
    const key = `${nip}|${comparable(kompetensi)}|${tanggal ?? ''}`;
    if (seen.has(key)) {
      const message = { code: 'kompetensi.ganda', params: { nip, kompetensi } } as const;
      problems.push(problem('W', index, 'kompetensi', message));
    }
    seen.add(key);
  });
  return problems;
}
