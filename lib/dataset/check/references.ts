/** What records say of one another: it exists, it is said once, it goes round in no circle. */
import type { Dataset, Topic } from '../schema/index.ts';
import { type Check, detentions, humans, look, type Rule, repeated, stop } from './rule.ts';

interface Reference {
  readonly record: { readonly id: string };
  /** The list, or the field, that holds the ids. */
  readonly field: string;
  readonly to: 'person' | 'topic' | 'event';
  readonly ids: readonly string[];
}

/** `exchangedFor` holds ids, and words for people without a record: those have a space or a capital, or no hyphen. */
const LIKE_AN_ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

function referencesOf(dataset: Dataset): Reference[] {
  return [
    ...dataset.events.flatMap<Reference>((record) => [
      { record, field: 'people', to: 'person', ids: record.people },
      { record, field: 'topics', to: 'topic', ids: record.topics },
    ]),
    ...dataset.topics.flatMap(referencesOfTopic),
    ...dataset.exchanges.flatMap<Reference>((record) => [
      ...record.sides.map<Reference>(({ people }, at) => ({ record, field: `sides.${at}.people`, to: 'person', ids: people })),
      { record, field: 'events', to: 'event', ids: record.events },
      ...(record.topic ? [{ record, field: 'topic', to: 'topic', ids: [record.topic] } as const] : []),
    ]),
    ...detentions(dataset).map<Reference>(({ detainee, detention, field }) => ({
      record: detainee,
      field: `${field}.exchangedFor`,
      to: 'person',
      ids: detention.exchangedFor?.filter((other) => LIKE_AN_ID.test(other)) ?? [],
    })),
  ];
}

function referencesOfTopic(record: Topic): Reference[] {
  return [
    { record, field: 'related', to: 'topic', ids: record.related },
    { record, field: 'events', to: 'event', ids: record.events },
    ...(record.parent ? [{ record, field: 'parent', to: 'topic', ids: [record.parent] } as const] : []),
    ...record.phrases.map<Reference>(({ needs = [] }, at) => ({
      record,
      field: `phrases.${at}.needs`,
      to: 'topic',
      ids: needs.filter((cue) => cue.startsWith('topic:')).map((cue) => cue.slice(6)),
    })),
  ];
}

const referencesExist: Check = (dataset, say, { misshapen }) => {
  const known = {
    person: new Set(humans(dataset).map(({ id }) => id)),
    topic: new Set(dataset.topics.map(({ id }) => id)),
    event: new Set(dataset.events.map(({ id }) => id)),
  };
  for (const { record, field, to, ids } of referencesOf(dataset))
    for (const id of ids) if (!known[to].has(id) && !misshapen.has(id)) say(record, field, `no ${to} has the id "${id}"; correct it or add the record`);
  for (const role of dataset.roles)
    for (const [at, { person }] of role.holders.entries())
      if (!known.person.has(person) && !misshapen.has(person))
        say(role, `holders.${at}.person`, `no person has the id "${person}"; correct it or add the record`);
};

const referencesStandOnce: Check = (dataset, say) => {
  for (const { record, field, ids } of referencesOf(dataset))
    for (const at of repeated(ids)) say(record, `${field}.${at}`, `"${ids[at]}" stands twice in this list; drop one`);
};

const nothingRefersToItself: Check = ({ topics }, say) => {
  for (const topic of topics) if (topic.related.includes(topic.id)) say(topic, 'related', 'holds the topic itself; drop it');
};

const parentsHaveNoCycle: Check = ({ topics }, say) => {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]));
  for (const topic of topics) {
    const above = new Set<string>();
    for (let id = topic.parent; id !== undefined && !above.has(id); id = parents.get(id)) above.add(id);
    if (above.has(topic.id)) say(topic, 'parent', 'is above and below itself; take the parent away from one of the circle');
  }
};

const groupsExist: Check = ({ topics, about }, say) => {
  for (const topic of topics)
    if (!(topic.group in about.groups)) say(topic, 'group', `about.json has no group "${topic.group}"; take one of its groups, or add this one there`);
};

/** An event that names the topic belongs to it by that: listed again it only goes stale. */
const eventsOfTopicsAreNotRepeated: Check = ({ topics, events }, say) => {
  const topicsOf = new Map(events.map(({ id, topics: own }) => [id, own]));
  for (const topic of topics)
    for (const [at, id] of topic.events.entries())
      if (topicsOf.get(id)?.includes(topic.id)) say(topic, `events.${at}`, `the event "${id}" names this topic itself; drop it here`);
};

export const REFERENCE_RULES: readonly Rule[] = [
  stop('references-exist', referencesExist),
  stop('references-stand-once', referencesStandOnce),
  stop('topics-are-not-their-own-relatives', nothingRefersToItself),
  stop('parents-have-no-cycle', parentsHaveNoCycle),
  stop('groups-exist', groupsExist),
  look('events-of-topics-are-not-repeated', eventsOfTopicsAreNotRepeated),
];
