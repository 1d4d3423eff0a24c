/**
 * The page script: runs in every page of an allowed site, at `document_start`, in its own world.
 *
 * Takes the browser's API and the DOM's getters before the page can shadow them. Knows offsets and numbers, never
 * names. No polyfill and no framework comes in here; `tests/built/extension.test.ts` says so.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, asking } from '../lib/messaging/channel.ts';
import type { PageCommands, PageRequests } from '../lib/messaging/protocol.ts';
// Types apart from values: the build looks at entries outside a browser, and leaves imports that types use.
import type { SessionOptions } from '../lib/page/session.ts';
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
const READABLE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;
/** A document that is written anew again and again is left alone. */
const MOST_STARTS = 5;

interface World {
  readonly browser?: Api;
  readonly chrome?: Api;
  [RUNNING]?: AbortController;
  [part: symbol]: unknown;
}

type Part<K extends keyof SessionOptions['parts']> = Awaited<ReturnType<SessionOptions['parts'][K]>>;

const world = globalThis as unknown as World;

export default defineUnlistedScript(() => {
  const api = world.browser ?? world.chrome;
  // Started already: the registration and an injection into an open tab may both have come.
  if (!api?.runtime?.id || (world[RUNNING] && !world[RUNNING].signal.aborted)) return;
  const start = (starts: number) => {
    const restart = () => starts < MOST_STARTS && start(starts + 1);
    const abort = new AbortController();
    world[RUNNING] = abort;
    begin(api, abort, restart);
  };
  // Nothing happens on a page that nobody may ever see.
  if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', () => start(1), { once: true });
  else start(1);
});

/** Not one that calls itself: the build leaves such functions standing where it looks at entries outside a browser. */
function begin({ runtime }: Api, abort: AbortController, restart: () => void): void {
  const session = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const ask = asking<PageRequests>((message) => send(runtime, message));
  // Wakes the background while the page is still loading, and asks whether this site is switched off.
  const hello = ask('hello', { session, kind: document.contentType });
  if (!READABLE.test(document.contentType)) return;
  const look = hello.then((reply) => {
    if (!reply.ok) return 'overlay';
    if (!reply.value.on) abort.abort();
    return reply.value.look;
  });
  // Other scripts leave their part in this world, under its name.
  const part =
    <K extends keyof SessionOptions['parts']>(name: K) =>
    async (): Promise<Part<K>> =>
      (await ask('part', { name })).ok ? (world[Symbol.for(`sidelight.${name}`)] as Part<K>) : (undefined as Part<K>);
  const commands = startSession({
    page: document,
    session,
    ask,
    look,
    parts: { highlighter: part('highlighter'), painter: part('painter') },
    isAlive: () => runtime.id !== undefined,
    card: { url: runtime.getURL('card.html'), origin: runtime.getURL('').slice(0, -1) },
    abort,
    restart,
  });
  const listener: Parameters<Api['runtime']['onMessage']['addListener']>[0] = (message, sender, respond) =>
    sender.id === runtime.id && answer<PageCommands, undefined>(commands, (_, request) => request, message, undefined, respond) ? true : undefined;
  runtime.onMessage.addListener(listener);
  abort.signal.addEventListener('abort', () => runtime.onMessage?.removeListener(listener), { once: true });
}

/**
 * Firefox never settles a question of a page that it has meanwhile put into its cache of pages: such a page asks again
 * when it comes back. Whichever answer comes first counts.
 */
function send(runtime: Api['runtime'], message: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ask = () =>
      runtime
        .sendMessage(message)
        .then(resolve, reject)
        .finally(() => removeEventListener('pageshow', again));
    const again = ({ persisted }: PageTransitionEvent) => persisted && ask();
    addEventListener('pageshow', again);
    void ask();
  });
}
