/**
 * The part of each name that stands for its bearer once the full name has been read: "Whelan", "al-Sisi" and "Sisi",
 * "Уилан". Worked out from `family`, so that spellings of the full name bring their spellings of the surname.
 */
import { COUNTRIES, countryPhrases, countryWords } from '../countries/index.ts';
import { type Detainee, type Person, standsAlone } from '../schema/index.ts';
import { isCyrillic, isLatin } from './scripts.ts';

export interface ShortForm {
  readonly text: string;
  readonly lang: string;
  /** The spelling belongs to one language ("But" for Bout) and would be a common word in others. */
  readonly ownLanguageOnly?: true;
}

/** Words of everyday English that are never read as a surname, capital or not. */
const NEVER = new Set('but an so do to he or in is as at by go it me my no on up us we be if of am son said'.split(' '));
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at)[-\s]/i;
const PATRONYMIC = /(?:ович|евич|ич|івна|ївна|овна|евна|ична|йович)$/u;
/** Surnames that look like patronymics: Gershkovich, Statkevich, Łukasiewicz, Gerschkowitsch. */
const LIKE_PATRONYMIC = /(?:[iy]ch|[iy]č|icz|itsch|itch)$/i;
const SUFFIX = /\s+(?:Jr|Sr|II|III|IV)\.?$/i;
/** Papers in Portuguese leave out what stands before a surname: "Moraes" for de Moraes. */
const PORTUGUESE: ReadonlySet<string> = new Set(['BR', 'PT', 'AO', 'MZ', 'CV']);
/** There two surnames are borne, of which `family` may be the second: "Vargas Llosa". */
const SPANISH: ReadonlySet<string> = new Set('AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE'.split(' '));
const PARTICLE = /^(?:de|da|do|das|dos)\s/;
/** From so many letters on the spelling of one language is hardly a word of another: "Krasikow". */
const UNMISTAKABLE = 7;

/** Short forms of all checked full names of `human`, each text once, in the order of the names. */
export function shortForms(human: Detainee | Person): ShortForm[] {
  const names = [{ text: human.name, lang: 'en' }, ...human.aliases.filter((alias) => standsAlone(alias) && alias.checked !== false)];
  const familyFirst = human.family !== undefined && human.name.startsWith(`${human.family} `);
  const relatives = 'detentions' in human ? (human.relatives ?? []) : [];
  const forms = new Map<string, ShortForm>();
  for (const { text, lang } of names) {
    const family = human.family === undefined ? undefined : familyIn(text, human.family, familyFirst, human.name.split(/\s+/).length);
    if (family === undefined || human.aliases.some((alias) => !standsAlone(alias) && alias.text === family)) continue;
    for (const form of [
      family,
      family.replace(ARTICLE, ''),
      ...withoutParticle(human, family),
      ...withSecond(text, family),
      ...withFirst(human, text, family),
    ]) {
      // A Cyrillic surname is inflected differently in each language, so each needs its own.
      const key = isCyrillic(form) ? `${lang} ${form}` : form;
      if (!(mayBeName(form) || isCountryOf(human, form)) || forms.has(key) || (form !== human.family && relatives.some((relative) => isTheirs(relative, form))))
        continue;
      forms.set(key, { text: form, lang, ...(isReadEverywhere(form, lang) ? {} : { ownLanguageOnly: true as const }) });
    }
  }
  return [...forms.values()];
}

const isReadEverywhere = (form: string, lang: string): boolean => lang === 'en' || lang === 'und' || !isLatin(form) || form.length >= UNMISTAKABLE;

const isOf = (human: Detainee | Person, countries: ReadonlySet<string>): boolean =>
  ('detentions' in human ? human.citizenships : [human.country ?? '']).some((code) => countries.has(code));

const withoutParticle = (human: Detainee | Person, family: string): string[] =>
  PARTICLE.test(family) && isOf(human, PORTUGUESE) ? [family.replace(PARTICLE, '')] : [];

/** In Spanish the mother's surname follows the one that stands alone: "González Urrutia" is González. */
function withSecond(name: string, family: string): string[] {
  const words = name.split(/\s+/);
  const second = words.at(-1) ?? '';
  const isSecond = words.length > 2 && name.endsWith(` ${family} ${second}`) && /^\p{Lu}\p{Ll}+$/u.test(second) && !SUFFIX.test(name);
  return isSecond ? [`${family} ${second}`] : [];
}

/** "Vargas Llosa" for Mario Vargas Llosa, whose family name is told as Llosa. A second first name before it does no harm. */
function withFirst(human: Detainee | Person, name: string, family: string): string[] {
  const words = name.split(/\s+/);
  const first = words.at(-2) ?? '';
  return words.length > 2 && words.at(-1) === family && /^\p{Lu}\p{Ll}+$/u.test(first) && isOf(human, SPANISH) ? [`${first} ${family}`] : [];
}

const mayBeName = (form: string): boolean => [...form].length >= 2 && !NEVER.has(form.toLowerCase()) && !isPlace(form);

/** "Mr Ratcliffe" is the husband of Nazanin Zaghari-Ratcliffe: what only an alias has for a surname is left to the relative who bears it. */
const isTheirs = ({ name, sharesSurname }: NonNullable<Detainee['relatives']>[number], form: string): boolean => !sharesSurname && name.endsWith(` ${form}`);

/** Names of countries, peoples and cities are those, whoever bears them: "Jacques Paris is back in Paris". */
const PLACES = new Set([
  ...COUNTRIES.flatMap((code) => countryPhrases(code).map(({ text }) => text)),
  ...'Lyon Nice Nancy Florence Milan Valencia Córdoba Toledo León Granada Murcia Medina Odessa Hamburg Essen Minden'.split(' '),
]);
const isPlace = (form: string): boolean => PLACES.has(form);

/** A surname that a country has too ("Luís Montenegro") is left to the article, which may not speak of the country; not so with kings ("of Jordan"). */
const isCountryOf = ({ name, family }: Detainee | Person, form: string): boolean => form === family && COUNTRY_NAMES.has(form) && !name.includes(` of ${form}`);
const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((code) => countryWords(code).slice(0, 1)));

/** Arabic, Persian, Hebrew: names have no capitals there, and a short last word is often an everyday one. */
const isSemitic = (text: string) => /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
const SHORTEST = 4;

function lastOf(words: readonly string[], family: string): string | undefined {
  const last = words.slice(-family.split(/\s+/).length).join(' ');
  return last.length < SHORTEST ? undefined : last;
}

/** The family name within another spelling of the name. Scripts without spaces, and those whose order is unsure, have none. */
function familyIn(name: string, family: string, familyFirst: boolean, latinWords: number): string | undefined {
  const plain = name.replace(SUFFIX, '').trim();
  if (` ${plain} `.includes(` ${family} `)) return family;
  const words = plain.split(/\s+/);
  if (words.length < 2) return undefined;
  if (isSemitic(plain)) return familyFirst || words.length !== latinWords ? undefined : lastOf(words, family);
  if (!(isLatin(plain) || isCyrillic(plain))) return undefined;
  const count = family.split(/\s+/).length;
  const endsInPatronymic = isCyrillic(plain) && PATRONYMIC.test(words.at(-1) ?? '') && !LIKE_PATRONYMIC.test(family);
  if (endsInPatronymic) return words.length >= 3 ? words[0] : undefined;
  if (isLatin(plain) && words.length > 2 + count) return undefined;
  return familyFirst ? words.slice(0, count).join(' ') : words.slice(words.length > count ? -count : -1).join(' ');
}
