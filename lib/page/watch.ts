/** What happens to the page, put together into two calls: its text has changed, its layout has changed. */

export interface Watched {
  /** Text was added, taken away or changed, and nothing more for a moment. */
  readonly onText: () => void;
  /** Something may stand elsewhere now. At most once a frame. */
  readonly onLayout: () => void;
  readonly signal: AbortSignal;
}

/** Milliseconds without a change before the text is read again, and the longest that changes put it off. */
const QUIET = 120;
const LONGEST = 1_000;

/** Watch a page until the signal is aborted. */
export function watchPage(page: Document, article: Element, { onText, onLayout, signal }: Watched): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  const relayout = oncePerFrame(view, onLayout, signal);
  const reread = whenQuiet(onText, signal);

  const mutations = new MutationObserver(() => {
    reread();
    relayout();
  });
  mutations.observe(page.body, { childList: true, characterData: true, subtree: true });

  // A page that turns dark by a switch of its own, or with the system: the marks follow.
  const looks = new MutationObserver(relayout);
  for (const element of [page.documentElement, page.body]) looks.observe(element, { attributes: true });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', relayout, { signal });

  // Late images, fonts, advertisements: whatever moves the article changes the size of something around it.
  const sizes = new ResizeObserver(relayout);
  for (const element of [page.documentElement, page.body, article]) sizes.observe(element);

  const options = { capture: true, passive: true, signal } as const;
  // Boxes scroll with the document by themselves; a scroller inside it moves text under them.
  page.addEventListener('scroll', (event) => event.target !== page && relayout(), options);
  page.addEventListener('load', relayout, options);
  page.addEventListener('toggle', relayout, options);
  page.addEventListener('transitionend', relayout, options);
  view.addEventListener('resize', relayout, options);
  page.fonts.addEventListener('loadingdone', relayout, { signal });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    looks.disconnect();
    sizes.disconnect();
  });
}

function oncePerFrame(view: Window, run: () => void, signal: AbortSignal): () => void {
  let isAsked = false;
  return () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    view.requestAnimationFrame(() => {
      isAsked = false;
      if (!signal.aborted) run();
    });
  };
}

function whenQuiet(run: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        run();
      },
      Math.max(0, Math.min(QUIET, since + LONGEST - now)),
    );
  };
}
