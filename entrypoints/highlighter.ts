/** The highlight painter, injected beside the page script where the reader has chosen it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeHighlighter } from '../lib/page/highlighter.ts';

export default defineUnlistedScript(() => {
  if (!('highlights' in CSS)) return;
  (globalThis as { [key: symbol]: unknown })[Symbol.for('sidelight.highlighter')] = () =>
    makeHighlighter(document, CSS.highlights as unknown as Map<string, Highlight>);
});
