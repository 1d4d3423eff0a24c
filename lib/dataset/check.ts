/**
 * What is wrong with the records, all of it at once, in words that say what to do.
 *
 * A record that breaks a rule stops the build: a card must never be made of half a fact.
 */
import * as z from 'zod';
import { compareDates, earliestDay, latestDay } from './dates.ts';
import { aboutSchema, type Dataset, type Detainee, type Person, SCHEMAS, standsAlone } from './schema/index.ts';

/** One thing to mend. */
export interface Problem {
  /** Path below `data/`, with the line where a file has many records. */
  readonly file: string;
  /** Id of the record; empty where it has none. */
  readonly record: string;
  /** Path of the field, `detentions.0.from`; empty for the whole record. */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A record as read from `data/`. */
export interface Located {
  readonly file: string;
  readonly value: unknown;
}

const givenNameSchema = z.string().regex(/^\p{Lu}[\p{L}\p{M}'’]+$/u, 'a first name is one word with a capital');

/** Where each checked record came from. */
type Files = Map<object, string>;

/** The dataset of `records` (by kind) and its problems. Only an empty list of problems makes the dataset fit for use. */
export function checkRecords(records: Readonly<Record<string, readonly Located[]>>): { dataset: Dataset; problems: Problem[] } {
  const files: Files = new Map();
  const problems: Problem[] = [];
  const parseAll = <S extends z.ZodType>(kind: string, schema: S): z.infer<S>[] =>
    (records[kind] ?? []).flatMap(({ file, value }) => {
      const result = schema.safeParse(value);
      if (result.success) {
        if (typeof result.data === 'object' && result.data !== null) files.set(result.data, file);
        return [result.data];
      }
      const record = String((value as { id?: unknown } | null)?.id ?? '');
      for (const issue of result.error.issues) problems.push({ file, record, field: issue.path.join('.'), message: wording(issue) });
      return [];
    });
  const [about] = parseAll('about', aboutSchema);
  const dataset: Dataset = {
    about: about ?? { version: '', date: '', licence: '', groups: {}, collections: [] },
    people: parseAll('people', SCHEMAS.people),
    detainees: parseAll('detainees', SCHEMAS.detainees),
    events: parseAll('events', SCHEMAS.events),
    exchanges: parseAll('exchanges', SCHEMAS.exchanges),
    topics: parseAll('topics', SCHEMAS.topics),
    roles: parseAll('roles', SCHEMAS.roles),
    outlets: parseAll('outlets', SCHEMAS.outlets),
    givenNames: parseAll('givenNames', givenNameSchema),
  };
  if (!about && problems.every(({ file }) => file !== 'about.json'))
    problems.push({ file: 'about.json', record: '', field: '', message: 'is missing; it names the version, the groups and the collections' });
  const say = (record: object, field: string, message: string) =>
    problems.push({
      file: files.get(record) ?? '',
      record: String((record as { id?: string; domain?: string }).id ?? (record as { domain?: string }).domain ?? ''),
      field,
      message,
    });
  for (const rule of RULES) rule(dataset, say, files);
  return { dataset, problems };
}

/** A problem on one line: `data/detainees/x.json: x: detentions.0.from: …`. */
export function problemLine({ file, record, field, message }: Problem): string {
  return [`data/${file}`, record, field, message].filter(Boolean).join(': ');
}

type Say = (record: object, field: string, message: string) => void;
type Rule = (dataset: Dataset, say: Say, files: Files) => void;

const humans = ({ people, detainees }: Dataset): (Person | Detainee)[] => [...people, ...detainees];

const idsAreUnique: Rule = (dataset, say) => {
  const entities = [...humans(dataset), ...dataset.topics];
  for (const list of [entities, dataset.events, dataset.exchanges, dataset.roles]) {
    const seen = new Set<string>();
    for (const record of list) {
      if (seen.has(record.id)) say(record, 'id', 'another record has this id; give one of them another');
      seen.add(record.id);
    }
  }
};

const filesAreNamedAfterTheirRecord: Rule = ({ detainees, events, exchanges, topics, roles }, say, files) => {
  for (const record of [...detainees, ...events, ...exchanges, ...topics, ...roles])
    if (!files.get(record)?.endsWith(`/${record.id}.json`)) say(record, 'id', `the file must be called ${record.id}.json`);
};

const referencesExist: Rule = (dataset, say) => {
  const people = new Set(humans(dataset).map(({ id }) => id));
  const topics = new Set(dataset.topics.map(({ id }) => id));
  const events = new Set(dataset.events.map(({ id }) => id));
  const need = (known: Set<string>, what: string) => (record: object, field: string, ids: readonly string[]) =>
    ids.forEach((id, at) => {
      if (!known.has(id)) say(record, `${field}.${at}`, `no ${what} has the id "${id}"; correct it or add the record`);
    });
  const [needPerson, needTopic, needEvent] = [need(people, 'person'), need(topics, 'topic'), need(events, 'event')];
  for (const event of dataset.events) {
    needPerson(event, 'people', event.people);
    needTopic(event, 'topics', event.topics);
  }
  for (const topic of dataset.topics) {
    if (!(topic.group in dataset.about.groups)) say(topic, 'group', `about.json has no group "${topic.group}"`);
    needTopic(topic, 'related', topic.related);
    needEvent(topic, 'events', topic.events);
    if (topic.parent) needTopic(topic, 'parent', [topic.parent]);
    for (const [at, { needs = [] }] of topic.phrases.entries())
      needTopic(
        topic,
        `phrases.${at}.needs`,
        needs.filter((cue) => cue.startsWith('topic:')).map((cue) => cue.slice(6)),
      );
  }
  for (const exchange of dataset.exchanges) {
    for (const [at, side] of exchange.sides.entries()) needPerson(exchange, `sides.${at}.people`, side.people);
    needEvent(exchange, 'events', exchange.events);
    if (exchange.topic) needTopic(exchange, 'topic', [exchange.topic]);
  }
  for (const role of dataset.roles)
    needPerson(
      role,
      'holders',
      role.holders.map(({ person }) => person),
    );
  for (const detainee of dataset.detainees)
    for (const [at, { exchangedFor = [] }] of detainee.detentions.entries())
      needPerson(
        detainee,
        `detentions.${at}.exchangedFor`,
        exchangedFor.filter((other) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(other)),
      );
};

const collectionsExist: Rule = (dataset, say) => {
  const known = new Set(dataset.about.collections.map(({ id }) => id));
  for (const record of [...humans(dataset), ...dataset.roles])
    record.sources.forEach((source, at) => {
      if (typeof source === 'string' && !known.has(source)) say(record, `sources.${at}`, `about.json has no collection "${source}"`);
    });
};

const datesAreInOrder: Rule = (dataset, say) => {
  const today = dataset.about.date;
  const order = (record: object, field: string, from?: string, to?: string) => {
    if (from && to && earliestDay(from) > latestDay(to)) say(record, field, `${from} is later than ${to}; one of them is wrong`);
    for (const date of [from, to])
      if (date && today && earliestDay(date) > latestDay(today)) say(record, field, `${date} lies after the date of the dataset (${today})`);
  };
  for (const detainee of dataset.detainees)
    for (const [at, detention] of detainee.detentions.entries()) {
      order(detainee, `detentions.${at}.to`, detention.from, detention.to);
      order(detainee, `detentions.${at}.asOf`, detention.from, detention.asOf);
      if (detention.outcome === 'held' && detention.to)
        say(detainee, `detentions.${at}.to`, 'a detention with the outcome "held" is open; say how it ended, or drop the end');
      if (detainee.born && detention.from && Number(detention.from.slice(0, 4)) < detainee.born)
        say(detainee, `detentions.${at}.from`, `begins before the birth in ${detainee.born}`);
    }
  for (const human of humans(dataset)) for (const [at, office] of (human.offices ?? []).entries()) order(human, `offices.${at}.to`, office.from, office.to);
  for (const event of dataset.events) order(event, 'endDate', event.date, event.endDate);
  for (const exchange of dataset.exchanges) order(exchange, 'endDate', exchange.date, exchange.endDate);
  for (const topic of dataset.topics) order(topic, 'to', topic.from, topic.to);
  for (const role of dataset.roles) for (const [at, holder] of role.holders.entries()) order(role, `holders.${at}.to`, holder.from, holder.to);
};

const detentionsDoNotOverlap: Rule = ({ detainees }, say) => {
  for (const detainee of detainees) {
    const spells = detainee.detentions
      .map((detention, at) => ({ ...detention, at }))
      .filter((spell): spell is typeof spell & { from: string } => spell.from !== undefined && !spell.unverified?.includes('all'))
      .sort((a, b) => compareDates(a.from, b.from));
    for (const [index, spell] of spells.entries()) {
      const next = spells[index + 1];
      if (next && (spell.outcome === 'held' || (spell.to && earliestDay(spell.to) > latestDay(next.from))))
        say(detainee, `detentions.${spell.at}.to`, `overlaps the detention that begins ${next.from}`);
    }
  }
};

const namesLeadToOne: Rule = (dataset, say) => {
  const bearers = new Map<string, Set<Person | Detainee>>();
  const free = new Set<string>();
  for (const human of humans(dataset)) {
    const own = new Set<string>();
    const names = [{ text: human.name, isAlone: true, needs: human.needs }, ...human.aliases.map((alias) => ({ ...alias, isAlone: standsAlone(alias) }))];
    names.forEach(({ text, isAlone, needs }, at) => {
      const key = text.toLowerCase();
      if (own.has(key)) say(human, at === 0 ? 'name' : `aliases.${at - 1}`, `"${text}" stands twice in this record; drop one`);
      own.add(key);
      if (!isAlone) return;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(human));
      if (!needs) free.add(key);
    });
  }
  for (const [name, all] of bearers) {
    if (all.size < 2 || !free.has(name)) continue;
    const ids = [...all].map(({ id }) => id);
    for (const human of all)
      say(
        human,
        'aliases',
        `"${name}" is a name of ${ids.join(' and ')}; give each of them "needs", the words that tell them apart, or make the alias "short"`,
      );
  }
};

const relativesAreOthers: Rule = (dataset, say) => {
  const records = new Map(humans(dataset).map((human) => [human.name.toLowerCase(), human.id]));
  for (const detainee of dataset.detainees)
    for (const [at, relative] of (detainee.relatives ?? []).entries()) {
      const id = records.get(relative.name.toLowerCase());
      if (id === detainee.id) say(detainee, `relatives.${at}`, 'is the detainee; a relative is somebody else');
    }
};

/** A dated fact may name some of the record's sources; it must name no other. */
const factsNameSourcesOfTheirRecord: Rule = (dataset, say) => {
  const check = (record: { readonly sources: readonly (string | { url: string })[] }, field: string, cited: readonly string[] = []) => {
    const known = new Set(record.sources.map((source) => (typeof source === 'string' ? source : source.url)));
    cited.forEach((source, at) => {
      if (!known.has(source)) say(record, `${field}.sources.${at}`, 'is not among the sources of the record; add it there, with publisher and title');
    });
  };
  for (const detainee of dataset.detainees) for (const [at, { sources }] of detainee.detentions.entries()) check(detainee, `detentions.${at}`, sources);
  for (const human of humans(dataset)) for (const [at, { sources }] of (human.offices ?? []).entries()) check(human, `offices.${at}`, sources);
  for (const role of dataset.roles) for (const [at, { sources }] of role.holders.entries()) check(role, `holders.${at}`, sources);
};

const outletsAreUnique: Rule = ({ outlets }, say) => {
  const seen = new Set<string>();
  for (const outlet of outlets) {
    if (seen.has(outlet.domain)) say(outlet, 'domain', 'stands twice; drop one');
    seen.add(outlet.domain);
  }
};

const RULES: readonly Rule[] = [
  idsAreUnique,
  filesAreNamedAfterTheirRecord,
  referencesExist,
  collectionsExist,
  datesAreInOrder,
  detentionsDoNotOverlap,
  namesLeadToOne,
  relativesAreOthers,
  factsNameSourcesOfTheirRecord,
  outletsAreUnique,
];

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `does not know the field ${issue.keys.map((key) => `"${key}"`).join(', ')}; see docs/dataset.md for the fields`;
  return issue.message;
}
