// What a hostile page can see of an extension. Loaded first by the pages of tests/hostile; `observe()` gives every
// observable by name. None of it may depend on what is marked.
(() => {
  const calls = {};
  const count = (name) => {
    calls[name] = (calls[name] ?? 0) + 1;
  };
  let isOwn = true;
  const watchCalls = (owner, key, name) => {
    const real = owner[key];
    if (typeof real !== 'function') return;
    calls[name] = 0;
    owner[key] = function (...args) {
      if (!isOwn) count(name);
      return Reflect.apply(real, this, args);
    };
  };
  for (const [owner, keys] of [
    [Element.prototype, ['attachShadow', 'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'closest', 'getAttribute', 'matches']],
    [Range.prototype, ['getClientRects', 'setStart', 'setEnd']],
    [Document.prototype, ['createElement', 'createRange', 'elementFromPoint', 'elementsFromPoint', 'createTreeWalker', 'addEventListener']],
    [Node.prototype, ['appendChild', 'contains', 'getRootNode', 'insertBefore']],
    [window, ['getComputedStyle', 'matchMedia', 'requestAnimationFrame', 'requestIdleCallback', 'postMessage', 'fetch', 'setTimeout']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [window.HighlightRegistry?.prototype ?? {}, ['set', 'delete']],
    [window.CustomElementRegistry.prototype, ['define', 'get']],
  ])
    for (const key of keys) watchCalls(owner, key, `${owner.constructor?.name ?? 'window'}.${key}`);

  const heard = {};
  const hear = (target, names) => {
    for (const name of names)
      target.addEventListener(name, (event) => {
        const key = `${name} at ${event.target?.localName ?? event.target?.constructor?.name}`;
        heard[key] = (heard[key] ?? 0) + 1;
      }, true);
  };
  hear(window, ['message', 'error', 'unhandledrejection', 'focus', 'blur', 'focusin', 'focusout', 'beforetoggle', 'toggle', 'slotchange', 'selectionchange', 'storage', 'copy']);
  hear(document, ['securitypolicyviolation', 'fullscreenchange', 'animationstart', 'transitionrun', 'pointerover', 'mouseover', 'click', 'keydown', 'selectstart']);

  const mutations = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records)
      mutations.push([type, target.nodeName, attributeName, [...addedNodes].map((node) => node.nodeName).join(), removedNodes.length].join());
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, hadRecentInput }) => [value, hadRecentInput]))).observe({ type: 'layout-shift', buffered: true });

  const safely = (look) => {
    try {
      return look();
    } catch (error) {
      return `throws ${error.name}`;
    }
  };
  const box = ({ x, y, width, height }) => [x, y, width, height].map((value) => Math.round(value * 100) / 100);
  const settle = (make, options, targets) =>
    new Promise((resolve) => {
      const seen = new Map();
      const observer = new make((entries) => {
        for (const entry of entries) seen.set(entry.target, [entry.isVisible, entry.isIntersecting, entry.intersectionRatio, entry.contentRect && box(entry.contentRect)]);
      }, options);
      for (const target of targets) observer.observe(target);
      setTimeout(() => {
        observer.disconnect();
        resolve(targets.map((target) => seen.get(target) ?? null));
      }, 220);
    });
  const grid = (look) => {
    const found = [];
    for (let x = 5; x < innerWidth; x += 97) for (let y = 5; y < innerHeight; y += 71) found.push(look(x, y));
    return found;
  };
  const wordBoxes = () => {
    const boxes = [];
    const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node && boxes.length < 400; node = walker.nextNode())
      for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        boxes.push([...range.getClientRects()].map(box));
      }
    return boxes;
  };
  const HOSTS = () => [...document.documentElement.children].filter((element) => !['head', 'body'].includes(element.localName));

  globalThis.observe = async () => {
    isOwn = true;
    const seen = { calls: { ...calls }, heard: { ...heard }, mutations: [...mutations], shifts: [...shifts] };
    const see = (name, look) => {
      seen[name] = safely(look);
    };
    const hosts = HOSTS();
    const [host] = hosts;
    const style = host && getComputedStyle(host);
    see('children of the root', () => hosts.map((element) => [element.localName, element.attributes.length, element.childNodes.length, String(element.shadowRoot)]));
    for (const key of ['scrollWidth', 'scrollHeight', 'scrollTop', 'scrollLeft', 'offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'clientWidth', 'clientHeight', 'clientTop'])
      see(`host.${key}`, () => host?.[key]);
    for (const key of ['outerHTML', 'innerText', 'textContent', 'tabIndex', 'popover', 'inert', 'isContentEditable', 'slot', 'part.value', 'id', 'className', 'title', 'lang', 'assignedSlot', 'childElementCount', 'nextSibling', 'currentCSSZoom'])
      see(`host.${key}`, () => String(host?.[key]));
    see('host rectangle', () => host && box(host.getBoundingClientRect()));
    see('host rectangles', () => host && [...host.getClientRects()].map(box));
    see('host styles', () => style && [...style].map((name) => `${name}:${style.getPropertyValue(name)}`));
    for (const part of ['::before', '::after', '::highlight(sidelight-freed-on-light)', '::selection', '::backdrop'])
      see(`styles of ${part}`, () => [host, document.querySelector('p')].map((element) => element && [getComputedStyle(element, part).backgroundColor, getComputedStyle(element, part).textDecoration]));
    see('host selectors', () => [':popover-open', ':focus', ':focus-within', ':hover', ':defined', ':empty', ':modal', ':has(*)'].filter((selector) => safely(() => host?.matches(selector)) === true));
    see('host clone', () => host?.cloneNode(true).outerHTML);
    see('host html', () => host?.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }));
    see('host visibility', () => host?.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    see('host animations', () => host?.getAnimations({ subtree: true }).length);
    see('html', () => (document.head?.outerHTML ?? '') + (document.body?.outerHTML ?? ''));
    see('elements', () => document.querySelectorAll('*').length);
    see('text', () => document.documentElement.textContent.length);
    see('inner text', () => document.documentElement.innerText?.length);
    for (const [name, element] of [['root', document.documentElement], ['body', document.body]])
      for (const key of ['scrollWidth', 'scrollHeight', 'offsetWidth', 'offsetHeight', 'clientWidth']) see(`${name}.${key}`, () => element?.[key]);
    see('words', wordBoxes);
    see('elementFromPoint', () => grid((x, y) => document.elementFromPoint(x, y)?.nodeName));
    see('elementsFromPoint', () => grid((x, y) => document.elementsFromPoint(x, y).map((element) => element.nodeName).join()));
    see('caretPositionFromPoint', () => grid((x, y) => [document.caretPositionFromPoint?.(x, y)?.offsetNode?.nodeName, document.caretPositionFromPoint?.(x, y)?.offset].join()));
    see('highlights', () => [...(globalThis.CSS.highlights ?? [])].map(([name, highlight]) => [name, highlight.size]));
    see('highlightsFromPoint', () => grid((x, y) => globalThis.CSS.highlights?.highlightsFromPoint?.(x, y).length));
    see('adopted sheets', () => document.adoptedStyleSheets.length);
    see('sheets', () => [...document.styleSheets].map((sheet) => sheet.cssRules.length));
    see('fonts', () => document.fonts.size);
    see('animations', () => document.getAnimations().length);
    see('frames', () => [window.length, document.querySelectorAll('iframe').length]);
    see('active element', () => document.activeElement?.nodeName);
    see('selection', () => [String(getSelection()), getSelection().rangeCount, getSelection().type]);
    see('full screen', () => [String(document.fullscreenElement), document.pictureInPictureElement === null]);
    see('resources', () => performance.getEntriesByType('resource').map(({ name }) => name).sort());
    see('marks and measures', () => [performance.getEntriesByType('mark').length, performance.getEntriesByType('measure').length]);
    see('globals', () => Object.getOwnPropertyNames(globalThis).length);
    see('symbols', () => [Object.getOwnPropertySymbols(globalThis).length, Object.getOwnPropertySymbols(document).length]);
    see('document’s own properties', () => Object.getOwnPropertyNames(document).join());
    see('builtins', () => [Element, Node, Range, Document].map((owner) => Object.getOwnPropertyNames(owner.prototype).length));
    see('storage', () => [localStorage.length, sessionStorage.length, document.cookie]);
    see('history', () => [history.length, JSON.stringify(history.state), location.href.replace(/:\d+/, '')]);
    see('title', () => document.title);
    see('scroll', () => [scrollX, scrollY]);
    see('custom elements', () => ['side-light', 'sidelight-host', 'sidelight-card', 'x-sidelight'].map((name) => String(customElements.get(name))));
    see('found by window.find', () =>
      ['Then Paul', 'Record as of', 'Turn off', 'Freed', 'Held in Russia', 'Detainee'].map((text) => {
        const found = window.find?.(text, true, false, true);
        getSelection().removeAllRanges();
        return found;
      }),
    );
    const targets = [...hosts, ...document.querySelectorAll('p, b, h1, main, a')].slice(0, 60);
    seen['seen by an intersection observer'] = await settle(IntersectionObserver, {}, targets);
    seen['seen by one that looks for what lies over'] = await settle(IntersectionObserver, { trackVisibility: true, delay: 100 }, targets);
    seen['sizes'] = await settle(ResizeObserver, undefined, targets);
    isOwn = false;
    return seen;
  };
  isOwn = false;
})();
