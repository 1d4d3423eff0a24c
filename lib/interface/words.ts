/** The words of the interface in the browser's language. */
import { browser } from 'wxt/browser';
import { makeWords, type Words } from '../cards/words.ts';

/** Words from the messages that ship. Keys of the source file have dots, the browser's have not. */
export function browserWords(): Words {
  const locale = browser.i18n.getUILanguage();
  const message = browser.i18n.getMessage as (key: string) => string;
  return makeWords((key) => message(key.replaceAll('.', '_')), isKnown(locale) ? locale : 'en');
}

const isKnown = (locale: string): boolean => Intl.PluralRules.supportedLocalesOf([locale]).length > 0;
