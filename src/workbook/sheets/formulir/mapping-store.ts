// Confirmed mappings of forms, kept in the workbook's settings so that they travel with the file.
import '../../../bangkom/no-jit';
import { z } from 'zod';
import type { ConfirmedMapping } from './mapping';
import { ADDED_KEYS, HEADER_KEYS, TEMPLATE_KEYS } from './words';

/** Key of the setting that holds all confirmed mappings of the workbook. */
const MAPPING_SETTING = 'Bangkom_PemetaanFormulir';

const mappingSchema = z.object({
  sheet: z.string(),
  address: z.string(),
  heading: z.string(),
  columns: z.partialRecord(z.enum([...TEMPLATE_KEYS, ...ADDED_KEYS]), z.int().min(0)),
  labels: z.partialRecord(z.enum(HEADER_KEYS), z.tuple([z.int(), z.int()])),
});

/** Asks for the setting; {@link mappingsOf} reads it after the next sync. */
export function loadMappings(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(MAPPING_SETTING);
  setting.load('value');
  return setting;
}

/** The mappings of a loaded setting; what is no mapping (an other version's, a damaged one) is left out. */
export function mappingsOf(setting: Excel.Setting): ConfirmedMapping[] {
  const stored = setting.isNullObject ? [] : z.array(z.unknown()).safeParse(setting.value).data;
  return (stored ?? []).flatMap((item) => {
    const { data } = mappingSchema.safeParse(item);
    return data ? [data] : [];
  });
}

/** Replaces all mappings of the workbook. The caller syncs. */
export function storeMappings(
  context: Excel.RequestContext,
  mappings: readonly ConfirmedMapping[],
): void {
  context.workbook.settings.add(MAPPING_SETTING, [...mappings]);
}
