// "Buat IDP": the development plans of chosen persons, on one sheet or on a sheet for each.
import { analyse } from '../../../bangkom/analisis';
import { buildIdp as computeIdp, type Idp } from '../../../bangkom/talenta/idp';
import { idpSentences } from '../../../messages/idp';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { readDateSystem } from '../../excel/date-system';
import { runExcel } from '../../excel/errors';
import { listSheets, type SheetEntry } from '../../excel/roles';
import type { SetMember } from '../../excel/swap-set';
import {
  layOutIdp,
  layOutLost,
  type IdpFrame,
  type IdpLayout,
} from '../../sheets/talenta/idp-layout';
import { readIdpNotes, type IdpNote } from '../../sheets/talenta/idp-notes';
import { writeIdp } from '../../sheets/talenta/idp-write';
import { jpFooter } from '../../sheets/look';
import { readSheets } from '../../sheets/read-grids';
import { buildSheets } from '../build-sheets';
import { collectIn } from '../rencana/collect-forms';
import { finding, type Finding, type OperationProgress } from '../report';
import { readYearInput, type YearOptions } from '../year-input';

/** `satuLembar`: all on one sheet, a page for each; `perOrang`: a sheet for each person. */
export type IdpTata = 'satuLembar' | 'perOrang';

export interface BuildIdpOptions extends YearOptions {
  /** NIPs of the persons; all of the plan otherwise. */
  readonly nip?: readonly string[];
  /** Default `satuLembar`. */
  readonly tata?: IdpTata;
  /** The user agreed to more sheets than {@link MAXIMUM_SHEETS}. */
  readonly confirmed?: boolean;
}

export interface BuildIdpResult {
  /** Names of the sheets that were built; none when there was nothing to build. */
  readonly sheets: readonly string[];
  readonly persons: number;
  /** So many sheets wait for the user's agreement; nothing was built. */
  readonly asked: number | null;
  readonly problems: readonly Finding[];
}

/** More sheets than this are built only after the user agreed. */
const MAXIMUM_SHEETS = 50;
/** Excel keeps about so many page breaks on a sheet. */
const MAXIMUM_PERSONS = 1_000;

/**
 * Builds the IDPs of the chosen persons. What people wrote about an activity is carried over by its ID
 * Baris, whichever IDP sheet it stands on; sheets of persons that are not chosen stay as they are.
 */
export const buildIdp = (
  options: BuildIdpOptions = {},
  progress?: OperationProgress,
): Promise<BuildIdpResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readPlan);
    // Every row gets its ID Baris: what people write hangs on it.
    await collectIn(context, { ...options, collect: false });
    const input = await readYearInput(context, options);
    const problems: Finding[] = [...input.problems];
    if (!input.plan) {
      problems.push(finding('E', 'rencana.tidakAda', operationMessages.noPlan()));
      return { sheets: [], persons: 0, asked: null, problems };
    }
    const data = {
      rencana: input.rencana,
      pegawai: input.pegawai?.rows ?? [],
      pengaturan: input.pengaturan,
      tanggal: input.tanggal,
    };
    const standards = { skj: input.skj?.rows ?? [], kompetensi: input.kompetensi?.rows ?? [] };
    const all = computeIdp({ ...data, analisis: analyse({ ...data, ...standards }) });
    const persons = choose(all, options.nip, problems);
    const tata = options.tata ?? 'satuLembar';
    const refusal = refuse(persons.length, tata, options.confirmed ?? false);
    if (refusal) {
      problems.push(refusal);
      const asked = refusal.code === 'idp.banyakLembar' ? persons.length : null;
      return { sheets: [], persons: 0, asked, problems };
    }
    progress?.(0.3, progressWords.readIdp);
    const sheets = await listSheets(context);
    const own = tata === 'satuLembar' ? [WHOLE] : membersOf(persons);
    const replaced = new Set<string>(own.map(({ peran }) => peran));
    const standing = sheets.filter(({ peran }) => isIdp(peran));
    // The sheets that go are read first: their notes have no other place to stay.
    const earlier = readIdpNotes(
      await readSheets(context, [
        ...standing.filter(({ peran }) => replaced.has(peran ?? '')),
        ...standing.filter(({ peran }) => !replaced.has(peran ?? '')),
      ]),
    );
    for (const { idBaris, kept, other } of earlier.differing) {
      const message = idpSentences.notesDiffer(idBaris, kept, other);
      problems.push(finding('W', 'idp.isianBerbeda', message, other));
    }
    const frame: IdpFrame = {
      pengaturan: input.pengaturan,
      tahun: input.tahun,
      tanggal: input.tanggal,
      date1904: await readDateSystem(context),
      ...earlier,
    };
    const lost = lostNotes(input.rencana, frame);
    const layouts = layOut(persons, frame, lost, tata);
    const moved = layouts.reduce((sum, { lost: notes }) => sum + notes, 0);
    if (moved > 0) problems.push(finding('W', 'idp.isianLama', idpSentences.notesMoved(moved)));
    const footerOf = (person = ''): string =>
      jpFooter(`IDP ${input.tahun}${person}`, input.pengaturan.profilJp);
    await buildSheets(
      context,
      own,
      async (built) => {
        if (tata === 'satuLembar') {
          const [sheet] = built;
          const parts = layouts.map(({ layout }) => layout);
          if (sheet) {
            await writeIdp(context, sheet, parts, footerOf(), (done, total) =>
              progress?.(0.4 + (done / total) * 0.5, progressWords.writeIdp),
            );
          }
          return;
        }
        for (const [at, sheet] of built.entries()) {
          const part = layouts[at]?.layout;
          if (part)
            await writeIdp(context, sheet, [part], footerOf(`: ${persons[at]?.nama ?? ''}`));
          // One person a request: a request with fifty sheets would be refused.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one person a request
          await context.sync();
          progress?.(0.4 + ((at + 1) / built.length) * 0.5, progressWords.writeIdp);
        }
      },
      [...own, ...unfinished(sheets, replaced)],
    );
    const now = await listSheets(context);
    const names = own.flatMap(
      ({ peran }) => now.find((entry) => entry.peran === peran)?.name ?? [],
    );
    progress?.(1, progressWords.done);
    return { sheets: names, persons: persons.length, asked: null, problems };
  });

const IDP = { tables: [], hasOwnColumns: true } as const;

const WHOLE = { peran: 'idp', name: 'IDP', ...IDP } as const satisfies SetMember;

const isIdp = (peran: string | null): boolean => peran !== null && /^idp(\..*)?$/.test(peran);

function choose(
  all: readonly Idp[],
  nip: readonly string[] | undefined,
  problems: Finding[],
): Idp[] {
  if (nip === undefined) return [...all];
  const wanted = new Set(nip);
  const found = all.filter((idp) => idp.nip !== null && wanted.has(idp.nip));
  for (const { nip: known } of found) wanted.delete(known ?? '');
  for (const missing of wanted) {
    problems.push(finding('W', 'idp.tanpaKegiatan', idpSentences.personUnknown(missing)));
  }
  return found;
}

function refuse(count: number, tata: IdpTata, confirmed: boolean): Finding | null {
  if (count === 0) return finding('E', 'idp.kosong', idpSentences.nobody);
  if (tata === 'perOrang') {
    if (confirmed || count <= MAXIMUM_SHEETS) return null;
    return finding('W', 'idp.banyakLembar', idpSentences.tooManySheets(count, MAXIMUM_SHEETS));
  }
  if (count <= MAXIMUM_PERSONS) return null;
  return finding('E', 'idp.banyakOrang', idpSentences.tooManyPersons(count, MAXIMUM_PERSONS));
}

/** One sheet a person: the name says who, the role keeps the key that the name may not hold. */
function membersOf(persons: readonly Idp[]): SetMember[] {
  const taken = new Set<string>();
  return persons.map(({ kunci, nama }, at) => {
    const plain = `IDP ${nama ?? kunci}`.replace(/[[\]:*?/\\']/g, ' ').replace(/\s+/g, ' ');
    let name = plain.slice(0, 31).trim();
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      name = plain.slice(0, 31 - suffix.length).trim() + suffix;
    }
    taken.add(name.toLowerCase());
    return { peran: peranOf(kunci), name, draft: `IDP ${at + 1}`, ...IDP };
  });
}

/** A role holds no quotes; the dots of its states must be the only ones. */
const peranOf = (kunci: string): `idp.${string}` =>
  `idp.${kunci.replace(/["'.]/g, '_').slice(0, 200)}`;

/** Sheets that an interrupted run for other persons left. */
function unfinished(sheets: readonly SheetEntry[], own: ReadonlySet<string>): SetMember[] {
  return sheets.flatMap(({ peran, name }) => {
    const match = /^idp(?:\.(.+))?\.(baru|siap)$/.exec(peran ?? '');
    if (!match) return [];
    const other = match[1] === undefined ? ('idp' as const) : (`idp.${match[1]}` as const);
    if (own.has(other)) return [];
    return [{ peran: other, name: name.replace(/ \(sedang dibuat\)$/, ''), ...IDP }];
  });
}

/** Notes whose rows the plan does not have any more. */
function lostNotes(
  rencana: readonly { readonly idBaris: string | null }[],
  { notes }: IdpFrame,
): IdpNote[] {
  const present = new Set(rencana.map(({ idBaris }) => idBaris));
  return [...notes.values()].filter(({ idBaris }) => !present.has(idBaris));
}

/** The layouts in their order, with how many lost notes each holds. */
function layOut(
  persons: readonly Idp[],
  frame: IdpFrame,
  lost: readonly IdpNote[],
  tata: IdpTata,
): { layout: IdpLayout; lost: number }[] {
  const layouts: { layout: IdpLayout; lost: number }[] = [];
  const rest = new Set(lost);
  let row = 0;
  for (const idp of persons) {
    const own = lost.filter(({ kunci }) => kunci === idp.kunci);
    for (const note of own) rest.delete(note);
    const layout = layOutIdp(idp, frame, tata === 'satuLembar' ? row : 0, own);
    layouts.push({ layout, lost: own.length });
    row = layout.end + 1;
  }
  // On sheets of their own the others stay where they stand.
  if (tata === 'satuLembar' && rest.size > 0) {
    layouts.push({ layout: layOutLost(row, [...rest], frame), lost: rest.size });
  }
  return layouts;
}
