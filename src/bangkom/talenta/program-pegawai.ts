// Check M1: which mandatory programmes each person has followed, plans to follow, or lacks. Information
// only: it changes no verdict. Source: domain 5.6.
import { parsePengecualian } from '../pegawai';
import type { BarisPegawai } from '../pegawai/pegawai';
import type { BarisRealisasi } from '../pelaksanaan';
import type { BarisRencana } from '../rencana/baris';
import { findProgramBelumDiikuti, programWajibOf } from './program-wajib';

/** How a person stands to a programme, from the best on. */
export type StatusProgram = 'sudah diikuti' | 'direncanakan' | 'belum diikuti';

/** A programme of a person's level of posts. */
export interface ProgramPegawai {
  readonly pegawai: BarisPegawai;
  /** Index among the rows of the sheet Pegawai. */
  readonly index: number;
  /** Heading under which the source lists it. */
  readonly kelompok: string;
  readonly program: string;
  readonly status: StatusProgram;
}

export interface ProgramInput {
  readonly pegawai: readonly BarisPegawai[];
  readonly rencana: readonly BarisRencana[];
  readonly realisasi: readonly BarisRealisasi[];
}

/**
 * The programmes of all persons to whom the scheme applies and whose level of posts is known. A
 * programme is followed when something that is Selesai has its name, planned when something that is
 * not Batal has.
 */
export function checkProgramWajib({ pegawai, rencana, realisasi }: ProgramInput): ProgramPegawai[] {
  const done = new Names();
  const planned = new Names();
  for (const { nip, namaPengembangan, status } of [...rencana, ...realisasi]) {
    if (status === 'Selesai') done.add(nip, namaPengembangan);
    else if (status !== 'Batal') planned.add(nip, namaPengembangan);
  }
  return pegawai.flatMap((person, index) => {
    const { nip, jenjang, status, kedudukan } = person;
    if (nip === null || parsePengecualian(kedudukan ?? '') !== null) return [];
    const lacking = (names: Names): ReadonlySet<string> =>
      new Set(findProgramBelumDiikuti(jenjang, status, names.of(nip)).map(({ nama }) => nama));
    const notDone = lacking(done);
    const notPlanned = lacking(planned);
    return programWajibOf(jenjang, status).flatMap(({ label, program }) =>
      program
        .filter(({ penjelasan }) => penjelasan !== true)
        .map(({ nama }): ProgramPegawai => {
          const open = notPlanned.has(nama) ? 'belum diikuti' : 'direncanakan';
          const state = notDone.has(nama) ? open : 'sudah diikuti';
          return { pegawai: person, index, kelompok: label, program: nama, status: state };
        }),
    );
  });
}

/** Names of activities by person. */
class Names {
  readonly #byNip = new Map<string, string[]>();

  add(nip: string | null, nama: string | null): void {
    if (nip === null || nama === null) return;
    const names = this.#byNip.get(nip);
    if (names) names.push(nama);
    else this.#byNip.set(nip, [nama]);
  }

  of(nip: string): readonly string[] {
    return this.#byNip.get(nip) ?? [];
  }
}
