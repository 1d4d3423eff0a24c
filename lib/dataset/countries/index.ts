/** Words that show that a text speaks of a country. */
import { countryWords } from './english.ts';
import { formsOf } from './forms.ts';
import { LANGUAGES, MORE } from './others.ts';

export { COUNTRIES, countryWords } from './english.ts';

/** Names by which Intl knows a country and newspapers do not. */
const isUsable = (name: string) => !/[(&]/.test(name);

/** Phrases that speak of a country, in all languages that are recognised. Those of inflected languages are inflected later. */
export function countryPhrases(code: string): { readonly text: string; readonly lang: string }[] {
  const english = countryWords(code).map((text) => ({ text, lang: 'en' }));
  const others = LANGUAGES.flatMap((lang) => {
    const name = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code);
    const more = (MORE[lang]?.[code]?.split('|') ?? []).flatMap((word) => formsOf(word, lang));
    // Intl's name of a country may be a word of its people too: "Argentina".
    return [...new Set([...(name && isUsable(name) ? [name] : []), ...more])].map((text) => ({ text, lang }));
  });
  return [...english, ...others];
}
