// How a sheet is printed, as the add-in sees it.
import { HostObject, invalidArgument, unsupportedOperation } from '../protocol/host-object';
import { formatRect, parseRect, parseRects } from './address';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import type { PageLayoutContent } from './content';
import { Range } from './range';
import type { RangeAreas } from './range-areas';

type Sides = NonNullable<PageLayoutContent['header']>;

/** Scale of a page in percent, or the number of pages it is fitted to. */
interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

const LAYOUT = Symbol('layout');
const SHEET = Symbol('sheet');

class LayoutPart extends BookObject {
  readonly hostType: string = 'PageLayout';
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  /** Symbols stay out of the add-in's reach. */
  get [LAYOUT](): PageLayoutContent {
    return this[BOOK].data(this.#sheetId).pageLayout;
  }

  get [SHEET](): string {
    return this.#sheetId;
  }
}

const SIDES = {
  leftHeader: ['header', 'left'],
  centerHeader: ['header', 'center'],
  rightHeader: ['header', 'right'],
  leftFooter: ['footer', 'left'],
  centerFooter: ['footer', 'center'],
  rightFooter: ['footer', 'right'],
} as const;

export class HeaderFooter extends LayoutPart {
  override readonly hostType = 'HeaderFooter';

  #get(name: keyof typeof SIDES): string {
    const [part, side] = SIDES[name];
    return this[LAYOUT][part]?.[side] ?? '';
  }

  #set(name: keyof typeof SIDES, text: string): void {
    const [part, side] = SIDES[name];
    const sides: Sides = { ...this[LAYOUT][part], [side]: text };
    this[LAYOUT][part] = sides;
  }

  get leftHeader(): string {
    return this.#get('leftHeader');
  }
  set leftHeader(text: string) {
    this.#set('leftHeader', text);
  }
  get centerHeader(): string {
    return this.#get('centerHeader');
  }
  set centerHeader(text: string) {
    this.#set('centerHeader', text);
  }
  get rightHeader(): string {
    return this.#get('rightHeader');
  }
  set rightHeader(text: string) {
    this.#set('rightHeader', text);
  }
  get leftFooter(): string {
    return this.#get('leftFooter');
  }
  set leftFooter(text: string) {
    this.#set('leftFooter', text);
  }
  get centerFooter(): string {
    return this.#get('centerFooter');
  }
  set centerFooter(text: string) {
    this.#set('centerFooter', text);
  }
  get rightFooter(): string {
    return this.#get('rightFooter');
  }
  set rightFooter(text: string) {
    this.#set('rightFooter', text);
  }
}

export class HeaderFooterGroup extends HostObject {
  readonly hostType = 'HeaderFooterGroup';
  readonly defaultForAllPages: HeaderFooter;

  constructor(book: Book, sheetId: string) {
    super();
    this.defaultForAllPages = new HeaderFooter(book, sheetId);
  }

  readonly state = 'Default';
}

type Margin = keyof NonNullable<PageLayoutContent['margins']>;
/** Excel's normal margins in points. */
const MARGINS: Record<Margin, number> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

export class PageLayout extends LayoutPart {
  override readonly hostType = 'PageLayout';
  readonly headersFooters: HeaderFooterGroup;

  constructor(book: Book, sheetId: string) {
    super(book, sheetId);
    this.headersFooters = new HeaderFooterGroup(book, sheetId);
  }

  get orientation(): string {
    return this[LAYOUT].orientation ?? 'Portrait';
  }

  set orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this[LAYOUT].orientation = orientation;
  }

  get paperSize(): string {
    return this[LAYOUT].paperSize ?? 'Letter';
  }

  set paperSize(paperSize: string) {
    this[LAYOUT].paperSize = paperSize;
  }

  get zoom(): Zoom {
    const { fitToWidth, fitToHeight } = this[LAYOUT];
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }

  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: Zoom) {
    if (scale !== undefined && scale !== 100) {
      throw unsupportedOperation('simulator: PageLayout.zoom with a scale');
    }
    const layout = this[LAYOUT];
    delete layout.fitToWidth;
    delete layout.fitToHeight;
    if (scale !== undefined) return;
    // 0 stands for as many pages as it takes.
    layout.fitToWidth = horizontalFitToPages ?? 0;
    layout.fitToHeight = verticalFitToPages ?? 0;
  }

  get centerHorizontally(): boolean {
    return this[LAYOUT].centerHorizontally ?? false;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this[LAYOUT].centerHorizontally = centerHorizontally;
  }

  #margin(side: Margin): number {
    return this[LAYOUT].margins?.[side] ?? MARGINS[side];
  }

  #setMargin(side: Margin, points: number): void {
    if (!(points >= 0)) throw invalidArgument();
    this[LAYOUT].margins = { ...this[LAYOUT].margins, [side]: points };
  }

  get leftMargin(): number {
    return this.#margin('left');
  }
  set leftMargin(points: number) {
    this.#setMargin('left', points);
  }
  get rightMargin(): number {
    return this.#margin('right');
  }
  set rightMargin(points: number) {
    this.#setMargin('right', points);
  }
  get topMargin(): number {
    return this.#margin('top');
  }
  set topMargin(points: number) {
    this.#setMargin('top', points);
  }
  get bottomMargin(): number {
    return this.#margin('bottom');
  }
  set bottomMargin(points: number) {
    this.#setMargin('bottom', points);
  }
  get headerMargin(): number {
    return this.#margin('header');
  }
  set headerMargin(points: number) {
    this.#setMargin('header', points);
  }
  get footerMargin(): number {
    return this.#margin('footer');
  }
  set footerMargin(points: number) {
    this.#setMargin('footer', points);
  }

  #range(range: Range | string): Range {
    return range instanceof Range ? range : this[BOOK].make.worksheet(this[SHEET]).getRange(range);
  }

  setPrintArea(printArea: Range | string): void {
    this[LAYOUT].printArea = formatRect(this.#range(printArea)[AREA]);
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this[LAYOUT];
    return printArea ? this[BOOK].make.areas(this[SHEET], parseRects(printArea)) : null;
  }

  getPrintArea(): RangeAreas {
    const area = this.getPrintAreaOrNullObject();
    if (!area) throw invalidArgument();
    return area;
  }

  setPrintTitleRows(printTitleRows: Range | string): void {
    const range = this.#range(printTitleRows);
    if (!range.isEntireRow) throw invalidArgument();
    this[LAYOUT].printTitleRows = formatRect(range[AREA], true);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const rect = parseRect(this[LAYOUT].printTitleRows ?? '');
    return rect && this[BOOK].make.range({ ...rect, sheetId: this[SHEET] });
  }

  getPrintTitleRows(): Range {
    const range = this.getPrintTitleRowsOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }
}
