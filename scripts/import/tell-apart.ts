/** People of one name: words that tell them apart, worked out from country and office. */
import { countryWords } from '../../lib/dataset/countries/index.ts';
import { type Alias, type Detainee, type Person, standsAlone } from '../../lib/dataset/schema/index.ts';

const COMMON = new Set(
  'minister ministry affairs state member house deputy former general public national first federal office with from that this and the for'.split(' '),
);

/** Words of which one stands in most articles about this person and in few about a namesake. */
function tellers({ country, offices = [] }: Person): string[] {
  const titles = offices.slice(0, 3).flatMap(({ title }) => title.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return [...new Set([...(country ? countryWords(country) : []), ...titles.filter((word) => !COMMON.has(word))])];
}

/**
 * Gives people of one full name `needs`, words that tell them apart. Where nothing tells two of them apart (one
 * country, no office), the name stays with the better known; an alias that somebody else bears as a name is dropped.
 */
export function tellApart(people: readonly Person[], detainees: readonly Detainee[]): { people: Person[]; told: number; dropped: number } {
  const names = new Map<string, (Person | Detainee)[]>();
  for (const human of [...people, ...detainees]) {
    const key = human.name.toLowerCase();
    names.set(key, [...(names.get(key) ?? []), human]);
  }
  const aliases = new Map<string, Set<string>>();
  for (const human of [...people, ...detainees])
    for (const alias of human.aliases)
      if (standsAlone(alias)) {
        const key = alias.text.toLowerCase();
        aliases.set(key, (aliases.get(key) ?? new Set()).add(human.id));
      }
  let [told, dropped] = [0, 0];
  const result = people.flatMap((person): Person[] => {
    const bearers = names.get(person.name.toLowerCase()) ?? [];
    const kept = person.aliases.filter((alias: Alias) => {
      if (!standsAlone(alias) || alias.needs) return true;
      const key = alias.text.toLowerCase();
      const isShared = (names.get(key) ?? []).some(({ id }) => id !== person.id) || (aliases.get(key)?.size ?? 0) > 1;
      if (isShared) dropped++;
      return !isShared;
    });
    const own = { ...person, aliases: kept };
    if (bearers.length < 2 || person.needs) return [own];
    const words = tellers(person);
    const others = bearers.filter(({ id }) => id !== person.id);
    const shared = others.some((other) => 'country' in other && other.country === person.country);
    const telling = shared ? words.filter((word) => !countryWords(person.country ?? '').includes(word)) : words;
    if (telling.length === 0) return [];
    told++;
    return [{ ...own, needs: telling.slice(0, 12) }];
  });
  return { people: result, told, dropped };
}
