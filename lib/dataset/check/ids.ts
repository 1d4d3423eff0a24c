/** Ids, and the files they stand in. */
import { type Check, humans, type Origin, type Rule, stop } from './rule.ts';

const idsAreUnique: Check = (dataset, say) => {
  const entities = [...humans(dataset), ...dataset.topics];
  for (const records of [entities, dataset.events, dataset.exchanges, dataset.roles]) {
    const seen = new Set<string>();
    for (const record of records) {
      if (seen.has(record.id)) say(record, 'id', 'another record has this id; give one of them another, or make one record of the two');
      seen.add(record.id);
    }
  }
};

const filesAreNamedAfterTheirRecord: Check = ({ detainees, events, exchanges, topics, roles }, say, { files }) => {
  for (const record of [...detainees, ...events, ...exchanges, ...topics, ...roles])
    if (!files.get(record)?.endsWith(`/${record.id}.json`)) say(record, 'id', `the file must be called ${record.id}.json; rename it, or correct the id`);
};

const peopleLieWithTheirCountry: Check = ({ people }, say, { files }) => {
  for (const person of people) {
    const file = `people/${person.country ?? 'ZZ'}.ndjson`;
    if (!files.get(person)?.startsWith(`${file}:`)) say(person, 'country', `move the line to ${file}, or correct the country`);
  }
};

const fileOf = (files: Origin['files'], record: object): string => (files.get(record) ?? '').replace(/:\d+$/, '');

const linesAreSorted: Check = ({ people }, say, { files }) => {
  for (const [at, person] of people.entries()) {
    const before = people[at - 1];
    if (before && fileOf(files, before) === fileOf(files, person) && before.id > person.id)
      say(person, 'id', `stands after ${before.id}; sort the lines of the file by id`);
  }
};

const outletsAreUnique: Check = ({ outlets }, say) => {
  const seen = new Set<string>();
  for (const outlet of outlets) {
    if (seen.has(outlet.domain)) say(outlet, 'domain', 'stands twice; drop one');
    seen.add(outlet.domain);
  }
};

export const ID_RULES: readonly Rule[] = [
  stop('ids-are-unique', idsAreUnique),
  stop('files-are-named-after-their-record', filesAreNamedAfterTheirRecord),
  stop('people-lie-with-their-country', peopleLieWithTheirCountry),
  stop('lines-are-sorted', linesAreSorted),
  stop('outlets-are-unique', outletsAreUnique),
];
