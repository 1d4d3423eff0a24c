/**
 * Inflected forms of names, made when the gazetteer is built so that the page side only compares.
 *
 * A form too many costs a few bytes; a form too few loses a mention. So where nobody said how reports speak of a bearer,
 * both paradigms are made; else "Грайнера" is her father, and not Brittney Griner. Topic and role phrases bring their forms with them.
 */
import type { Gender, LexiconPhrase } from '../../dataset/lexicon.ts';
import { belarusian } from './be.ts';
import { germanGenitive } from './de.ts';
import { hungarian } from './hu.ts';
import { decline as declinePolish } from './pl.ts';
import { decline as declineRussian } from './ru.ts';
import { decline as declineUkrainian } from './uk.ts';
import { otherCharacters } from './zh.ts';

/** How one word of a name changes: its forms as a man's and as a woman's name, in the same order of cases. */
export interface Paradigms {
  readonly male: readonly string[];
  readonly female: readonly string[];
}

type Decline = (word: string, isFamily: boolean) => Paradigms;
const LANGUAGES: Readonly<Record<string, Decline>> = { ru: declineRussian, uk: declineUkrainian, be: belarusian, pl: declinePolish };

/** In Arabic these stand before a word without a space: and, then, in, to, like. */
const ARABIC_PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك'];

/** A further form in which a phrase is found. */
export interface Form {
  readonly text: string;
  /** The form belongs to a language and counts only there: "Bidens" is German for Biden's, and English for the family. */
  readonly lang: string;
}

/** Further forms in which `phrase` is found; without the phrase itself. */
export function inflections(phrase: LexiconPhrase): Form[] {
  const { text, lang, use, gender, inflectIn = [] } = phrase;
  if (lang === 'ar' && use !== 'cue') return ARABIC_PREFIXES.map((prefix) => ({ text: prefix + text, lang }));
  if (lang === 'zh') return otherCharacters(text).map((form) => ({ text: form, lang }));
  const isName = use === 'full' || use === 'short' || use === 'country';
  if (!isName) return [];
  const own = LANGUAGES[lang] ? declineName(text, LANGUAGES[lang], gender).map((form) => ({ text: form, lang })) : [];
  const others = inflectIn
    .filter((other) => !(other in LANGUAGES && other === lang))
    .flatMap((other) => formsIn(text, other, gender).map((form) => ({ text: form, lang: other })));
  return [...own, ...others];
}

/** Forms of a name in Latin letters that another language makes of it. */
function formsIn(name: string, lang: string, gender: Gender | undefined): string[] {
  if (!/^\p{Script=Latin}/u.test(name)) return [];
  if (lang === 'de') return germanGenitive(name);
  if (lang === 'hu') return hungarian(name);
  return lang === 'pl' ? declineName(name, declinePolish, gender) : [];
}

/** All forms of a name of one or more words, the last of which is the family name; without `name` itself. Without a gender, those of both. */
export function declineName(name: string, decline: Decline, gender?: Gender): string[] {
  const words = name.split(' ').map((word, index, all) => {
    const isFamily = index === all.length - 1;
    const at = word.lastIndexOf('-') + 1;
    const paradigms = decline(word.slice(at), isFamily);
    const whole = (form: string) => word.slice(0, at) + form;
    return { male: paradigms.male.map(whole), female: paradigms.female.map(whole) };
  });
  const forms = new Set<string>();
  for (const as of gender ? [gender] : (['male', 'female'] as const)) {
    const cases = Math.max(...words.map((word) => word[as].length));
    for (let index = 0; index < cases; index++) forms.add(words.map((word) => word[as][index] ?? word[as].at(-1)).join(' '));
  }
  forms.delete(name);
  return [...forms];
}
