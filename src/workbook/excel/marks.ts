// The hidden names, scoped to their sheet, by which sheets are told apart; they survive renaming, and go
// with a sheet that is copied or moved into another workbook.

/** Says what a sheet of ours, or a copy, is for. */
export const MARK = '_bangkom_peran';

/** On a sheet of the user of which copies were made: the sign that their marks carry too. */
export const ORIGINAL = '_bangkom_asli';

/** The mark of a copy: neither a form nor a sheet of ours. */
export const COPY = 'salinan';

/**
 * The sign in the mark of a copy of a sheet of the user; null for any other mark. Such a copy is one only
 * beside its original: in the workbook that it was moved to it is the form itself.
 */
export const signOf = (peran: string | null): string | null =>
  /^salinan\.(.+)$/.exec(peran ?? '')?.[1] ?? null;

export const isCopy = (peran: string | null): boolean => peran === COPY || signOf(peran) !== null;

/** The text of a name whose formula is a text constant: `="rencana"` → rencana. */
export function readMark(formula: unknown): string | null {
  const match = /^=?"(.*)"$/.exec(String(formula));
  return match?.[1]?.replaceAll('""', '"') ?? null;
}
