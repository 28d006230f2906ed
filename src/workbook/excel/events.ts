// Hearing of what happens in the workbook, and stopping to.
import { runQuietly } from './errors';

type Handler = Pick<OfficeExtension.EventHandlerResult<never>, 'remove'>;

/**
 * Adds event handlers; gives the way to remove them. `ready` is called once the handlers hear
 * everything.
 */
export const addHandlers = (
  add: (context: Excel.RequestContext) => readonly Handler[],
  ready?: () => void,
): Promise<() => Promise<void>> =>
  runQuietly(async (context) => {
    const handlers = add(context);
    await context.sync();
    ready?.();
    return async () => {
      // A handler can only be removed in the context in which it was added.
      await Excel.run({ previousObjects: context, delayForCellEdit: true }, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    };
  });

/**
 * Puts off `told` until `milliseconds` have passed without another call: events come in bursts. What
 * comes after `stop` is not told.
 */
export function afterQuiet(
  told: () => void,
  milliseconds: number,
): { readonly call: () => Promise<void>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  return {
    call: () => {
      clearTimeout(timer);
      if (!isStopped) timer = setTimeout(told, milliseconds);
      return Promise.resolve();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
