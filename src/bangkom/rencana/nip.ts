// A cell that should hold a NIP: rules N1 to N9 as problems of the cell.
import { parseNip, type NipOptions, type NipReading } from '../pegawai/nip';
import type { RowReader } from './reader';

/** The same NIP comes again in each row of a person, and its rules are many. */
const readings = new Map<string, NipReading>();
function parseRemembered(value: unknown, options: NipOptions): NipReading {
  if (typeof value !== 'string') return parseNip(value, options);
  const key = `${options.status ?? ''} ${options.today ?? ''} ${value}`;
  let reading = readings.get(key);
  if (reading === undefined) {
    if (readings.size > 10_000) readings.clear();
    reading = parseNip(value, options);
    readings.set(key, reading);
  }
  return reading;
}

/** The 18 digits; null where the cell is blank, or refused with an E for each rule it breaks. */
export function readNip<Field extends string>(
  reader: RowReader<Field>,
  field: Field,
  options: NipOptions,
): string | null {
  const reading = parseRemembered(reader.value(field), options);
  if (reading.kind === 'blank') return null;
  for (const { severity, message } of reading.findings) {
    if (severity === 'E') reader.refuse(field, message);
    else reader.warn(field, message);
  }
  return reading.kind === 'valid' ? reading.nip.digits : null;
}
