// Methods that the library calls on its own account: keeping objects, checking sizes, registering for
// events. The Excel objects know nothing of them.
import { type HostObject, invalidArgument } from './host-object';
import type { Session } from './executor';
import type { Members } from './members';

type Outcome = { handled: false } | { handled: true; answered: boolean };

/** @returns Whether the method was an internal one, and whether the client wants an answer to it. */
export function runInternalMethod(
  object: HostObject,
  name: string,
  args: unknown[],
  session: Pick<Session, 'references' | 'registrations'>,
  members: Members,
): Outcome {
  if (!name.startsWith('_')) return { handled: false };
  switch (name) {
    case '_KeepReference':
      session.references.keep(object);
      return { handled: true, answered: false };
    case '_RemoveReference':
      if (typeof args[0] === 'string') session.references.release(args[0]);
      return { handled: true, answered: false };
    case '_ValidateArraySize':
      checkSize(object, args, members);
      return { handled: true, answered: true };
    default:
      return session.registrations.handle(object, name, members)
        ? { handled: true, answered: true }
        : { handled: false };
  }
}

/** The client asks this before it sends a big array in slices. */
function checkSize(object: HostObject, [rows, columns]: unknown[], members: Members): void {
  if (
    members.read(object, 'rowCount') === rows &&
    members.read(object, 'columnCount') === columns
  ) {
    return;
  }
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
