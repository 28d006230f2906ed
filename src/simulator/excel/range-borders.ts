// The borders of a range, as the add-in sees them.
import { HostObject, invalidArgument, unsupportedOperation } from '../protocol/host-object';
import type { Area } from './address';
import type { Book } from './book';
import type { Border, BorderEdge, Style } from './content';
import { formatChanged, uniform } from './layout';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type BorderIndex = (typeof INDEXES)[number];

/** The cells' own edges that make up a border of a range. */
function partsOf(index: BorderIndex, area: Area): { area: Area; edge: BorderEdge }[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, edge: index }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: index }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, edge: index }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: index }];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            { area: { ...area, rows: rows - 1 }, edge: 'EdgeBottom' },
            { area: { ...area, row: row + 1, rows: rows - 1 }, edge: 'EdgeTop' },
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            { area: { ...area, columns: columns - 1 }, edge: 'EdgeRight' },
            { area: { ...area, column: column + 1, columns: columns - 1 }, edge: 'EdgeLeft' },
          ];
  }
}

const STYLES = ['Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NEW_BORDER: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export class RangeBorder extends HostObject {
  readonly hostType = 'RangeBorder';
  readonly #book: Book;
  readonly #area: Area;
  readonly #index: BorderIndex;

  constructor(book: Book, area: Area, index: BorderIndex) {
    super();
    this.#book = book;
    this.#area = area;
    this.#index = index;
  }

  get id(): string {
    return this.#index;
  }

  get sideIndex(): string {
    return this.#index;
  }

  #read<T>(read: (border: Border | undefined) => T): T | null {
    const [part] = partsOf(this.#index, this.#area);
    if (!part) return read(undefined);
    const cells = this.#book.cells(part.area.sheetId);
    const { row, column, rows, columns } = part.area;
    const values = function* () {
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          yield read(cells.styleOf(r, c).borders?.[part.edge]);
        }
      }
    };
    return uniform(values());
  }

  #write(change: Partial<Border> | null): void {
    const { sheetId } = this.#area;
    this.#book.checkLayoutWritable(sheetId, 'allowFormatCells');
    for (const { area, edge } of partsOf(this.#index, this.#area)) {
      this.#book.cells(sheetId).restyle(area, (style): Style => {
        const { [edge]: old, ...rest } = style.borders ?? {};
        const borders = change ? { ...rest, [edge]: { ...NEW_BORDER, ...old, ...change } } : rest;
        return { ...style, borders };
      });
    }
    formatChanged(this.#book, this.#area);
  }

  get style(): string | null {
    return this.#read((border) => border?.style ?? 'None');
  }

  set style(style: string) {
    if (style === 'None') {
      this.#write(null);
      return;
    }
    const known = STYLES.find((each) => each === style);
    if (!known) throw unsupportedOperation(`simulator: RangeBorder.style = ${style}`);
    this.#write({ style: known });
  }

  get weight(): string | null {
    return this.#read((border) => border?.weight ?? 'Thin');
  }

  set weight(weight: string) {
    const known = WEIGHTS.find((each) => each === weight);
    if (!known) throw invalidArgument();
    this.#write({ weight: known });
  }

  get color(): string | null {
    return this.#read((border) => border?.color ?? '#000000');
  }

  set color(color: string) {
    if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
    this.#write({ color: color.toUpperCase() });
  }
}

export class RangeBorderCollection extends HostObject {
  readonly hostType = 'RangeBorderCollection';
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  get items(): RangeBorder[] {
    return INDEXES.map((index) => new RangeBorder(this.#book, this.#area, index));
  }

  get count(): number {
    return INDEXES.length;
  }

  getItem(index: string): RangeBorder {
    const known = INDEXES.find((each) => each === index);
    if (!known) throw unsupportedOperation(`simulator: RangeBorderCollection.getItem('${index}')`);
    return new RangeBorder(this.#book, this.#area, known);
  }

  getItemAt(index: number): RangeBorder {
    const border = this.items[index];
    if (!border) throw invalidArgument();
    return border;
  }
}
