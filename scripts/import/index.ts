/**
 * Import the raw, sourced records into `data/`.
 *
 *     npm run data:import -- FOLDER [--replace]
 *
 * A record that is already in `data/` and differs is kept, because somebody may have corrected it; `--replace` writes
 * it anew. The same sources give the same bytes. Afterwards `npm run data:check` says what is wrong with the whole.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Detainee, EventRecord, Person, Role, Topic } from '../../lib/dataset/schema/index.ts';
import { DataFolder } from '../data/folder.ts';
import { correct } from './corrections/index.ts';
import { currentIds, detaineeOf, splitCousins } from './detainees.ts';
import { givenNames } from './given.ts';
import { NameIndex, nameKey, sameAs } from './names.ts';
import { Ids, isNewsworthy, namedOnly, personOf } from './people.ts';
import { GATHERED, lean, readRaw, some, sourceOf } from './raw.ts';
import { SAME_PERSON } from './review/people.ts';
import { roleOf } from './roles.ts';
import { tellApart } from './tell-apart.ts';
import { topicOf } from './topics.ts';

const [source, ...flags] = process.argv.slice(2);
if (!source || !existsSync(join(source, 'people.ndjson'))) {
  console.error('Say where the raw records are: npm run data:import -- FOLDER [--replace]. The folder holds people.ndjson, detainees-1.ndjson and the others.');
  process.exit(2);
}

/** Events that stand in both parts of the sources. */
const SAME_EVENT: Record<string, string> = { 'executive-order-14078': 'levinson-order-2022' };

const raw = readRaw(source);
const corrections = correct(raw.detainees);
const peopleTable = new NameIndex(raw.people);

const detainees: Detainee[] = splitCousins(raw.detainees).flatMap((record) => detaineeOf(record, raw.relatives, peopleTable) ?? []);
const detaineeIds = new Set(detainees.map(({ id }) => id));
const detaineeNames = new NameIndex(detainees);

/** Relatives and minors are named by events as others: they get no record. */
const withoutRecord = new Set(
  [
    ...raw.relatives.flatMap(({ name, aliases }) => [name, ...aliases]),
    'Armita Geravand',
    ...raw.detainees.filter(({ id }) => !detaineeIds.has(id)).map(({ name }) => name),
  ].map(nameKey),
);

const ids = new Ids(detaineeIds);
const people = new Map<string, Person>();

/** The record of a name, made where there is none. A name of two rows goes to the better known who has an office. */
function personId(name: string, sources: Person['sources'], isOffice: boolean): string {
  const detainee = detaineeNames.find(name);
  if (detainee && !(isOffice && name === 'Matthew Miller')) return detainee.id;
  const row = peopleTable.find(name) ?? peopleTable.all(name).sort((a, b) => a.notability.tier - b.notability.tier || b.offices.length - a.offices.length)[0];
  const key = row?.id ?? nameKey(name);
  const known = people.get(key);
  if (known) return known.id;
  const own = row?.name ?? SAME_PERSON[name] ?? name;
  const id = ids.next(own, 'spokesman', row?.country ?? undefined, String(row?.birth_year ?? ''));
  people.set(key, row ? personOf(row, id) : namedOnly(own, id, sources));
  return id;
}

const events: EventRecord[] = raw.events
  .filter(({ id }) => !(id in SAME_EVENT))
  .map((event) => {
    const sources = event.sources.map(sourceOf);
    const named = event.people.map((name) => ({ name, record: withoutRecord.has(nameKey(name)) ? undefined : personId(name, sources, false) }));
    return lean({
      id: event.id,
      date: event.date,
      endDate: event.endDate,
      title: event.title,
      summary: event.summary,
      people: [...new Set([...event.detainees.flatMap(currentIds).filter((id) => detaineeIds.has(id)), ...named.flatMap(({ record }) => record ?? [])])],
      others: some(named.flatMap(({ name, record }) => (record ? [] : [name]))),
      topics: [...new Set(event.topics.map((topic) => raw.topicIds[topic] ?? topic))],
      places: event.places,
      sources,
      checked: GATHERED,
      unverified: event.verified ? undefined : (event.unverifiedFields ?? ['not confirmed by a page that was read']),
    } as EventRecord);
  });

const roles: Role[] = raw.roles.map((role) => roleOf(role, (name) => personId(name, ['collection:sidelight-offices'], true)));
const topics: Topic[] = raw.topics.map(topicOf).map((topic) => ({ ...topic, events: [...new Set(topic.events.map((id) => SAME_EVENT[id] ?? id))] }));

// Those whom an event or an office names have their ids by now, so the ids of the others cannot change theirs.
const asDetainees = new Set(raw.detainees.flatMap((detainee) => sameAs(detainee, peopleTable)?.id ?? []));
for (const row of raw.people) {
  if (people.has(row.id) || asDetainees.has(row.id) || !isNewsworthy(row)) continue;
  people.set(row.id, personOf(row, ids.next(row.name, row.country ?? undefined, String(row.birth_year ?? ''), row.id)));
}
const clashes = tellApart([...people.values()], detainees);

const folder = new DataFolder(join(import.meta.dirname, '../../data'), flags.includes('--replace'));
folder.write('detainees', detainees);
folder.write('people', clashes.people);
folder.write('events', events);
folder.write('topics', topics);
folder.write('roles', roles);
folder.writeGivenNames(givenNames(raw));
console.log(folder.report());
console.log(`${corrections} groups of corrections applied; ${clashes.told} people of one name told apart by words, ${clashes.dropped} shared aliases dropped.`);
