/** The second part of the page script: pointer, keys and card. Injected beside the first when the page is idle. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Hands, type HandsOptions } from '../lib/page/hands.ts';

export default defineUnlistedScript(() => {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('sidelight.hands')] = (options: HandsOptions) => new Hands(options);
});
