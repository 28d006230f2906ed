// What of a sheet Univer has no place for, beside its cells and styles.
import type { Rect } from './address';
import type {
  ChartContent,
  ConditionalFormatContent,
  DataValidationContent,
  PageLayoutContent,
} from './content';

export interface SheetData {
  readonly id: string;
  veryHidden: boolean;
  isProtected: boolean;
  protection: { options: Record<string, unknown>; password?: string };
  pageLayout: PageLayoutContent;
  readonly charts: (ChartContent & { id: string })[];
  /** By A1 cell. */
  readonly hyperlinks: Map<string, Hyperlink>;
  dataValidations: (Omit<DataValidationContent, 'ranges'> & { rects: Rect[] })[];
  conditionalFormats: (Omit<ConditionalFormatContent, 'ranges'> & { id: string; rects: Rect[] })[];
  autoFilter: Rect | null;
  showHeadings: boolean;
  /** Which sheet of the opened file this is. */
  contentId?: string;
}

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

export const blankSheetData = (id: string): SheetData => ({
  id,
  veryHidden: false,
  isProtected: false,
  protection: { options: {} },
  pageLayout: {},
  charts: [],
  hyperlinks: new Map(),
  dataValidations: [],
  conditionalFormats: [],
  autoFilter: null,
  showHeadings: true,
});
