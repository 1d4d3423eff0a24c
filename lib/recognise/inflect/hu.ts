/**
 * Hungarian names: the endings stand behind the last word and follow its vowels. `Orbán Viktorral`, `Putyinnal`,
 * `Szijjártóval`, `Trumpnak`.
 */

const BACK = /[aáoóuú]/i;
const ROUNDED = /[öőüű][^aeiouáéíóöőúüű]*$/i;
/** A vowel that is longer before an ending: Kuczma, Kuczmának. */
const LONG: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ó' };

/** The forms of a name whose last word takes the endings. */
export function hungarian(name: string): string[] {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const isBack = BACK.test(word);
  const last = name.at(-1) ?? '';
  const endsInVowel = /[aeiouáéíóöőúüű]/i.test(last);
  const stem = endsInVowel ? name.slice(0, -1) + (LONG[last] ?? last) : name;
  const link = isBack ? 'o' : ROUNDED.test(word) ? 'ö' : 'e';
  const vowel = isBack ? 'a' : 'e';
  const direction = isBack ? ['ról', 'tól', 'ból', 'hoz', 'nál'] : ['ről', 'től', 'ből', link === 'ö' ? 'höz' : 'hez', 'nél'];
  const accusative = endsInVowel ? ['t'] : ['t', `${link}t`];
  const superessive = endsInVowel ? 'n' : `${link}n`;
  return [...accusative, superessive, `n${vowel}k`, `${instrument(last, endsInVowel)}${vowel}l`, `b${vowel}n`, `r${vowel}`, 'ért', ...direction].map(
    (ending) => stem + ending,
  );
}

/** "-val" takes on the consonant before it: Viktorral, Kuczmával. */
const instrument = (last: string, endsInVowel: boolean): string => (endsInVowel ? 'v' : last);
