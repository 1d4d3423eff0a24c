/** What newspapers of other languages say of the countries most in the news, beyond the names that Intl knows. */

import { FURTHER } from './words/further.ts';
import { GERMANIC } from './words/germanic.ts';
import { ROMANCE } from './words/romance.ts';
import { SLAVIC } from './words/slavic.ts';

/** Languages other than English in which countries are recognised. */
export const LANGUAGES = ['ru', 'uk', 'be', 'pl', 'de', 'fr', 'es', 'pt', 'it', 'tr', 'ar', 'fa', 'zh', 'nl', 'he', 'hu', 'vi'] as const;

/**
 * Further words, by language and country, with the forms that stand in texts; `|` between them. What ends with `*` is an
 * adjective, and with `+` a noun, that has the usual endings of its language (`forms.ts`).
 */
export type CountryWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const MORE: CountryWords = { ...ROMANCE, ...SLAVIC, ...GERMANIC, ...FURTHER };
