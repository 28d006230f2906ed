// All that the regulation says to a user, in Indonesian: `say(message)`.
import type { Messages } from '../bangkom/message';
import { speaker, type Catalogue } from './catalogue';
import { kesenjangan } from './kesenjangan';
import { konversi } from './konversi';
import { pegawai } from './pegawai';

/** Every area of bangkom adds its catalogue here; a missing one does not compile. */
const catalogue: Catalogue<Messages> = { ...konversi, ...kesenjangan, ...pegawai };

/** The sentence of any message of bangkom. */
export const say = speaker(catalogue);
