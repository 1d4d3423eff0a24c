/** Forms of the words by which newspapers of other languages speak of a country: those that are written in short. */

const LATIN_O: readonly string[] = ['o', 'a', 'os', 'as'];
/** Endings of adjectives, by language, behind what all forms have. */
const ADJECTIVES: Readonly<Record<string, (stem: string) => readonly string[]>> = {
  es: () => LATIN_O,
  pt: () => LATIN_O,
  it: () => ['o', 'a', 'i', 'e'],
  fr: (stem) => (stem.endsWith('s') ? ['', 'e', 'es'] : stem.endsWith('en') ? ['', 's', 'ne', 'nes'] : ['', 'e', 's', 'es']),
  de: () => ['e', 'en', 'er', 'es', 'em'],
  nl: () => ['', 'e'],
  ru: () => ['ий', 'ого', 'ому', 'ой', 'ую', 'ие', 'их', 'им', 'ими', 'ом', 'ая', 'ое'],
  uk: () => ['ий', 'ого', 'ому', 'ої', 'ій', 'у', 'і', 'их', 'им', 'ими', 'а', 'е'],
};
/** What the plural of a noun adds. */
const PLURALS: Readonly<Record<string, string>> = { es: 's', fr: 's', pt: 's', de: 'n' };

/**
 * All forms of a word of the table.
 *
 * @param word - `rus*` stands for the adjective's forms, `belge+` for the noun's; any other word for itself
 * @throws Error where the table has no endings for that language: add them here
 */
export function formsOf(word: string, lang: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('*')) return (ADJECTIVES[lang]?.(stem) ?? missing(word, lang)).map((ending) => stem + ending);
  if (word.endsWith('+')) return [stem, stem + (PLURALS[lang] ?? missing(word, lang))];
  return [word];
}

function missing(word: string, lang: string): never {
  throw new Error(`"${word}": no endings are known for "${lang}"; write its forms out, or add them to lib/dataset/countries/forms.ts`);
}
