// The error code with which a host object refuses.
import { HostError } from '../../../src/simulator/protocol/host-object';

/** The code of the HostError an action throws, `none` if it throws none. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return 'none';
}
