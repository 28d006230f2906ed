// The errors with which a host refuses a request, under the codes that Office gives them.

/**
 * An error the add-in sees as `OfficeExtension.Error` with the same code and message. Host-side code
 * throws nothing else on purpose; any other exception reaches the add-in as `GeneralException`.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  /**
   * @param code One of Office's error codes, such as `ItemNotFound`.
   * @param httpStatusCode What the add-in finds in `error.httpStatusCode`.
   */
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

/** The thing asked for does not exist. */
export const itemNotFound = (message = "The requested resource doesn't exist.") =>
  new HostError('ItemNotFound', message, 404);

/** A sheet, name, table … of that name exists already. */
export const itemAlreadyExists = (message = 'The resource being created already exists.') =>
  new HostError('ItemAlreadyExists', message, 409);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
) => new HostError('InvalidArgument', message);

export const invalidOperation = (message = 'The operation attempted is invalid on the object.') =>
  new HostError('InvalidOperation', message);

/** The object was deleted, or the reference to it given back, since the add-in got hold of it. */
export const invalidReference = (
  message = 'This reference is not valid for the current operation.',
) => new HostError('InvalidReference', message);

export const invalidSelection = (
  message = 'The current selection is invalid for this operation.',
) => new HostError('InvalidSelection', message);

/** For example a write to a protected sheet. */
export const accessDenied = (message = 'You cannot perform the requested operation.') =>
  new HostError('AccessDenied', message, 403);

/** The object is no longer as the add-in believes. */
export const conflict = (message = 'Request could not be processed because of a conflict.') =>
  new HostError('Conflict', message, 409);

/** Cells cannot be shifted because something stands in the way. */
export const insertDeleteConflict = (
  message = 'The insert or delete operation attempted resulted in a conflict.',
) => new HostError('InsertDeleteConflict', message, 409);

export const unsupportedOperation = (message = 'The operation being attempted is not supported.') =>
  new HostError('UnsupportedOperation', message);

export const generalException = (
  message = 'There was an internal error while processing the request.',
) => new HostError('GeneralException', message, 500);

/**
 * Excel has the member, the simulator does not: never answered with an invented value.
 * @param member For example `Range.getSpillParent`.
 */
export const apiNotFound = (member: string) =>
  new HostError('ApiNotFound', `simulator: ${member} is not available`, 404);
