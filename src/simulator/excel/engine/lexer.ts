// Puts the translation of formulas in front of Univer's parser, so that cells and names keep what the
// user wrote.
import { Lexer, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { translate } from './translate';
import type { Names } from './translate';

/**
 * Replaces the one method through which all formulas reach the parser (cells, names, validations and
 * conditional formats). Univer 0.25 does not look at `override` for its formula classes, and the
 * lexer is one shared instance, hence the assignment.
 *
 * Names are written out by {@link translate}, so Univer's own replacing of names is left aside, and
 * whoever changes a name has the trees of formulas that use it built anew.
 *
 * @param noteUses Told which names, tables, sheets and functions a formula uses.
 */
export function installTranslation(
  injector: Injector,
  names: Names,
  noteUses: (uses: readonly string[]) => void,
): void {
  const lexer = injector.get(Lexer);
  const builder = injector.get(LexerTreeBuilder);
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const { formula: translated, uses } = translate(formula, names);
    noteUses(uses);
    return builder.treeBuilder(translated, transformSuffix);
  };
}
