// The sentences that a custom function can attach to an error: a small part of all, because Excel
// loads them at every start.
import type { KesenjanganMessages } from '../bangkom/kesenjangan/messages';
import type { KonversiMessages } from '../bangkom/konversi/messages';
import type { MessageOf } from '../bangkom/message';
import type { PegawaiMessages } from '../bangkom/pegawai/messages';
import type { TalentaMessages } from '../bangkom/talenta/messages';
import { speaker, type Catalogue } from './catalogue';
import { kesenjangan } from './kesenjangan';
import { konversi } from './konversi';
import { pegawai } from './pegawai';
import { talenta } from './talenta';

interface FunctionMessages
  extends KonversiMessages, KesenjanganMessages, PegawaiMessages, TalentaMessages {}

/** A message that a custom function can attach to an error. */
export type FunctionMessage = MessageOf<FunctionMessages>;

const catalogue: Catalogue<FunctionMessages> = {
  ...konversi,
  ...kesenjangan,
  ...pegawai,
  ...talenta,
};

/** The sentence of a message of a custom function. */
export const sayFunction = speaker(catalogue);
