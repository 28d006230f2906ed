// The words of a formula, as far as the translation between file and screen must tell them apart.

export type Token =
  /** A name, a function's name, a cell's address, TRUE. */
  | { kind: 'word'; text: string }
  /** `"text"` and `'Sheet name'`, quotes included. */
  | { kind: 'quoted'; text: string }
  /** `[…]` of a structured reference or of another workbook, nested brackets included. */
  | { kind: 'bracket'; text: string }
  /** Everything else: operators, numbers, blanks, parentheses (each parenthesis is a token of its own). */
  | { kind: 'other'; text: string };

const WORD = /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** `#REF!`, `#N/A` and the operator of a spilled range. */
const ERROR = /#(?:[A-Z][A-Z_/0-9]*[!?]?)?/y;

function endOfQuote(formula: string, at: number): number {
  const quote = formula.charAt(at);
  for (let end = at + 1; end < formula.length; end++) {
    if (formula.charAt(end) !== quote) continue;
    if (formula.charAt(end + 1) !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const character = formula.charAt(end);
    if (character === "'") end++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}

function match(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const character = formula.charAt(at);
    let token: Token;
    if (character === '"' || character === "'") {
      token = { kind: 'quoted', text: formula.slice(at, endOfQuote(formula, at)) };
    } else if (character === '[') {
      token = { kind: 'bracket', text: formula.slice(at, endOfBracket(formula, at)) };
    } else {
      const word = match(WORD, formula, at);
      token =
        word === undefined
          ? {
              kind: 'other',
              text: match(NUMBER, formula, at) ?? match(ERROR, formula, at) ?? character,
            }
          : { kind: 'word', text: word };
    }
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export const joinTokens = (tokens: readonly Token[]): string =>
  tokens.map(({ text }) => text).join('');
