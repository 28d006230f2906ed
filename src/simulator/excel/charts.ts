// The charts of a sheet, as the add-in sees them. Nothing draws them here; a file carries them.
import { HostObject, invalidArgument, itemNotFound } from '../protocol/host-object';
import { formatRect } from './address';
import { areaOfFormula, formulaOfArea } from './areas';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import type { SheetData } from './sheet-data';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

type Record = SheetData['charts'][number];

export class ChartTitle extends HostObject {
  readonly hostType = 'ChartTitle';
  readonly #record: () => Record;

  constructor(record: () => Record) {
    super();
    this.#record = record;
  }

  get text(): string {
    return this.#record().title ?? '';
  }

  set text(text: string) {
    this.#record().title = text;
  }

  get visible(): boolean {
    return this.#record().title !== undefined;
  }

  set visible(visible: boolean) {
    if (!visible) delete this.#record().title;
    else this.#record().title ??= '';
  }
}

export class ChartSeries extends HostObject {
  readonly hostType = 'ChartSeries';
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }
}

export class ChartSeriesCollection extends BookObject {
  readonly hostType = 'ChartSeriesCollection';
  readonly #record: () => Record;

  constructor(book: Book, record: () => Record) {
    super(book);
    this.#record = record;
  }

  /** One series for each row or column of the source beside the first, named by its head. */
  get items(): ChartSeries[] {
    const { source, seriesBy } = this.#record();
    const area = areaOfFormula(this[BOOK], source);
    if (!area) return [];
    const { values } = this[BOOK].make.range(area);
    const heads = seriesBy === 'Columns' ? values[0] : values.map((row) => row[0] ?? '');
    return (heads ?? []).slice(1).map((head) => new ChartSeries(String(head)));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw invalidArgument();
    return series;
  }
}

export class Chart extends BookObject {
  readonly hostType = 'Chart';
  readonly #sheetId: string;
  readonly #id: string;
  readonly title: ChartTitle;
  readonly series: ChartSeriesCollection;

  constructor(book: Book, sheetId: string, id: string) {
    super(book);
    this.#sheetId = sheetId;
    this.#id = id;
    const record = () => this.#record;
    this.title = new ChartTitle(record);
    this.series = new ChartSeriesCollection(book, record);
  }

  get #record(): Record {
    const record = this[BOOK].data(this.#sheetId).charts.find((chart) => chart.id === this.#id);
    if (!record) throw itemNotFound();
    return record;
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#record.name;
  }

  set name(name: string) {
    this.#record.name = name;
  }

  get chartType(): string {
    return this.#record.type;
  }

  set chartType(type: string) {
    this.#record.type = type;
  }

  get worksheet(): Worksheet {
    return this[BOOK].make.worksheet(this.#sheetId);
  }

  setData(sourceData: Range, seriesBy = 'Auto'): void {
    Object.assign(this.#record, sourceOf(this[BOOK], sourceData, seriesBy));
  }

  /** @param endCell The start cell alone if absent. */
  setPosition(startCell: Range | string, endCell: Range | string | null = null): void {
    const cell = (at: Range | string) => {
      const range = typeof at === 'string' ? this.worksheet.getRange(at) : at;
      return formatRect({ ...range[AREA], rows: 1, columns: 1 });
    };
    const record = this.#record;
    record.topLeft = cell(startCell);
    record.bottomRight = cell(endCell ?? startCell);
  }

  delete(): void {
    const { charts } = this[BOOK].data(this.#sheetId);
    charts.splice(charts.indexOf(this.#record), 1);
  }
}

/** With `Auto` the longer side of the source is the categories', as in Excel. */
function sourceOf(book: Book, range: Range, seriesBy: string) {
  const area = range[AREA];
  const isByColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rows >= area.columns);
  const by = isByColumns ? ('Columns' as const) : ('Rows' as const);
  return { source: formulaOfArea(book, area).slice(1), seriesBy: by };
}

export class ChartCollection extends BookObject {
  readonly hostType = 'ChartCollection';
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  get #records(): Record[] {
    return this[BOOK].data(this.#sheetId).charts;
  }

  get items(): Chart[] {
    return this.#records.map(({ id }) => new Chart(this[BOOK], this.#sheetId, id));
  }

  get count(): number {
    return this.#records.length;
  }

  getCount(): number {
    return this.count;
  }

  /** @param key Name or id. */
  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  getItemOrNullObject(key: string): Chart | null {
    return this.items.find((chart) => chart.id === key || chart.name === key) ?? null;
  }

  getItemAt(index: number): Chart {
    const chart = this.items[index];
    if (!chart) throw invalidArgument();
    return chart;
  }

  add(type: string, sourceData: Range, seriesBy: string | null = 'Auto'): Chart {
    const book = this[BOOK];
    book.checkLayoutWritable(this.#sheetId, 'allowEditObjects');
    const id = book.guid();
    this.#records.push({
      id,
      name: `Chart ${String(this.#records.length + 1)}`,
      type,
      ...sourceOf(book, sourceData, seriesBy ?? 'Auto'),
      topLeft: 'A1',
      bottomRight: 'H15',
    });
    return new Chart(book, this.#sheetId, id);
  }
}
