/** Puts a page of the extension on the screen, in its language and direction. */
import { type ComponentChildren, h, render } from 'preact';
import type { Words } from '../lib/cards/words.ts';
import { WordsProvider } from './words.ts';

/**
 * Render into `#app`.
 *
 * @param title - Name of the page, for the tab and for those who hear it
 */
export function mount(children: ComponentChildren, words: Words, title: string): void {
  const { documentElement } = document;
  documentElement.lang = words.locale;
  documentElement.dir = words.direction;
  document.title = title;
  const app = document.getElementById('app');
  if (app) render(h(WordsProvider, { value: words }, children), app);
}

/** Take the page off the screen, so that the next one begins folded and at its top. */
export function unmount(): void {
  const app = document.getElementById('app');
  if (app) render(null, app);
}
