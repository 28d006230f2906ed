// The custom functions as functions.json tells them, and formulas in the spelling of an Excel.

/** A function with its arguments and an example. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
  /** In Indonesian spelling, with its `=`; null where none is given. */
  readonly example: string | null;
  /** What the example gives, as its sentence says it. */
  readonly result: string | null;
}

interface Metadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** "… Contoh: =BANGKOM.JP("coaching";3) hasilnya 6." */
const EXAMPLE = /\s*Contoh: (=.+?\))(?: hasilnya (.+?))?\.?$/;

/** Help from the metadata of the custom functions. */
export const readFunctions = ({ functions }: Metadata): FunctionHelp[] =>
  functions.map(({ name, description = '', parameters }) => {
    const [found, example = null, result = null] = EXAMPLE.exec(description) ?? [];
    return {
      name,
      description: found === undefined ? description : description.slice(0, -found.length),
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        isOptional: parameter.optional === true,
      })),
      example,
      result,
    };
  });

/** Fetches the metadata that lies beside the page. */
export async function fetchFunctions(): Promise<FunctionHelp[]> {
  const response = await fetch('functions.json');
  if (!response.ok) throw new Error(response.statusText);
  return readFunctions((await response.json()) as Metadata);
}

/** Outside quotes, where separators are separators. */
const UNQUOTED = /"[^"]*"|[^"]+/g;

/** A formula in Indonesian spelling (`;` and a decimal comma) with other separators. */
export const spellFormula = (formula: string, argument: string, decimal: string): string =>
  formula.replace(UNQUOTED, (part) =>
    part.startsWith('"')
      ? part
      : part.replace(/(\d),(\d)|;/g, (found, before: string, after: string) =>
          found === ';' ? argument : `${before}${decimal}${after}`,
        ),
  );
