// A workbook as plain data: what a file holds and the object layer shows. The xlsx room reads and
// writes it, the Excel objects are loaded from it and give it back.

/** A cell's value: text, number (dates are serial numbers), truth value, or an error such as `#N/A`. */
export type CellValue = string | number | boolean | { readonly error: string };

export interface CellContent {
  /** Zero-based. */
  row: number;
  /** Zero-based. */
  column: number;
  /** The value, or the last calculated value of a formula; absent in a blank cell that is only styled. */
  value?: CellValue;
  /** In en-US spelling with the leading `=`, as Excel shows it (`tbl[@c]`, no `_xlfn.`). */
  formula?: string;
  /** Index into {@link WorkbookContent.styles}; absent: the workbook's normal style. */
  style?: number;
  /** Size of the area that the formula's array result fills, this cell included. */
  spill?: { rows: number; columns: number };
  /** The value was spilled here by another cell's formula: it is shown, but is no content of its own. */
  spilled?: true;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface Border {
  style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB`. */
  color: string;
}

/** Only what differs from the workbook's normal style is present. Colours are `#RRGGBB`. */
export interface Style {
  numberFormat?: string;
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    color?: string;
  };
  fill?: string;
  horizontalAlignment?: 'Left' | 'Center' | 'Right' | 'Justify' | 'CenterAcrossSelection';
  verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  wrapText?: boolean;
  indent?: number;
  borders?: Partial<Record<BorderEdge, Border>>;
  /** Cells are locked unless this is `false`; it matters only on a protected sheet. */
  locked?: boolean;
  formulaHidden?: boolean;
}

export interface DataValidationContent {
  /** A1 ranges separated by blanks. */
  ranges: string;
  /** `None`: every value is allowed, there is only a prompt. */
  type: 'None' | 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  operator?:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqualTo'
    | 'LessThanOrEqualTo';
  /**
   * A formula with its leading `=`, or a constant: a list's items separated by commas (`Ya,Tidak`), a
   * number's text (dates and times as serial numbers).
   */
  formula1?: string;
  formula2?: string;
  inCellDropDown?: boolean;
  ignoreBlanks: boolean;
  errorAlert?: {
    showAlert: boolean;
    style: 'Stop' | 'Warning' | 'Information';
    title: string;
    message: string;
  };
  prompt?: { showPrompt: boolean; title: string; message: string };
}

/** In the order of their priority: the first wins. */
export interface ConditionalFormatContent {
  ranges: string;
  stopIfTrue: boolean;
  rule:
    /** Formulas here have their leading `=`. */
    | { type: 'Custom'; formula: string; format: ConditionalStyle }
    | {
        type: 'CellValue';
        /** As Office.js names it: `Between`, `GreaterThan`, `GreaterThanOrEqual`, … */
        operator: string;
        formula1: string;
        formula2?: string;
        format: ConditionalStyle;
      }
    | {
        type: 'ContainsText';
        operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
        text: string;
        format: ConditionalStyle;
      }
    | { type: 'DataBar'; color: string };
}

export interface ConditionalStyle {
  fill?: string;
  font?: { color?: string; bold?: boolean; italic?: boolean };
  borders?: Partial<Record<BorderEdge, Border>>;
}

export interface TableContent {
  name: string;
  /** A1 range with its header row and, if shown, its totals row. */
  range: string;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  columns: string[];
}

export interface PageLayoutContent {
  orientation?: 'Portrait' | 'Landscape';
  /** As Office.js spells it: `A4`, `Letter`, … */
  paperSize?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  /** A1 ranges without the sheet's name, separated by commas. */
  printArea?: string;
  /** `$1:$3`. */
  printTitleRows?: string;
  /** Zero-based rows before which a page ends by hand, in their order. */
  rowBreaks?: number[];
  centerHorizontally?: boolean;
  /** Points. */
  margins?: {
    left?: number;
    right?: number;
    top?: number;
    bottom?: number;
    header?: number;
    footer?: number;
  };
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}

export interface ChartContent {
  name: string;
  type: string;
  title?: string;
  /** Reference of the source data, with sheet name. */
  source: string;
  seriesBy: 'Rows' | 'Columns';
  /** A1 cells of the corners. */
  topLeft: string;
  bottomRight: string;
}

export interface SheetContent {
  /**
   * Which sheet of the opened file this is, so that a renamed or moved sheet keeps what the content
   * does not model; absent in a sheet that was added since.
   */
  id?: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor?: string;
  showGridlines: boolean;
  cells: CellContent[];
  /** By zero-based column: width in points and visibility. */
  columns: { column: number; width?: number; hidden?: boolean; style?: number }[];
  /** By zero-based row: height in points and visibility. */
  rows: { row: number; height?: number; hidden?: boolean }[];
  merges: string[];
  frozen?: { rows: number; columns: number };
  dataValidations: DataValidationContent[];
  conditionalFormats: ConditionalFormatContent[];
  tables: TableContent[];
  pageLayout: PageLayoutContent;
  protected: boolean;
  /** What a protected sheet lets users do all the same, as Office.js names it: `allowSort`, … */
  allowed?: string[];
  /** The file holds a password, which cannot be read, without which the sheet stays protected. */
  hasPassword?: true;
  charts: ChartContent[];
  /** By A1 cell. */
  hyperlinks: Record<string, { address?: string; documentReference?: string; screenTip?: string }>;
}

export interface NameContent {
  name: string;
  /** With the leading `=`, en-US, as Excel shows it (`=LAMBDA(a,[b],…)`). */
  formula: string;
  /** Absent: the workbook. */
  sheet?: string;
  visible: boolean;
  comment: string;
}

export interface WorkbookContent {
  sheets: SheetContent[];
  styles: Style[];
  names: NameContent[];
  activeSheet: string;
  date1904: boolean;
  /** No sheet may be added, renamed, moved, hidden or deleted. */
  structureProtected?: boolean;
  /** As for sheets. */
  structureHasPassword?: true;
  /** Add-in settings (`workbook.settings`): key → JSON text. */
  settings: Record<string, string>;
  /** Document properties that the object layer shows. */
  properties: { title?: string; author?: string };
}

/** A visible sheet with nothing on it. */
export const EMPTY_SHEET: Omit<SheetContent, 'name'> = {
  visibility: 'Visible',
  showGridlines: true,
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  dataValidations: [],
  conditionalFormats: [],
  tables: [],
  pageLayout: {},
  protected: false,
  charts: [],
  hyperlinks: {},
};
