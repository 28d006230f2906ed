// A failure as the user is told of it, wherever it comes from; small, for the ribbon loads it at every start.
import { start } from './pane-start';

/** The operations word theirs (OperationError); what no operation expected is told as a surprise. */
export function sayFailure(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'OperationError') return message;
  return name === 'ChunkLoadError' ? start.notLoaded : start.unexpected(message);
}
