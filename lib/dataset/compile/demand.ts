/**
 * How much context a name needs before it is somebody's. Worked out from how well known its bearer is and how many
 * others are likely to bear it, as the table of people itself shows.
 */
import type { Demand } from '../lexicon.ts';
import type { Detainee, Person } from '../schema/index.ts';

/**
 * A first name borne by so many people of the table, times a surname borne by so many, is how common a full name is.
 * From the last of these on a thousand others must be expected to bear it: "Mike Johnson", "David Lin".
 */
const UNUSUAL = 12;
const COMMON = 60;
const VERY_COMMON = 400;

const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Counts first names and surnames of `humans`. */
export function commonness(humans: readonly (Person | Detainee)[]): (human: Person | Detainee) => number {
  const [givens, families] = [new Map<string, number>(), new Map<string, number>()];
  const parts = (human: Person | Detainee) => {
    const family = plain(human.family ?? human.name.split(' ').at(-1) ?? '');
    const given = plain(human.name.split(' ').find((word) => plain(word) !== family) ?? '');
    return { given, family };
  };
  for (const human of humans) {
    const { given, family } = parts(human);
    givens.set(given, (givens.get(given) ?? 0) + 1);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  return (human) => {
    const { given, family } = parts(human);
    return (givens.get(given) ?? 1) * (families.get(family) ?? 1);
  };
}

/**
 * Those known by name need nothing, unless very many bear it; the less known and the commoner the name, the more of their context must be there.
 *
 * @param isShared - Another record has the same name: then its bearer's country must be spoken of at least
 */
export function demandOf(human: Person | Detainee, common: number, isShared: boolean): Demand {
  const demand = demandAlone(human, common);
  return isShared && demand === 'none' ? 'some' : demand;
}

/** From how many bearers on a name demands what, for those known by name, the well known, the little known and detainees; the first that is reached counts. */
const RULES: Readonly<Record<'byName' | 'known' | 'little' | 'detainee', readonly (readonly [bearers: number, demand: Demand])[]>> = {
  // A foreign minister of four months is called like a ball player.
  byName: [[VERY_COMMON, 'both']],
  known: [
    [VERY_COMMON, 'both'],
    [COMMON, 'some'],
  ],
  little: [
    [VERY_COMMON, 'title'],
    [COMMON, 'both'],
    [UNUSUAL, 'some'],
  ],
  detainee: [
    [VERY_COMMON, 'both'],
    [COMMON, 'some'],
  ],
};

function demandAlone(human: Person | Detainee, common: number): Demand {
  if ('detentions' in human) return demandBy('detainee', common);
  if (human.country === undefined) return 'none';
  if (human.tier === 1) return human.familyAlone ? 'none' : demandBy('byName', common);
  return demandBy(human.tier === undefined || human.tier === 2 ? 'known' : 'little', common);
}

const demandBy = (rule: keyof typeof RULES, common: number): Demand => RULES[rule].find(([bearers]) => common >= bearers)?.[1] ?? 'none';

/** Names that two records have. */
export function sharedNames(humans: readonly { readonly name: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of humans) (seen.has(name) ? shared : seen).add(name);
  return shared;
}
