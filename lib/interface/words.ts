/** The words of the interface in the browser's language. */
import { browser } from 'wxt/browser';
import { makeWords, type Words } from '../cards/words.ts';

/** Languages that ship, by the names of their files in `locales/`. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fa', 'fr', 'pt', 'ru', 'tr', 'uk', 'zh'] as const;

/** Words from the messages that the browser has chosen. Keys of the source file have dots, the browser's have not. */
export function browserWords(): Words {
  const message = browser.i18n.getMessage as (key: string) => string;
  const lookup = (key: string) => message(key.replaceAll('.', '_'));
  return makeWords(lookup, localeFor(lookup('language'), browser.i18n.getUILanguage()));
}

/**
 * The same; or, with `?lang=ar` in the page's address, the words of that language: to look at a language without
 * changing the browser's.
 */
export async function pageWords(): Promise<Words> {
  const wanted = new URLSearchParams(location.search).get('lang');
  const language = LANGUAGES.find((candidate) => candidate === wanted);
  if (!language) return browserWords();
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as '/'));
  const messages = (await file.json()) as Record<string, { message: string } | undefined>;
  return makeWords((key) => messages[key.replaceAll('.', '_')]?.message ?? '', language);
}

/** The browser's own locale where the words are in its language (`en-GB`, `pt-BR`); else the language of the words. */
export function localeFor(language: string, ui: string): string {
  const isSame = ui.split(/[-_]/)[0] === language && Intl.PluralRules.supportedLocalesOf([ui.replace('_', '-')]).length > 0;
  return isSame ? ui.replace('_', '-') : language || 'en';
}
