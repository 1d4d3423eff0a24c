/**
 * Runs in every frame of an allowed site, and ends at once in most: it asks the background for the page script, where the
 * frame is large enough to hold a story and is no editor. Whether it gets one the background decides, by the addresses
 * that the browser tells it (docs/adr/0008). Touches nothing of the frame.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asking } from '../lib/messaging/channel.ts';
import type { PageRequests } from '../lib/messaging/protocol.ts';

/** CSS pixels. Smaller frames are buttons, players and advertisements. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;
const WAITING = Symbol.for('sidelight.frame');

interface Api {
  readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
}

const world = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api; [WAITING]?: AbortController };

/** Shown, loaded, and large enough to hold a story. */
const isReady = (): boolean =>
  !('prerendering' in document && document.prerendering) && document.readyState === 'complete' && innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT;

export default defineUnlistedScript(() => {
  const api = world.browser ?? world.chrome;
  if (self === top || !api?.runtime?.id || !location.protocol.startsWith('http')) return;
  // The registration and an injection into an open tab may both have come.
  world[WAITING]?.abort();
  const waiting = new AbortController();
  world[WAITING] = waiting;
  const look = () => {
    if (!isReady()) return;
    waiting.abort();
    if (document.designMode === 'on' || document.body?.isContentEditable) return;
    void asking<PageRequests>((message) => api.runtime.sendMessage(message))('frame', {});
  };
  // Pages make frames as high as what is in them once it has loaded.
  addEventListener('load', look, { signal: waiting.signal });
  addEventListener('resize', look, { signal: waiting.signal });
  // Before it is shown, a page lies in no tab.
  document.addEventListener('prerenderingchange', look, { signal: waiting.signal });
  look();
});
