// What the regulation has to say, as a code with typed parameters; src/messages renders the sentence.
import type { DiakuiMessages } from './konversi/diakui-messages';
import type { KonversiMessages } from './konversi/messages';
import type { KesenjanganMessages } from './kesenjangan/messages';
import type { PegawaiMessages } from './pegawai/messages';
import type { PelaksanaanMessages } from './pelaksanaan/messages';
import type { RencanaMessages } from './rencana/messages';
import type { SkjMessages } from './skj-messages';
import type { TalentaMessages } from './talenta/messages';
import type { VerifikasiMessages } from './verifikasi/messages';

/** Parameters of a message that needs none. */
export type NoParams = Readonly<Record<string, never>>;

/**
 * Every message of bangkom: code → parameters. Each area declares its own map in `messages.ts`
 * (codes begin with the name of the area) and is added here, and in src/messages/index.ts.
 */
export interface Messages
  extends
    KonversiMessages,
    KesenjanganMessages,
    PegawaiMessages,
    SkjMessages,
    TalentaMessages,
    DiakuiMessages,
    RencanaMessages,
    PelaksanaanMessages,
    VerifikasiMessages {}

/** The messages of one map, as a union discriminated by `code`. */
export type MessageOf<M, C extends keyof M = keyof M> = {
  readonly [K in C]: { readonly code: K; readonly params: M[K] };
}[C];

/** A message that a user can be shown: `say(message)` of src/messages. Plain JSON. */
export type Message = MessageOf<Messages>;
