// The simulator's page: Excel's place taken by a grid, a ribbon and a task pane, so that an add-in
// can be used and tested in a browser.
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import './page.css';
import { loadAddin } from './addin';
import { Desk } from './desk';
import { element } from './dom';
import { texts } from './texts';

/** The language of texts and of the add-in's page. The grid shows formulas in en-US, and reads both. */
const LANGUAGE = 'id-ID';

/** The faces of Excel's own font: text drawn before one is there keeps the widths of another. */
const loadFonts = (): Promise<unknown> =>
  Promise.all(
    ['11px', 'bold 11px', 'italic 11px', 'italic bold 11px'].map((face) =>
      document.fonts.load(`${face} Calibri`).catch(() => []),
    ),
  );

Promise.all([loadAddin(LANGUAGE), loadFonts()])
  .then(([addin]) => new Desk(addin, document.body).start())
  .catch((error: unknown) => {
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    document.body.append(element('p', { role: 'alert' }, texts.failed(reason)));
  });
