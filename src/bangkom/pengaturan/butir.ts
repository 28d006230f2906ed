// One setting of the workbook, and the kinds of values that settings have.
import '../no-jit';
import { z } from 'zod';

/** One setting: what the sheet Pengaturan shows and what the rules may rely on. */
export interface ButirPengaturan<T = unknown> {
  /** The workbook name of its cell. */
  readonly nama: `Bangkom_${string}`;
  readonly kelompok: KelompokPengaturan;
  readonly label: string;
  readonly default: T;
  readonly schema: z.ZodType<T>;
  /** The range in words, for the input message and for a refusal. */
  readonly rentang: string;
  /** The words to choose from, for a drop-down. */
  readonly pilihan?: readonly string[];
  /** Where the default comes from, in words that the sheet shows. */
  readonly source: string;
}

export type KelompokPengaturan =
  | 'Dokumen'
  | 'Target JP'
  | 'Kesenjangan'
  | 'Level wajib'
  | 'Peta 9 kotak'
  | 'Kewajaran'
  | 'Penanda tangan';

/** What every kind of setting states. */
export type Common = Pick<ButirPengaturan, 'nama' | 'kelompok' | 'label' | 'source'>;

export const text = (common: Common, value = ''): ButirPengaturan<string> => ({
  ...common,
  default: value,
  schema: z.string().max(200),
  rentang: 'teks, paling banyak 200 karakter',
});

export const number = (
  common: Common,
  value: number,
  [lowest, highest]: readonly [number, number],
  whole = true,
): ButirPengaturan<number> => ({
  ...common,
  default: value,
  schema: (whole ? z.int() : z.number()).min(lowest).max(highest),
  rentang: `${whole ? 'bilangan bulat' : 'angka'} ${String(lowest)} sampai ${String(highest)}`,
});

/** A number that may stay blank; blank means what `rentang` says. */
export const optionalNumber = (
  common: Common,
  [lowest, highest]: readonly [number, number],
  blank: string,
): ButirPengaturan<number | null> => ({
  ...common,
  default: null,
  schema: z.int().min(lowest).max(highest).nullable(),
  rentang: `bilangan bulat ${String(lowest)} sampai ${String(highest)}; kosong = ${blank}`,
});

export const yesNo = (common: Common, value: boolean): ButirPengaturan<boolean> => ({
  ...common,
  default: value,
  schema: z.boolean(),
  rentang: 'Ya atau Tidak',
  pilihan: ['Ya', 'Tidak'],
});

export const choice = <T extends string>(
  common: Common,
  value: NoInfer<T>,
  options: readonly T[],
): ButirPengaturan<T> => ({
  ...common,
  default: value,
  schema: z.enum(options),
  rentang: options.join(' / '),
  pilihan: options,
});

/** The settings of a group by their names, labels and sources. */
export const groupOf =
  (kelompok: KelompokPengaturan) =>
  (nama: string, label: string, source: string): Common => ({
    nama: `Bangkom_${nama}`,
    kelompok,
    label,
    source,
  });
