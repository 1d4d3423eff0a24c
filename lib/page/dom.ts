/**
 * The DOM by way of the prototypes, captured before the page has run a line.
 *
 * A page can put `<input name=parentNode>` into a form; `form.parentNode` is the input then, for content scripts too
 * (measured in Chromium). The getters of the prototypes cannot be shadowed so. Nothing in `lib/page` reads a property
 * of an element of the page in any other way; text nodes, ranges and observers have no names to be clobbered with.
 *
 * `@__PURE__`: a script that does not use one of them does not carry it.
 */

// A bound `call` and not a function that calls `Reflect.apply`: while a page loads all this is interpreted, and what is
// built in is called at once.
function uncurried(run: unknown): unknown {
  return Function.prototype.call.bind(run as () => unknown);
}

function getter<T>(prototype: object, name: string): (node: unknown) => T {
  return uncurried(Object.getOwnPropertyDescriptor(prototype, name)?.get) as (node: unknown) => T;
}

function method<A extends unknown[], T>(prototype: object, name: string): (node: unknown, ...args: A) => T {
  return uncurried((prototype as Record<string, unknown>)[name]) as (node: unknown, ...args: A) => T;
}

const ofNode = <T>(name: string) => getter<T>(Node.prototype, name);
const onNode = <A extends unknown[], T>(name: string) => method<A, T>(Node.prototype, name);
const onElement = <A extends unknown[], T>(name: string) => method<A, T>(Element.prototype, name);

export const nodeTypeOf = /* @__PURE__ */ ofNode<number>('nodeType');
export const parentOf = /* @__PURE__ */ ofNode<ParentNode | null>('parentNode');
export const firstChildOf = /* @__PURE__ */ ofNode<ChildNode | null>('firstChild');
export const nextSiblingOf = /* @__PURE__ */ ofNode<ChildNode | null>('nextSibling');
export const textOf = /* @__PURE__ */ ofNode<string>('textContent');
export const isConnected = /* @__PURE__ */ ofNode<boolean>('isConnected');
/** Lower case in HTML; as written in XHTML. */
export const tagOf = /* @__PURE__ */ getter<string>(Element.prototype, 'localName');
export const shadowRootOf = /* @__PURE__ */ getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const attribute = /* @__PURE__ */ onElement<[string], string | null>('getAttribute');
export const closest = /* @__PURE__ */ onElement<[string], Element | null>('closest');
export const matches = /* @__PURE__ */ onElement<[string], boolean>('matches');
export const contains = /* @__PURE__ */ onNode<[Node | null], boolean>('contains');
/** Selects what somebody may type into. */
export const EDITED = '[contenteditable]:not([contenteditable="false"])';
/** The document, or the shadow root, that the node lies in. */
export const rootOf = /* @__PURE__ */ onNode<[], Node>('getRootNode');
export const query = /* @__PURE__ */ onElement<[string], Element | null>('querySelector');
export const rectOf = /* @__PURE__ */ onElement<[], DOMRect>('getBoundingClientRect');
export const scrollIntoView = /* @__PURE__ */ onElement<[ScrollIntoViewOptions], void>('scrollIntoView');
export const focusOn = /* @__PURE__ */ method<[FocusOptions], void>(HTMLElement.prototype, 'focus');
const checkVisibility = /* @__PURE__ */ onElement<[CheckVisibilityOptions], boolean>('checkVisibility');

/** Whether a reader can see the element's box: rendered, not `visibility: hidden`, not transparent. */
export const isBoxVisible = (element: Element): boolean =>
  checkVisibility(element, { checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: false });

/** Whether a reader can see text directly in the element. */
export const isVisible = (element: Element): boolean => isBoxVisible(element) || isSeenThrough(element);

/**
 * Whether the element has no box (`display: contents`), but lies in one that can be seen. Styles are asked for last: in a
 * closed `<details>`, or where contents are not rendered, that would make the browser write to the page's console.
 */
export function isSeenThrough(element: Element): boolean {
  const outer = outerParentOf(element);
  if (!outer || !isVisible(outer) || closest(element, 'details:not([open])') || getComputedStyle(outer).contentVisibility === 'hidden') return false;
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}

/** Types of nodes. As properties of `Node` they would be looked up at each of thousands of nodes. */
export const ELEMENT = 1;
export const TEXT = 3;
export const isElement = (node: unknown): node is Element => nodeTypeOf(node) === ELEMENT;
export const isText = (node: unknown): node is Text => nodeTypeOf(node) === TEXT;

/** The parent in the tree that is shown: out of an open shadow root to its host. */
export function outerParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  return isElement(parent) ? parent : nodeTypeOf(parent) === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}
