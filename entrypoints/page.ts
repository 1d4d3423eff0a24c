/**
 * The page script: runs in every page of an allowed site, at `document_start`, in its own world.
 *
 * Takes the browser's API and the DOM's getters before the page can shadow them. Knows offsets and numbers, never
 * names. No polyfill and no framework comes in here; `tests/built/extension.test.ts` says so.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, asking } from '../lib/messaging/channel.ts';
import type { PageCommands, PageRequests } from '../lib/messaging/protocol.ts';
import { startSession } from '../lib/page/session.ts';

/** The part of the API that is used here; the same in `browser` and `chrome`. */
interface Api {
  readonly runtime: {
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => boolean | undefined): void;
      removeListener(listener: (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => boolean | undefined): void;
    };
  };
}

const RUNNING = Symbol.for('sidelight');
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

export default defineUnlistedScript(() => {
  const world = globalThis as unknown as { browser?: Api; chrome?: Api; [RUNNING]?: AbortController };
  const api = world.browser ?? world.chrome;
  if (!api?.runtime?.id || !READABLE.has(document.contentType)) return;
  // Started already: the registration and an injection into an open tab may both have come.
  if (world[RUNNING] && !world[RUNNING].signal.aborted) return;
  const abort = new AbortController();
  world[RUNNING] = abort;
  if ('prerendering' in document && document.prerendering) {
    // Nothing happens on a page that nobody may ever see.
    document.addEventListener('prerenderingchange', () => begin(api, abort), { once: true });
    return;
  }
  begin(api, abort);
});

function begin({ runtime }: Api, abort: AbortController): void {
  const session = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const ask = asking<PageRequests>((message) => runtime.sendMessage(message));
  // Wakes the background while the page is still loading, and asks whether this site is switched off.
  void ask('hello', { session }).then((reply) => {
    if (reply.ok && !reply.value.on) abort.abort();
  });
  const commands = startSession({
    page: document,
    session,
    ask,
    isAlive: () => runtime.id !== undefined,
    card: { url: runtime.getURL('card.html'), origin: new URL(runtime.getURL('')).origin },
    abort,
  });
  const listener: Parameters<Api['runtime']['onMessage']['addListener']>[0] = (message, sender, respond) =>
    sender.id === runtime.id && answer<PageCommands, undefined>(commands, (_, request) => request, message, undefined, respond) ? true : undefined;
  runtime.onMessage.addListener(listener);
  abort.signal.addEventListener('abort', () => runtime.onMessage?.removeListener(listener), { once: true });
}
