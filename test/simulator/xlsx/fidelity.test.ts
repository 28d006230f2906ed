// Saving edits the opened file: what the content does not model is still there, to the letter.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookContent } from '../../../src/simulator/excel/content';
import { readXlsx, writeXlsx } from '../../../src/simulator/xlsx';
import { without } from '../../../src/simulator/xlsx/objects';
import { cellAt } from './sample';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const rels = (...items: [string, string, string][]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const SPARKLINES = `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup/></x14:sparklineGroups></ext>`;
const VALIDATION = `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Dua!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;
const ICONS = `<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>`;

/** As another program might have written it: theme colours, shared formulas, rich text, a prefix. */
const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/dua.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/></Types>`,
  '_rels/.rels': rels(
    ['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    ['rId2', `${OFFICE}/customXml`, 'customXml/item1.xml'],
    [
      'rId3',
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
      '_xmlsignatures/origin.sigs',
    ],
  ),
  '_xmlsignatures/origin.sigs': '',
  'customXml/item1.xml': '<data xmlns="urn:contoh">  rahasia  </data>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lowestEdited="7"/><workbookPr codeName="Buku"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Satu" sheetId="4" r:id="rId1"/><sheet name="Bagan" sheetId="7" r:id="rId9"/><sheet name="Dua" sheetId="9" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">Dua!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Satu!$A:$B,Satu!$1:$2</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId2', `${OFFICE}/worksheet`, '/xl/worksheets/dua.xml'],
    ['rId3', `${OFFICE}/styles`, 'styles.xml'],
    ['rId4', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ['rId5', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['rId6', `${OFFICE}/calcChain`, 'calcChain.xml'],
    ['rId7', `${OFFICE}/theme`, 'theme/theme1.xml'],
    ['rId9', `${OFFICE}/chartsheet`, 'chartsheets/sheet1.xml'],
  ),
  'xl/vbaProject.bin': 'makro',
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="4"/></calcChain>`,
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
  'xl/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="156082"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><strike/><sz val="10"/><color theme="4" tint="0.4"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"><alignment vertical="center"/></xf><xf numFmtId="14" fontId="1" borderId="0" applyFont="1"><alignment textRotation="45"/></xf></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><r><rPr><b/></rPr><t>te</t></r><r><t xml:space="preserve">bal </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>biasa_x000D_</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Lembar1"/><dimension ref="A1:F9"/><sheetData><row r="1" spans="1:6" s="1" customFormat="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46022</v></c><c r="C1" vm="1" t="e"><v>#VALUE!</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2</f><v>1</v></c></row><row r="2" outlineLevel="1"><c r="A2" t="s"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$C$1</f><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="E3" t="inlineStr"><is><t> langsung</t></is></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c><c t="d"><v>2026-01-01</v></c></row></sheetData><sheetProtection sheet="1" password="CAFE"/><autoFilter ref="A1:B4"/>${ICONS}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst>${SPARKLINES}${VALIDATION}</extLst></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', `${OFFICE}/drawing`, '../drawings/drawing1.xml'],
    ['rId2', `${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
    ['rId3', `${OFFICE}/comments`, '../comments1.xml'],
  ),
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Contoh</author></authors></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml/>',
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>',
  'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', `${OFFICE}/image`, '../media/image1.png']),
  'xl/media/image1.png': 'gambar',
  'xl/worksheets/dua.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>awal</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
};

const ORIGINAL = zipSync(
  Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)])),
);

async function saved(change: (content: WorkbookContent) => void) {
  const content = structuredClone(await readXlsx(ORIGINAL));
  change(content);
  const { bytes, notCarried } = await writeXlsx(ORIGINAL, content);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  return { parts, notCarried, read: await readXlsx(bytes) };
}

const sheetOf = ({ sheets }: WorkbookContent, at: number) => {
  const found = sheets[at];
  if (found === undefined) throw new Error(`There is no sheet ${at}.`);
  return found;
};

it('reads what other programs write', async () => {
  const content = await readXlsx(ORIGINAL);
  const value = (address: string, name = 'Satu') => cellAt(content, name, address)?.value;
  expect(content.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Satu', 'Visible'],
    ['Dua', 'Hidden'],
  ]);
  expect([value('A1'), value('A2'), value('E3'), value('C4'), value('A1', 'Dua')]).toEqual([
    'tebal ',
    'biasa\r',
    ' langsung',
    46023,
    'awal',
  ]);
  expect(['B2', 'B3', 'B4'].map((address) => cellAt(content, 'Satu', address)?.formula)).toEqual([
    '=A2*$C$1',
    '=A3*$C$1',
    '=A4*$C$1',
  ]);
  expect(cellAt(content, 'Satu', 'D1')?.spill).toEqual({ rows: 2, columns: 1 });
  expect(cellAt(content, 'Satu', 'D2')?.spilled).toBe(true);
  expect(content.styles[cellAt(content, 'Satu', 'B1')?.style ?? 0]).toEqual({
    numberFormat: 'm/d/yyyy',
    // The theme's colour, 40 % towards white; Excel's own rounding may differ by one.
    font: { color: '#46B1E1' },
  });
  expect(sheetOf(content, 0).dataValidations).toEqual([
    {
      ranges: 'C1:C9',
      type: 'List',
      formula1: '=Dua!$A$1:$A$3',
      inCellDropDown: true,
      ignoreBlanks: true,
    },
  ]);
  expect(sheetOf(content, 0).pageLayout.printTitleRows).toBe('$1:$2');
});

it('keeps every part when one cell changes', async () => {
  const { parts, read } = await saved((content) => {
    const cell = sheetOf(content, 0).cells.find(({ row, column }) => row === 1 && column === 0);
    if (cell !== undefined) cell.value = 'lain';
  });
  expect(cellAt(read, 'Satu', 'A2')?.value).toBe('lain');
  expect(sheetOf(read, 0)).toMatchObject({ protected: true, hasPassword: true });
  const untouched = Object.keys(PARTS).filter(
    (name) =>
      !/^(\[Content_Types\]|_rels|_xmlsignatures|xl\/(workbook|_rels|styles|sharedStrings|calcChain|worksheets\/sheet1\.xml))/.test(
        name,
      ),
  );
  expect(untouched.length).toBeGreaterThan(8);
  for (const name of untouched) expect([name, parts[name]]).toEqual([name, PARTS[name]]);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  for (const kept of [
    '<sheetPr codeName="Lembar1"/>',
    '<row r="1" s="1" customFormat="1" x14ac:dyDescent="0.25">',
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="C1" vm="1" t="e"><v>#VALUE!</v></c>',
    '<f t="array" ref="D1:D2">A1:A2</f>',
    '<c r="B3"><f>A3*$C$1</f><v>2</v></c>',
    '<sheetProtection sheet="1" password="CAFE"/>',
    '<autoFilter ref="A1:B4"/>',
    '<legacyDrawing r:id="rId2"/>',
    ICONS,
    SPARKLINES,
    VALIDATION,
  ]) {
    expect(sheet).toContain(kept);
  }
  expect(parts['xl/sharedStrings.xml']).toContain('<r><rPr><b/></rPr><t>te</t></r>');
  expect(parts['xl/calcChain.xml']).toBeUndefined();
  expect(parts['[Content_Types].xml']).not.toContain('calcChain');
});

it('starts a new format from the one the cell had', async () => {
  const { parts, read } = await saved((content) => {
    const cell = sheetOf(content, 0).cells.find(({ row, column }) => row === 0 && column === 1);
    const old = content.styles[cell?.style ?? 0];
    if (cell !== undefined) cell.style = content.styles.push({ ...old, fill: '#FFFF00' }) - 1;
  });
  const style = read.styles[cellAt(read, 'Satu', 'B1')?.style ?? 0];
  expect(style).toMatchObject({ fill: '#FFFF00', font: { color: '#46B1E1' } });
  expect(parts['xl/styles.xml']).toMatch(
    /<xf numFmtId="14" fontId="1" [^>]*fillId="1"[^>]*><alignment textRotation="45"\/><\/xf><\/cellXfs>/,
  );
});

it('keeps rules that it does not know beside those it writes', async () => {
  const { parts } = await saved((content) => {
    sheetOf(content, 0).conditionalFormats.push({
      ranges: 'B1:B4',
      stopIfTrue: false,
      rule: { type: 'Custom', formula: '=B1>1', format: { fill: '#00FF00' } },
    });
    sheetOf(content, 0).dataValidations.push({
      ranges: 'F1',
      type: 'Custom',
      formula1: '=F1>0',
      ignoreBlanks: true,
    });
  });
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain(
    '<cfRule type="expression" dxfId="0" priority="1"><formula>B1&gt;1</formula>',
  );
  expect(sheet).toContain(ICONS.replace('priority="1"', 'priority="2"'));
  expect(sheet).toContain('sqref="C1:C9"><formula1>Dua!$A$1:$A$3</formula1>');
  expect(sheet).toContain(SPARKLINES);
  expect(sheet).not.toContain('x14:dataValidation ');
});

it('moves, renames and deletes sheets with all that hangs on them', async () => {
  const moved = await saved((content) => {
    content.sheets.reverse();
    sheetOf(content, 1).name = 'Baru';
  });
  expect(moved.parts['xl/workbook.xml']).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="2">Baru!$A:$B,Baru!$1:$2</definedName>',
  );
  expect(moved.parts['xl/workbook.xml']).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0"',
  );
  expect(moved.parts['xl/workbook.xml']).toMatch(/name="Dua".*name="Bagan".*name="Baru"/);
  const deleted = await saved((content) => {
    content.sheets.shift();
    sheetOf(content, 0).visibility = 'Visible';
  });
  expect(
    Object.keys(deleted.parts).filter((name) =>
      /drawing|comments|media|sheet1\.xml\.rels/.test(name),
    ),
  ).toEqual([]);
  expect(deleted.parts['xl/vbaProject.bin']).toBe('makro');
  expect(deleted.parts['xl/workbook.xml']).toMatch(
    /<sheets><sheet name="Dua"[^>]*\/><sheet name="Bagan"/,
  );
});

it('takes the unmodelled parts of a sheet from the sheet it was, not from one of the same name', async () => {
  const { parts, read } = await saved((content) => {
    const old = sheetOf(content, 0);
    content.sheets.push({ ...without(structuredClone(sheetOf(content, 1)), 'id'), name: old.name });
    content.sheets.shift();
  });
  expect(read.sheets.map(({ name }) => name)).toEqual(['Dua', 'Satu']);
  expect(Object.keys(parts).filter((name) => name.includes('drawing'))).toEqual([]);
});

it('says in Indonesian what it does not show and what it dropped', async () => {
  const { notCarried } = await saved(() => undefined);
  const kept = 'tersimpan apa adanya, tetapi tidak ditampilkan';
  expect(notCarried).toEqual([
    `makro VBA: ${kept}`,
    `data XML tambahan: ${kept}`,
    `lembar bagan: ${kept}`,
    `teks dengan format berbeda-beda dalam satu sel: ${kept}`,
    `catatan sel pada sheet "Satu": ${kept}`,
    `gambar atau bentuk pada sheet "Satu": ${kept}`,
    `format bersyarat jenis lain pada sheet "Satu": ${kept}`,
    `grafik mini pada sheet "Satu": ${kept}`,
    `filter di luar tabel pada sheet "Satu": ${kept}`,
    `pengelompokan baris atau kolom pada sheet "Satu": ${kept}`,
    `format baris utuh pada sheet "Satu": ${kept}`,
    `rumus array Ctrl+Shift+Enter pada sheet "Satu": ${kept}`,
    'tanda tangan digital: dihapus, karena isi berkas berubah',
  ]);
});
