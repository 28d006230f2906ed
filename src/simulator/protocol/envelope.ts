// The messages between host page and add-in page: JSON text, as the library's frame protocol has it.

export const MessageType = { request: 0, response: 1 } as const;
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

export interface FrameRequest {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** What an answer or event must repeat of the request it belongs to. */
export type Thread = Pick<FrameRequest, '_actionName' | '_conversationId' | '_correlationId'>;

/** The library's code for a request that the host could not handle. */
export const UNHANDLED = -2;

/** @returns `undefined` for a text that is no request of this conversation. */
export function parseRequest(text: string, conversationId: string): FrameRequest | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  const request = message as Partial<FrameRequest> | null;
  const ours =
    typeof request === 'object' &&
    request?._messageType === MessageType.request &&
    typeof request._actionName === 'string' &&
    request._conversationId?.startsWith(conversationId) === true;
  return ours ? (request as FrameRequest) : undefined;
}

/** An answer, or an event for a registration. */
export function formatResponse(
  thread: Thread,
  origin: string,
  data: unknown,
  kind: { event?: boolean; errorCode?: number } = {},
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: thread._actionName,
    _conversationId: thread._conversationId,
    _correlationId: thread._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: kind.errorCode ?? 0,
    _responseType: kind.event === true ? ResponseType.event : ResponseType.answer,
    _serializerVersion: 1,
  });
}
