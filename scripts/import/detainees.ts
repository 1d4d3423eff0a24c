/** Detainees, with those close to them as guards. */
import type { Detainee, Detention } from '../../lib/dataset/schema/index.ts';
import { familyOf } from './family.ts';
import { type NameIndex, sameAs } from './names.ts';
import { aliasesOf, collectionsOf, officesOf } from './people.ts';
import { GATHERED, lean, type RawDetainee, type RawDetention, type RawPerson, type RawRelative, some, sourceOf } from './raw.ts';
import { needsOf } from './review/needs.ts';
import { LEFT_OUT } from './review/people.ts';

type Field = NonNullable<Detention['unverified']>[number];
const FIELDS: readonly Field[] = ['place', 'from', 'to', 'charge', 'sentence', 'asOf', 'exchangedFor'];

/** One record stood for two cousins: it is split, everything else being the same for both. */
export function splitCousins(records: RawDetainee[]): RawDetainee[] {
  const cousins = [
    {
      id: 'franqui-flores',
      name: 'Franqui Flores',
      aliases: [
        { text: 'Francisco Flores de Freitas', lang: 'es' },
        { text: 'Franqui Francisco Flores de Freitas', lang: 'es' },
      ],
    },
    {
      id: 'efrain-campo',
      name: 'Efraín Campo',
      aliases: [
        { text: 'Efraín Antonio Campo Flores', lang: 'es' },
        { text: 'Efraín Campo Flores', lang: 'es' },
      ],
    },
  ];
  return records.flatMap((record) => (record.id === 'flores-nephews' ? cousins.map((cousin) => ({ ...record, ...cousin })) : [record]));
}

/** Ids after the split. */
export const currentIds = (id: string): string[] => (id === 'flores-nephews' ? ['franqui-flores', 'efrain-campo'] : [id]);

/** The record of `data/detainees/`, or `undefined` for those who get none. */
export function detaineeOf(raw: RawDetainee, relatives: readonly RawRelative[], people: NameIndex<RawPerson>): Detainee | undefined {
  if (LEFT_OUT.has(raw.id)) return undefined;
  const official = sameAs(raw, people);
  const hidden = readHidden(raw);
  return lean({
    id: raw.id,
    name: raw.name,
    family: familyOf(raw.name, raw.citizenships),
    needs: needsOf(raw.id, raw.name),
    aliases: aliasesOf(
      raw.id,
      raw.name,
      [...raw.aliases, ...(official?.aliases.filter(({ src }) => src !== 'enwiki') ?? []), ...shortened(raw.name)],
      raw.citizenships,
    ),
    wikidata: official && /^Q\d+$/.test(official.id) ? official.id : undefined,
    born: raw.born ?? undefined,
    citizenships: raw.citizenships.filter((code) => /^[A-Z]{2}$/.test(code) && !hidden.citizenships.includes(code)),
    occupation: raw.occupation ?? undefined,
    summary: raw.summary,
    detentions: raw.detentions.map((detention, index) => detentionOf(detention, hidden.detentions[index] ?? [])),
    offices: some(official && officesOf(official.offices)),
    relatives: some(
      relatives
        .filter(({ to }) => to === raw.id)
        .map(({ name, aliases, relation, sharesSurname, verified }) => lean({ name, aliases: some(aliases), relation, sharesSurname, verified })),
    ),
    checked: GATHERED,
    sources: [...raw.sources.map(sourceOf), ...(official ? collectionsOf(official) : [])],
    unverified: hidden.occupation ? (['occupation'] as const) : undefined,
  } as unknown as Detainee);
}

/** "Matthew Todd Miller" is in the papers as "Matthew Miller": first and last of three or more Western names. */
function shortened(name: string): { text: string; lang: string }[] {
  const known: Record<string, string> = {
    'Michael Travis Leake': 'Travis Leake',
    'James Scott Rhys Anderson': 'James Anderson',
    'Leonard Glenn Francis': 'Leonard Francis',
    'William Wallace McKenty III': 'William McKenty',
    'Faye Dail Hall': 'Faye Hall',
    'Matthew Todd Miller': 'Matthew Miller',
    'John Shing-wan Leung': 'John Leung',
    'Saad Ibrahim Almadi': 'Saad Almadi',
    'Mohammad Abedini Najafabadi': 'Mohammad Abedini',
    'Mahmood Shah Habibi': 'Mahmood Habibi',
    'Sophia Huang Xueqin': 'Huang Xueqin',
    'Andrei Pivovarov': 'Andrey Pivovarov',
  };
  const text = known[name];
  return text ? [{ text, lang: 'en' }] : [];
}

function detentionOf(raw: RawDetention, unverified: Field[]): Detention {
  return lean({
    heldBy: raw.heldBy,
    place: raw.place ?? undefined,
    from: raw.from ?? undefined,
    to: raw.to ?? undefined,
    charge: raw.charge ?? undefined,
    sentence: raw.sentence ?? undefined,
    outcome: raw.outcome,
    exchangedFor: some(raw.exchangedFor?.map((other) => withoutDay(other, raw.to)).flatMap(currentIds)),
    designation: raw.designation,
    diedOn: raw.diedOn,
    asOf: raw.asOf,
    note: raw.note,
    unverified: some(unverified),
  } as Detention);
}

/** "a swap in Ankara 2024-08-01" without the day of the release, which stands beside it anyway. */
const withoutDay = (other: string, day: string | null | undefined): string => (day && other.endsWith(` ${day}`) ? other.slice(0, -day.length - 1) : other);

/** Turns the notes on what was not verified into fields of the record that are shown nowhere. */
function readHidden(raw: RawDetainee): { detentions: Field[][]; citizenships: string[]; occupation: boolean } {
  const detentions: Field[][] = raw.detentions.map(() => []);
  for (const note of raw.unverifiedFields ?? []) {
    const parts = /^detentions\[(\d+)\](?:\.(\w+))?/.exec(note);
    const fields = detentions[Number(parts?.[1])];
    const field = parts?.[2] === undefined ? 'all' : FIELDS.find((name) => name === parts[2]);
    if (!fields || !field) throw new Error(`detainees: ${raw.id}: unverifiedFields: "${note}" names no known field`);
    fields.push(field);
  }
  const hidden = { detentions, citizenships: [] as string[], occupation: false };
  for (const note of raw.unverifiedNonDated ?? []) {
    const country = /^citizenships ([A-Z]{2})/.exec(note)?.[1];
    if (country) hidden.citizenships.push(country);
    else if (note === 'occupation') hidden.occupation = true;
    else if (note.startsWith('place')) detentions[0]?.push('place');
    else if (note === 'charge') detentions[0]?.push('charge');
    else if (note.includes('exchange')) detentions[0]?.push('exchangedFor');
    else throw new Error(`detainees: ${raw.id}: unverifiedNonDated: "${note}" names no known field`);
  }
  return hidden;
}
