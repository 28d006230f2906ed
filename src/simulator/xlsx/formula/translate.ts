// A formula as Excel shows it ↔ as a file holds it: prefixes of young functions, of parameters and of
// custom functions, `tbl[@c]`, `A1#`, `@x`. Both sides here stand without the leading `=`.
import { canReturnArray, prefixOf } from './future-functions';
import { joinTokens, tokenize, type Token } from './tokens';

/** What the workbook around a formula means by its words. */
export interface FormulaContext {
  /** Names of custom functions as a user writes them, such as `BANGKOM.JP`. */
  customFunctions: readonly string[];
  /** Names of the workbook that stand for a LAMBDA. */
  lambdas?: ReadonlySet<string>;
  /** The table that the formula's cell lies in, which `[@c]` without a table means. */
  table?: string | undefined;
}

const upper = (text: string): string => text.toUpperCase();

const CUSTOM = '_xldudf_';
const customName = (name: string): string => CUSTOM + name.replaceAll('.', '_');

/** The offset of the parenthesis that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { text } = tokens[at] ?? { text: '' };
    if (text === '(' || text === '{') depth++;
    else if ((text === ')' || text === '}') && --depth === 0) return at;
  }
  return tokens.length;
}

const PLAIN_COLUMN = /^[\p{L}\p{N}_]+$/u;

function shownBracket(text: string): string {
  if (text === '[#This Row]') return '[@]';
  const columns = /^\[\[#This Row\],\s*([^]*)\]$/i.exec(text)?.[1];
  if (columns === undefined) return text;
  const single = /^\[([^[\]]*)\]$/.exec(columns)?.[1];
  return single !== undefined && PLAIN_COLUMN.test(single) ? `[@${single}]` : `[@${columns}]`;
}

function fileBracket(text: string): string {
  if (!text.startsWith('[@')) return text;
  const columns = text.slice(2, -1).trim();
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

function shownWord(word: string, isCall: boolean, customFunctions: readonly string[]): string {
  // LibreOffice writes the names that it does not know in small letters.
  if (isCall && word.startsWith(CUSTOM)) {
    return customFunctions.find((name) => upper(customName(name)) === upper(word)) ?? word;
  }
  if (word.startsWith('_xlop.')) return `[${word.slice(6)}]`;
  if (word.startsWith('_xlpm.')) return word.slice(6);
  return word.replace(/^(?:_xlfn\.(?:_xlws\.)?|_xlws\.)(.+)$/, (_, name: string) => upper(name));
}

/** What Excel shows for a file's formula. */
export function toShownFormula(formula: string, customFunctions: readonly string[]): string {
  if (!formula.includes('_xl') && !formula.includes('[')) return formula;
  const tokens = tokenize(formula);
  /** What to write instead of a closing parenthesis, by its offset. */
  const closings = new Map<number, string>();
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'other', text: '' };
    const isCall = tokens[at + 1]?.text === '(';
    if (isCall && (text === '_xlfn.SINGLE' || text === '_xlfn.ANCHORARRAY')) {
      const single = text === '_xlfn.SINGLE';
      if (single) out.push('@');
      closings.set(closing(tokens, at + 1), single ? '' : '#');
      at++;
    } else if (kind === 'word') {
      out.push(shownWord(text, isCall, customFunctions));
    } else if (kind === 'bracket') {
      out.push(tokens[at - 1]?.kind === 'word' ? shownBracket(text) : text);
    } else {
      out.push(closings.get(at) ?? text);
    }
  }
  return out.join('');
}

/** The arguments of a call whose parentheses stand at `open` and `close`. */
function splitArguments(tokens: readonly Token[], open: number, close: number): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, close)) {
    if (token.text === '(' || token.text === '{') depth++;
    if (token.text === ')' || token.text === '}') depth--;
    if (token.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The parameters that a LET or LAMBDA declares, by the position of their argument. */
function declared(name: string, parts: readonly Token[][]): Map<number, string> {
  const parameters = new Map<number, string>();
  if (name !== 'LET' && name !== 'LAMBDA') return parameters;
  parts.slice(0, -1).forEach((part, position) => {
    if (name === 'LET' && position % 2 === 1) return;
    const text = joinTokens(part).trim();
    parameters.set(position, text.startsWith('[') ? text.slice(1, -1) : text);
  });
  return parameters;
}

class FileWriter {
  dynamic = false;
  readonly #custom: ReadonlyMap<string, string>;

  constructor(readonly context: FormulaContext) {
    this.#custom = new Map(context.customFunctions.map((name) => [upper(name), customName(name)]));
  }

  #functionName(word: string): string {
    const name = upper(word);
    const custom = this.#custom.get(name);
    if (custom !== undefined || canReturnArray(name) || this.context.lambdas?.has(name) === true) {
      this.dynamic = true;
    }
    if (custom !== undefined) return custom;
    const prefix = prefixOf(name);
    return prefix === '' ? word : prefix + name;
  }

  #call(tokens: readonly Token[], at: number, close: number, known: ReadonlySet<string>): string {
    const word = tokens[at]?.text ?? '';
    const isParameter = known.has(upper(word));
    const parts = splitArguments(tokens, at + 1, close);
    const parameters = isParameter ? new Map<number, string>() : declared(upper(word), parts);
    const inside = new Set([...known, ...[...parameters.values()].map(upper)]);
    const written = parts.map((part, position) => {
      const parameter = parameters.get(position);
      if (parameter === undefined) return this.write(part, inside);
      const optional = joinTokens(part).trim().startsWith('[');
      return `${optional ? '_xlop.' : '_xlpm.'}${parameter}`;
    });
    const name = isParameter ? `_xlpm.${word}` : this.#functionName(word);
    return `${name}(${written.join(',')}${close < tokens.length ? ')' : ''}`;
  }

  /** The offset after the operand at `at`: a reference with its sheet, a range, a call. */
  #operandEnd(tokens: readonly Token[], at: number): number {
    let end = at;
    for (;;) {
      end = tokens[end]?.text === '(' ? closing(tokens, end) + 1 : end + 1;
      if (tokens[end]?.text === '(') end = closing(tokens, end) + 1;
      if (tokens[end]?.kind === 'bracket') end++;
      if (tokens[end]?.text !== '!' && tokens[end]?.text !== ':') return end;
      end++;
    }
  }

  #bracket(tokens: readonly Token[], at: number): string {
    const text = tokens[at]?.text ?? '';
    const before = tokens[at - 1]?.kind;
    const after = tokens[at + 1];
    const { table } = this.context;
    const isBook = before !== 'word' && (after?.kind === 'word' || after?.text === '!');
    if (isBook) return text;
    return before === 'word' ? fileBracket(text) : `${table ?? ''}${fileBracket(text)}`;
  }

  write(tokens: readonly Token[], known: ReadonlySet<string>): string {
    const out: string[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const { kind, text } = tokens[at] ?? { kind: 'other', text: '' };
      const next = tokens[at + 1]?.text;
      if (kind === 'word' && next === '(') {
        const close = closing(tokens, at + 1);
        out.push(this.#call(tokens, at, close, known));
        at = close;
      } else if (kind === 'word') {
        const isParameter = known.has(upper(text)) && next !== '!' && !next?.startsWith('[');
        out.push(isParameter ? `_xlpm.${text}` : text);
      } else if (kind === 'bracket') {
        out.push(this.#bracket(tokens, at));
      } else if (text === '@') {
        const end = this.#operandEnd(tokens, at + 1);
        out.push('_xlfn.SINGLE(', this.write(tokens.slice(at + 1, end), known), ')');
        this.dynamic = true;
        at = end - 1;
      } else if (text === '#' && tokens[at - 1]?.kind === 'word') {
        const qualified = out.at(-2) === '!';
        const reference = out.splice(qualified ? -3 : -1).join('');
        out.push(`_xlfn.ANCHORARRAY(${reference})`);
        this.dynamic = true;
      } else {
        out.push(text);
      }
    }
    return out.join('');
  }
}

/** A shown formula as a file holds it, and whether its cell must be marked as a dynamic array. */
export function toFileFormula(
  formula: string,
  context: FormulaContext,
): { text: string; dynamic: boolean } {
  if (!/[(#[@]/.test(formula)) return { text: formula, dynamic: false };
  const writer = new FileWriter(context);
  const text = writer.write(tokenize(formula), new Set());
  return { text, dynamic: writer.dynamic };
}

/** The names that stand for a LAMBDA, in upper case. */
export const lambdaNames = (names: readonly { name: string; formula: string }[]): Set<string> =>
  new Set(
    names.filter(({ formula }) => /^=\s*LAMBDA\s*\(/i.test(formula)).map(({ name }) => upper(name)),
  );
