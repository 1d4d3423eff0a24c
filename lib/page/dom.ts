/**
 * The DOM by way of the prototypes, captured before the page has run a line.
 *
 * A page can put `<input name=parentNode>` into a form; `form.parentNode` is the input then, for content scripts too
 * (measured in Chromium). The getters of the prototypes cannot be shadowed so. Nothing in `lib/page` reads a property
 * of an element of the page in any other way; text nodes, ranges and observers have no names to be clobbered with.
 *
 * `@__PURE__`: a script that does not use one of them does not carry it.
 */

type Getter<T> = (this: unknown) => T;

function getter<T>(prototype: object, name: string): (node: unknown) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter<T> | undefined;
  return (node) => Reflect.apply(get as Getter<T>, node, []) as T;
}

function method<A extends unknown[], T>(prototype: object, name: string): (node: unknown, ...args: A) => T {
  const call = (prototype as Record<string, unknown>)[name] as (...args: A) => T;
  return (node, ...args) => Reflect.apply(call, node, args) as T;
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
export const contains = /* @__PURE__ */ onNode<[Node | null], boolean>('contains');
/** The document, or the shadow root, that the node lies in. */
export const rootOf = /* @__PURE__ */ onNode<[], Node>('getRootNode');
export const query = /* @__PURE__ */ onElement<[string], Element | null>('querySelector');
export const rectOf = /* @__PURE__ */ onElement<[], DOMRect>('getBoundingClientRect');
export const scrollIntoView = /* @__PURE__ */ onElement<[ScrollIntoViewOptions], void>('scrollIntoView');
export const focusOn = /* @__PURE__ */ method<[FocusOptions], void>(HTMLElement.prototype, 'focus');
const checkVisibility = /* @__PURE__ */ onElement<[CheckVisibilityOptions], boolean>('checkVisibility');

/**
 * Whether a reader can see the element: rendered, not `visibility: hidden`, not transparent. Text directly in an element
 * without a box (`display: contents`) counts as unseen: to ask for its style inside a closed `<details>` would make the
 * browser write to the page's console.
 */
export const isVisible = (element: Element): boolean =>
  checkVisibility(element, { checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: false });

export const isElement = (node: unknown): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: unknown): node is Text => nodeTypeOf(node) === 3;

/** The parent in the tree that is shown: out of an open shadow root to its host. */
export function outerParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  return isElement(parent) ? parent : nodeTypeOf(parent) === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}
