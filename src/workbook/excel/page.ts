// How an official document is printed: A4 landscape, headers repeated, pages numbered.
import { VERSION } from '../../messages/version';
import { areaAddress, type Area } from './grid';

/** Centimetres in points. */
const cm = (centimetres: number): number => (centimetres * 72) / 2.54;

/** Sets a sheet up for printing; `headerRow` is repeated on every page. The caller syncs. */
export function setUpPage(
  sheet: Excel.Worksheet,
  {
    headerRow,
    printArea,
    footer,
  }: { headerRow: number | null; printArea: Area | null; footer: string },
): void {
  const page = sheet.pageLayout;
  page.orientation = Excel.PageOrientation.landscape;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1 };
  page.leftMargin = cm(1.5);
  page.rightMargin = cm(1.5);
  page.topMargin = cm(1.5);
  page.bottomMargin = cm(2);
  page.centerHorizontally = true;
  if (headerRow !== null) page.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  if (printArea) page.setPrintArea(areaAddress(printArea));
  page.headersFooters.defaultForAllPages.leftFooter = footer.replaceAll('&', '&&');
  page.headersFooters.defaultForAllPages.centerFooter = `Bangkom ${VERSION}`;
  page.headersFooters.defaultForAllPages.rightFooter = 'Halaman &P dari &N';
}
