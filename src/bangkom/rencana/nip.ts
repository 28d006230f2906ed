// A cell that should hold a NIP: rules N1 to N9 as problems of the cell.
import { parseNip, type NipOptions } from '../pegawai/nip';
import type { RowReader } from './reader';

/** The 18 digits; null where the cell is blank, or refused with an E for each rule it breaks. */
export function readNip<Field extends string>(
  reader: RowReader<Field>,
  field: Field,
  options: NipOptions,
): string | null {
  const reading = parseNip(reader.value(field), options);
  if (reading.kind === 'blank') return null;
  for (const { severity, message } of reading.findings) {
    if (severity === 'E') reader.refuse(field, message);
    else reader.warn(field, message);
  }
  return reading.kind === 'valid' ? reading.nip.digits : null;
}
