/**
 * Asking and answering over `runtime` messages.
 *
 * Replies go by `sendResponse`, which works alike in Chrome and Firefox. A failure is part of the reply, since
 * exceptions do not travel between contexts.
 */

/** A reply. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

type Requests<T> = { [K in keyof T]: (request: never) => unknown };
type RequestOf<F> = F extends (request: infer R) => unknown ? R : never;
type ReplyOf<F> = F extends (request: never) => infer R ? R : never;

interface Envelope {
  readonly type: string;
  readonly request: unknown;
}

/** Sends a message and gives what came back, or rejects where nobody listens. */
export type Send = (message: unknown) => Promise<unknown>;

/**
 * A function for each request of `T`. It never rejects: nobody there, an answer that is none, and a handler that threw
 * are all `ok: false`.
 */
export function asking<T extends Requests<T>>(send: Send): <K extends keyof T & string>(type: K, request: RequestOf<T[K]>) => Promise<Result<ReplyOf<T[K]>>> {
  return async (type, request) => {
    try {
      const reply = await send({ type, request } satisfies Envelope);
      if (isResult(reply)) return reply as Result<never>;
      return { ok: false, reason: 'no answer' };
    } catch (error) {
      return { ok: false, reason: messageOf(error) };
    }
  };
}

/** Every request of `T` with its handler; `S` is what is known of the sender. */
export type Handlers<T extends Requests<T>, S> = {
  readonly [K in keyof T]: (request: RequestOf<T[K]>, sender: S) => ReplyOf<T[K]> | Promise<ReplyOf<T[K]>>;
};

/**
 * Answer one message.
 *
 * @param read - Gives the checked request of a type, or throws; called before the handler
 * @returns `true` where an answer will come, as `onMessage` listeners must say
 */
export function answer<T extends Requests<T>, S>(
  handlers: Handlers<T, S>,
  read: (type: keyof T & string, request: unknown) => unknown,
  message: unknown,
  sender: S,
  respond: (reply: unknown) => void,
): boolean {
  if (!isEnvelope(message) || !Object.hasOwn(handlers, message.type)) return false;
  const type = message.type as keyof T & string;
  const handle = async (): Promise<Result<unknown>> => {
    try {
      return { ok: true, value: await handlers[type](read(type, message.request) as never, sender) };
    } catch (error) {
      return { ok: false, reason: messageOf(error) };
    }
  };
  void handle().then(respond);
  return true;
}

const isEnvelope = (value: unknown): value is Envelope => typeof value === 'object' && value !== null && typeof (value as Envelope).type === 'string';
const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as Result<unknown>).ok === 'boolean';
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
