// What a file holds beyond what the simulator shows: said to the user in short Indonesian words.
import { hasOtherDrawings } from './charts/drawing';
import type { OpenedSheet, OpenedWorkbook } from './open';
import { hasOtherConditionalFormats } from './sheet/conditional-format';
import { childOf, childrenOf, descendants, flag, localName, type XmlElement } from './xml';

const KEPT = 'tersimpan apa adanya, tetapi tidak ditampilkan';

/** By the last word of the relationship's type. */
const SHEET_PARTS: Record<string, string> = {
  comments: 'catatan sel',
  threadedComment: 'komentar',
  pivotTable: 'tabel pivot',
  slicer: 'slicer',
  timeline: 'garis waktu',
  oleObject: 'objek tersemat',
  control: 'kontrol formulir',
  ctrlProp: 'kontrol formulir',
  image: 'gambar latar',
  queryTable: 'tabel kueri',
};
const WORKBOOK_PARTS: Record<string, string> = {
  vbaProject: 'makro VBA',
  externalLink: 'tautan ke buku kerja lain',
  connections: 'koneksi data',
  customXml: 'data XML tambahan',
  xmlMaps: 'peta XML',
  richValueRel: 'tipe data kaya',
  chartsheet: 'lembar bagan',
  dialogsheet: 'lembar dialog',
  xlMacrosheet: 'lembar makro',
  xlIntlMacrosheet: 'lembar makro',
};

const hasExtension = (tree: XmlElement, name: string): boolean =>
  [...descendants(childOf(tree, 'extLst') ?? { name, attributes: {}, children: [] })]
    .slice(1)
    .some((node) => localName(node) === name);

function ofSheet({ tree, cells, part, content }: OpenedSheet, workbook: OpenedWorkbook): string[] {
  const { pack } = workbook;
  const found: string[] = [];
  const add = (present: boolean, feature: string) => {
    if (present) found.push(`${feature} pada sheet "${content.name}"`);
  };
  const autoFilter = childOf(tree, 'autoFilter') !== undefined;
  const outlined =
    [...cells.rows.values()].some(({ outlineLevel = '0' }) => outlineLevel !== '0') ||
    childrenOf(childOf(tree, 'cols')).some(
      ({ attributes }) => attributes.outlineLevel !== undefined,
    );
  const styledRows = [...cells.rows.values()].some(({ customFormat }) => flag(customFormat));
  for (const [type, feature] of Object.entries(SHEET_PARTS)) {
    add(pack.relationships(part, type).length > 0, feature);
  }
  add(hasOtherDrawings(pack, part), 'gambar atau bentuk');
  add(hasOtherConditionalFormats(tree, workbook.conditionalContext), 'format bersyarat jenis lain');
  add(hasExtension(tree, 'sparklineGroups'), 'grafik mini');
  add(autoFilter, 'filter di luar tabel');
  add(outlined, 'pengelompokan baris atau kolom');
  add(styledRows, 'format baris utuh');
  add(cells.hasLegacyArrays, 'rumus array Ctrl+Shift+Enter');
  add(cells.hasDataTables, 'tabel data (analisis bagaimana-jika)');
  add(childOf(tree, 'colBreaks') !== undefined, 'batas halaman tegak');
  return found;
}

/** Features of the opened file that the content does not model, one short line each. */
export function notShown(workbook: OpenedWorkbook): string[] {
  const { pack, workbookPart, strings } = workbook;
  const found = new Set<string>();
  for (const [type, feature] of Object.entries(WORKBOOK_PARTS)) {
    const present = ['', workbookPart].some((part) => pack.relationships(part, type).length > 0);
    if (present) found.add(feature);
  }
  if (strings.hasFormattedText) found.add('teks dengan format berbeda-beda dalam satu sel');
  for (const sheet of workbook.sheets)
    for (const feature of ofSheet(sheet, workbook)) found.add(feature);
  return [...found].map((feature) => `${feature}: ${KEPT}`);
}
