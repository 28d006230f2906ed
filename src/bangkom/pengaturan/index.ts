// Every setting of the workbook: its label, its default, its range, and where the default is from.
export type { ButirPengaturan } from './butir';
export {
  ambangOf,
  DEFAULT_PENGATURAN,
  kategoriKinerjaOf,
  KUNCI_PENGATURAN,
  PENGATURAN,
  tahunRencana,
  type KunciPengaturan,
  type Pagu,
  type Pengaturan,
} from './daftar';
export { displayPengaturan, parsePengaturan, type RawPengaturan } from './parse';
