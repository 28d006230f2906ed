// What the reading of standards and assessed levels can say: codes and their parameters.

export interface SkjMessages {
  'skj.jenisGanda': { readonly kompetensi: string; readonly jenis: readonly string[] };
  /** `milik`: the post, or the level of posts. */
  'skj.ganda': { readonly milik: string; readonly kompetensi: string };
  'kompetensi.nipTidakTerdaftar': { readonly nip: string };
  'kompetensi.jenisBerbeda': {
    readonly kompetensi: string;
    readonly tertulis: string;
    readonly skj: readonly string[];
  };
  'kompetensi.ganda': { readonly nip: string; readonly kompetensi: string };
}
