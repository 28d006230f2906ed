// What the talent map and the recommendations can say: codes and their parameters.
import type { MessageOf, NoParams } from '../message';

/** Source: domain 5.1 and 5.3. */
export interface TalentaMessages {
  'talenta.kinerjaTidakDikenal': { readonly teks: string };
  'talenta.potensiTidakDikenal': { readonly teks: string };
  'talenta.ambangPotensiTidakUrut': NoParams;
  'talenta.dasarTidakDikenal': { readonly teks: string; readonly pilihan: readonly string[] };
}

export type TalentaMessage = MessageOf<TalentaMessages>;
