// Overrides by a verifier: which may be used, and what they replace. Source: domain 4.4, decision 8.
import { problem, type Problem } from '../rencana/problem';
import { isIsoDate, type IsoDate } from '../tanggal';
import type { Hasil } from './aturan';

/** What can be overridden: a check or the whole of a row, V3 of a person. */
export type PeriksaTelaah = 'V1' | 'V2' | 'V4' | 'V5' | 'Hasil' | 'V3';

/** A verdict set by a person; the computed one is kept beside it. */
export interface Telaah {
  /** ID Baris of the row; for V3 the NIP or the key of the person. */
  readonly sasaran: string;
  readonly periksa: PeriksaTelaah;
  readonly hasil: Hasil;
  readonly oleh: string;
  readonly tanggal: IsoDate;
  /** At least 10 characters. */
  readonly alasan: string;
}

const SHORTEST_REASON = 10;

/** The overrides that can be used, by target and check; of several for one, the last. */
export class DaftarTelaah {
  readonly problems: Problem<keyof Telaah>[] = [];
  readonly #byTarget = new Map<string, { readonly telaah: Telaah; readonly row: number }>();
  readonly #used = new Set<string>();

  constructor(overrides: readonly Telaah[]) {
    overrides.forEach((telaah, row) => {
      const kurang = missingIn(telaah);
      if (kurang === null) {
        this.#byTarget.set(`${telaah.periksa} ${telaah.sasaran}`, { telaah, row });
        return;
      }
      const params = { sasaran: telaah.sasaran, kurang };
      const message = { code: 'verifikasi.telaahTidakLengkap', params } as const;
      this.problems.push(problem('E', row, kurang, message));
    });
  }

  find(periksa: PeriksaTelaah, sasaran: string | null): Telaah | null {
    if (sasaran === null || this.#byTarget.size === 0) return null;
    const key = `${periksa} ${sasaran}`;
    const found = this.#byTarget.get(key);
    if (found === undefined) return null;
    this.#used.add(key);
    return found.telaah;
  }

  /** One W for each override whose row or person was not met. */
  reportUnused(): void {
    for (const [key, { telaah, row }] of this.#byTarget) {
      if (this.#used.has(key)) continue;
      const params = { sasaran: telaah.sasaran };
      const message = { code: 'verifikasi.telaahTanpaSasaran', params } as const;
      this.problems.push(problem('W', row, 'sasaran', message));
    }
  }
}

function missingIn({
  hasil,
  oleh,
  tanggal,
  alasan,
}: Telaah): 'hasil' | 'oleh' | 'tanggal' | 'alasan' | null {
  const known: readonly string[] = ['LULUS', 'PERLU TELAAH', 'TIDAK LULUS'];
  if (!known.includes(hasil)) return 'hasil';
  if (oleh.trim() === '') return 'oleh';
  if (!isIsoDate(tanggal)) return 'tanggal';
  return alasan.trim().length < SHORTEST_REASON ? 'alasan' : null;
}
