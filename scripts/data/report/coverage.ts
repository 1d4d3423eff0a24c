/** Who is in the dataset, by country. */
import { isOpen } from '../../../lib/dataset/check/detentions.ts';
import type { Dataset, Detention } from '../../../lib/dataset/schema/index.ts';
import { AGES, ageOf } from './ages.ts';
import { type Chart, countRows, crossRows, inOrder, largest } from './chart.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
const MOST_COUNTRIES = 40;

/** The name of a country, or the words that stand where there is none. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code);

const HELD = ['held', 'house arrest', 'not known', 'free', 'died'] as const;

function stateOf(detention: Detention): (typeof HELD)[number] {
  if (isOpen(detention)) return detention.outcome === 'held' ? 'held' : 'house arrest';
  if (detention.outcome === 'died') return 'died';
  return detention.outcome === 'unknown' ? 'not known' : 'free';
}

/** Detainees by the holder of their last detention, and what became of it. */
export function heldChart({ detainees }: Dataset): Chart {
  const pairs = detainees.flatMap(({ detentions }): [string, string][] => {
    const last = detentions.at(-1);
    return last ? [[countryName(last.heldBy), stateOf(last)]] : [];
  });
  return {
    id: 'held',
    title: 'Detainees by holder',
    note: 'By their last detention. Held: when its newest source spoke of it.',
    parts: [
      { name: 'held', tone: 'held' },
      { name: 'house arrest', tone: 'accent' },
      { name: 'not known', tone: 'unknown' },
      { name: 'free', tone: 'freed' },
      { name: 'died', tone: 'died' },
    ],
    ...largest(crossRows(pairs, HELD), MOST_COUNTRIES),
  };
}

/** Detainees by citizenship; who has two counts twice. */
export function citizensChart({ detainees }: Dataset): Chart {
  const rows = countRows(detainees.flatMap(({ citizenships }) => citizenships.map(countryName)));
  return { id: 'citizens', title: 'Detainees by citizenship', parts: [{ name: 'detainees', tone: 'detainee' }], ...largest(rows, 25) };
}

/** How old the newest word of those is who were held when last heard of. */
export function openChart({ detainees }: Dataset, day: string): Chart {
  const open = detainees.flatMap(({ detentions }) => detentions.filter(isOpen));
  const states = ['held', 'house arrest'];
  const rows = crossRows(
    open.map((detention) => [ageOf(detention.asOf, day), stateOf(detention)]),
    states,
  );
  return {
    id: 'open',
    title: 'Open detentions, by the age of the newest word',
    note: `${open.length} detentions had not ended when their newest source spoke of them.`,
    parts: [
      { name: 'held', tone: 'held' },
      { name: 'house arrest', tone: 'accent' },
    ],
    rows: inOrder(rows, AGES, states.length),
  };
}

/** People in public life by country and by how well known they are. */
export function peopleChart({ people }: Dataset): Chart {
  const tiers = ['1', '2', '3', '4', 'none'];
  const pairs = people.map(({ country, tier }): [string, string] => [country ? countryName(country) : 'no country', String(tier ?? 'none')]);
  const rows = crossRows(pairs, tiers);
  return {
    id: 'people',
    title: 'People by country',
    note: `${rows.length} countries. Tier 1 are heads of state and the like, tier 4 the least known.`,
    parts: [
      { name: 'tier 1', tone: 'person' },
      { name: 'tier 2', tone: 'topic' },
      { name: 'tier 3', tone: 'accent' },
      { name: 'tier 4', tone: 'died' },
      { name: 'no tier', tone: 'unknown' },
    ],
    ...largest(rows, MOST_COUNTRIES),
  };
}
