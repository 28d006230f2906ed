// The ribbon buttons: each calls one operation, shows the sheet it made, and completes its event.
// The operations are loaded at the first press: the functions beside them must not wait for them.
import type { Finding } from '../workbook/operations';
import { sayFailure } from '../messages/failure';
import { notify } from '../notices';

const loadOperations = () => import(/* webpackChunkName: 'workbook' */ '../workbook/operations');

/** What an action leaves: a sheet to show (without one nothing was made), and findings to tell. */
interface Outcome {
  readonly sheet?: string | undefined;
  /** The cell to select there. */
  readonly cell?: string | null;
  readonly problems?: readonly Finding[];
}

/** Opens the pane where this Excel can open it from code; the notice waits there. */
async function openPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.showAsTaskpane();
  }
}

/** A ribbon action around an operation; Excel waits for the event until it is completed. */
function action(name: string, run: () => Promise<Outcome>) {
  return async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      const { sheet, cell = null, problems = [] } = await run();
      if (sheet !== undefined) await (await loadOperations()).selectCell(sheet, cell);
      if (problems.length > 0) {
        notify({ kind: 'findings', action: name, isDone: sheet !== undefined, problems });
        await openPane();
      }
    } catch (error) {
      notify({ kind: 'failure', action: name, message: sayFailure(error) });
      // The pane may be what fails; the button must not hang for that.
      await openPane().catch(() => undefined);
    } finally {
      event.completed();
    }
  };
}

const actions = {
  siapkanBukuKerja: async () => {
    const { sheets, problems } = await (await loadOperations()).prepareWorkbook();
    return { sheet: sheets.rencana, problems };
  },
  buatVerifikasi: async () => {
    const { sheet, statusCell, problems } = await (await loadOperations()).buildVerifikasi();
    return { ...(sheet !== null && { sheet, cell: statusCell }), problems };
  },
  // Freezing is done only after a confirmation, which is the pane's to ask.
  bekukanKeNilai: async () => {
    notify({ kind: 'confirm', action: 'bekukanKeNilai' });
    await openPane();
    return {};
  },
} satisfies Record<string, () => Promise<Outcome>>;

for (const [name, run] of Object.entries(actions))
  Office.actions.associate(name, action(name, run));
