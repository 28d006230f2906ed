// All that the regulation says to a user, in Indonesian: `say(message)`.
import type { Messages } from '../bangkom/message';
import { speaker, type Catalogue } from './catalogue';
import { diakui } from './diakui';
import { kesenjangan } from './kesenjangan';
import { konversi } from './konversi';
import { pegawai } from './pegawai';
import { pelaksanaan } from './pelaksanaan';
import { rencana } from './rencana';
import { skj } from './skj';
import { talenta } from './talenta';
import { verifikasi } from './verifikasi';

/** Every area of bangkom adds its catalogue here; a missing one does not compile. */
const catalogue: Catalogue<Messages> = {
  ...konversi,
  ...kesenjangan,
  ...pegawai,
  ...skj,
  ...talenta,
  ...diakui,
  ...rencana,
  ...pelaksanaan,
  ...verifikasi,
};

/** The sentence of any message of bangkom. */
export const say = speaker(catalogue);
