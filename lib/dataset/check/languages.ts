/** In which script a language is printed. */

/** Unicode names of scripts. Languages that are not listed are written in Latin letters. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Cyrillic: 'ba bg ce cv ky mk mn os ru tg tt udm uk',
  Arabic: 'ar arz ckb fa ks lrc mzn pnb ps sd ur',
  Hebrew: 'he yi',
  Greek: 'el',
  Armenian: 'hy',
  Georgian: 'ka',
  Devanagari: 'hi mr ne new',
  Bengali: 'as bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Tibetan: 'bo dz',
  Ethiopic: 'am ti',
  Han: 'lzh wuu yue zh',
  Hangul: 'ko',
  Gothic: 'got',
};
const ONE_SCRIPT = new Map(Object.entries(SCRIPTS).flatMap(([script, languages]) => languages.split(' ').map((language) => [language, [script]] as const)));

/** Printed in more than one: by country, by time, or by the paper. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  az: ['Latin', 'Cyrillic', 'Arabic'],
  // Łacinka is a spelling of the language itself, in print to this day.
  be: ['Cyrillic', 'Latin'],
  cdo: ['Latin', 'Han'],
  cnr: ['Latin', 'Cyrillic'],
  hak: ['Latin', 'Han'],
  iu: ['Canadian_Aboriginal', 'Latin'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  kaa: ['Cyrillic', 'Latin'],
  kk: ['Cyrillic', 'Latin', 'Arabic'],
  ku: ['Latin', 'Arabic'],
  nan: ['Latin', 'Han'],
  sh: ['Latin', 'Cyrillic'],
  sr: ['Cyrillic', 'Latin'],
  tk: ['Latin', 'Cyrillic'],
  ug: ['Arabic', 'Latin', 'Cyrillic'],
  uz: ['Latin', 'Cyrillic'],
};

/** The scripts of a language, by their Unicode names. `und` is a spelling in Latin letters whose language nobody noted. */
export const scriptsOf = (language: string): readonly string[] => SEVERAL[language] ?? ONE_SCRIPT.get(language) ?? ['Latin'];

/** Papers of all scripts number kings in Latin letters. */
const NUMERAL = /(?<![\p{L}\p{N}])[IVXL]+(?![\p{L}\p{N}])/gu;

/** Whether every letter of `text` belongs to one of `scripts`. */
export function speltIn(text: string, scripts: readonly string[]): boolean {
  const allowed = scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
  // Signs that modify a letter (the turned comma of Uzbek) belong to no script.
  return !new RegExp(`(?![${allowed}\\p{Lm}])\\p{L}`, 'u').test(text.replace(NUMERAL, ''));
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;

/** Whether no word of `text` mixes the scripts whose letters look alike. */
export const isInOneScript = (text: string): boolean =>
  text.split(/[\s\-–—.'’]+/u).every((word) => [LATIN, CYRILLIC, GREEK].filter((script) => script.test(word)).length < 2);
