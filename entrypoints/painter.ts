/** The second half of the page script: paints, and hears pointer and keys. Injected beside the first once that has read the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Painter, type PainterOptions } from '../lib/page/painter.ts';

export default defineUnlistedScript(() => {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('sidelight.painter')] = (options: PainterOptions) => new Painter(options);
});
