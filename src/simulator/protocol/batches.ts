// A request body in its envelope: parses the text, runs it in its turn, counts it, answers.
import { executeBatch, isServiceRequest, type Session } from './executor';
import type { Fault, Host } from './host';
import type { BatchRequest } from './wire';

/** Excel on the web takes and gives no more at once. */
const LARGEST_PAYLOAD = 5_000_000;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** The answer's data, as the library's frame protocol has it. */
export type BatchAnswer =
  { Error: 0; Version: 1; Data: [number, string[], string] } | { Error: number; Version: 1 };

/** Flag of a request that waits for the end of a cell edit (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;
/** The library's number for InvalidOperationInCellEditMode. */
const IN_CELL_EDIT = 5004;

/**
 * @param arrayData `[custom data, verb, path, headers, body text, application, flags, …]`.
 * @returns An answer, or a refusal of the whole request with a number in `Error`.
 */
export async function answerBatch(
  host: Host,
  session: Session,
  arrayData: readonly unknown[],
): Promise<BatchAnswer> {
  const text = String(arrayData[4]);
  const request = JSON.parse(text) as BatchRequest;
  // Results of custom functions must come through while the request that awaits them is running.
  if (isServiceRequest(request))
    return accepted(JSON.stringify(await executeBatch(session, request)));
  if (host.cellEdit) {
    const waits = (Number(arrayData[6]) & DELAY_FOR_CELL_EDIT) !== 0;
    if (!waits) return { Error: IN_CELL_EDIT, Version: 1 };
    await host.cellEdit;
  }
  return host.exclusively(async () => {
    const started = performance.now();
    const { length } = request.Actions;
    const tooLarge: Fault = { code: REQUEST_TOO_LARGE };
    const fault =
      host.nextFault({ actions: length, length: text.length }) ??
      (text.length > LARGEST_PAYLOAD ? tooLarge : undefined);
    const limit = fault === undefined ? length : fault.afterActions ? length >> 1 : 0;
    const response = limit > 0 ? await executeBatch(session, request, limit) : { Results: [] };
    const answer = fault === undefined ? JSON.stringify(response) : '';
    host.noteRequest({
      actions: limit,
      requestLength: text.length,
      responseLength: answer.length,
      hostTime: performance.now() - started,
    });
    if (fault !== undefined) return refused(fault.code);
    return answer.length > LARGEST_PAYLOAD ? refused(RESPONSE_TOO_LARGE) : accepted(answer);
  });
}

const refused = (code: number): BatchAnswer => ({ Error: code, Version: 1 });

const accepted = (body: string): BatchAnswer => ({
  Error: 0,
  Version: 1,
  Data: [200, ['Content-Type', 'application/json'], body],
});
