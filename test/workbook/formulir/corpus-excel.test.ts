// The corpus once more, on the way that users take: saved as a file, opened, checked by the add-in.
import { VARIATIONS, type Variation } from '../../fixtures/templates';
import { workbookOf, type TemplateSheet } from '../../fixtures/template-sheet';
import { writeXlsx } from '../../../src/simulator/xlsx';
import type { CheckResult } from '../../../src/workbook/operations';
import { openAddin } from '../../addin';
import { complete, filled, MISSING_LABEL } from './expected';
import { TODAY } from './read-sheet';

/** Sheets of several variations in one workbook need names of their own. */
const renamed = ({ sheets }: Variation, index: number): TemplateSheet[] =>
  sheets.map((sheet, at) => ({ ...sheet, name: `${sheet.name} ${String(index)}-${String(at)}` }));

/** Codes of cells that can be tidied; test/workbook/operations/mends.test.ts is about them. */
const UNTIDY = 'sel.';

async function check(sheets: readonly TemplateSheet[], date1904 = false): Promise<CheckResult> {
  const { bytes } = await writeXlsx(null, workbookOf(sheets, date1904));
  const simulator = await openAddin({ file: bytes });
  try {
    return await simulator.evaluate((tanggal) => Bangkom.checkWorkbook({ tanggal }), TODAY);
  } finally {
    simulator.close();
  }
}

describe.each([false, true])('saved with 1904 dates: %s', (date1904) => {
  const variations = VARIATIONS.filter((each) => (each.date1904 ?? false) === date1904);
  const sheets = variations.map(renamed);
  let result: CheckResult;
  beforeAll(async () => {
    result = await check(sheets.flat(), date1904);
  });

  test.each(variations.map(({ twist }, index) => [twist, index] as const))('%s', (_, index) => {
    const names = new Set(sheets[index]?.map(({ name }) => name));
    const expected = (variations[index]?.forms ?? []).map(complete);
    const forms = result.forms.filter(({ sheet }) => names.has(sheet));
    expect(
      forms.map(({ reading, sure, header, rows }) => ({
        reading,
        sure,
        header: filled(header),
        rows: rows.map(filled),
      })),
    ).toEqual(
      expected.map(({ reading, doubts, header, rows }) => ({
        reading,
        sure: doubts.length === 0,
        header,
        rows,
      })),
    );
    const findings = result.problems.filter(({ sheet, code }) => {
      return sheet !== null && names.has(sheet) && code !== MISSING_LABEL;
    });
    // What is read rightly but written untidily: told only where the mend is beyond doubt.
    const untidy = findings.filter(({ code }) => code.startsWith(UNTIDY));
    expect(untidy.filter(({ severity, mend }) => severity !== 'W' || mend === undefined)).toEqual(
      [],
    );
    const problems = findings.filter(({ code }) => !code.startsWith(UNTIDY));
    expect(
      problems.map(({ severity, cell, code }) => `${severity} ${cell ?? ''} ${code}`).sort(),
    ).toEqual(
      expected
        .flatMap(({ problems: told, doubts }) => [
          ...told,
          ...doubts.map((doubt) => `W ${doubt.split(' ')[1] ?? ''} formulir.tidakPasti`),
        ])
        .sort(),
    );
  });
});

test('a workbook without any form or plan: one E', async () => {
  const { forms, problems } = await check([{ name: 'Lembar1', rows: [] }]);
  expect(forms).toEqual([]);
  expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'E workbook.kosong',
  ]);
});
