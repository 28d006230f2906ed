// The verification of a plan: checks as records, and the document they make.
import type { Aturan } from './aturan';
import { V1 } from './v1';
import { V2 } from './v2';
import { V3 } from './v3';
import { V4 } from './v4';
import { V5 } from './v5';

export { type Aturan, type Catatan, type Hasil, type NomorAturan } from './aturan';
export { BUTIR, type Butir } from './butir';
export type { BarisVerifikasi, HasilBaris, PegawaiVerifikasi, VerifikasiDocument } from './dokumen';
export type { PegawaiDiverifikasi } from './konteks';
export { type PeriksaTelaah, type Telaah } from './telaah';
export { verify, type VerifikasiInput } from './verify';

/** A rule as the documentation shows it. */
export type KeteranganAturan = Omit<Aturan<never>, 'test'>;

/** All rules in the order of domain 4.4. */
export const ATURAN_VERIFIKASI: readonly KeteranganAturan[] = [...V1, ...V2, ...V3, ...V4, ...V5];
