/** Sources: the addresses are such as lead somewhere, and each fact's are among its record's. */
import type { Dataset, Source } from '../schema/index.ts';
import { ADDRESS_FAULTS, COPY_FAULTS, type Fault, sameAddress, WEAK_FAULTS } from './addresses.ts';
import { type Check, detentions, humans, look, type Rule, stop } from './rule.ts';

type Sourced = { readonly id: string; readonly sources: readonly (Source | string)[] };

const sourced = (dataset: Dataset): readonly Sourced[] => [...humans(dataset), ...dataset.events, ...dataset.exchanges, ...dataset.topics, ...dataset.roles];

function pagesOf(dataset: Dataset): { record: Sourced; at: number; page: Source }[] {
  return sourced(dataset).flatMap((record) => record.sources.flatMap((page, at) => (typeof page === 'string' ? [] : [{ record, at, page }])));
}

/** A rule that every address of a page meets; `faults` say which do not and why. */
function addressesHaveNo(faults: readonly Fault[]): Check {
  return (dataset, say) => {
    for (const { record, at, page } of pagesOf(dataset)) {
      const address = new URL(page.url);
      for (const { has, message } of faults) if (has(address, page.url)) say(record, `sources.${at}.url`, message(address, page.url));
    }
  };
}

const sourcesStandOnce: Check = (dataset, say) => {
  for (const record of sourced(dataset)) {
    const seen = new Set<string>();
    for (const [at, source] of record.sources.entries()) {
      const key = typeof source === 'string' ? source : sameAddress(source.url);
      if (seen.has(key)) say(record, `sources.${at}`, `${typeof source === 'string' ? source : source.url} stands twice; drop one`);
      seen.add(key);
    }
  }
};

const collectionsExist: Check = (dataset, say) => {
  const known = new Set(dataset.about.collections.map(({ id }) => id));
  for (const record of [...humans(dataset), ...dataset.roles])
    for (const [at, source] of record.sources.entries())
      if (typeof source === 'string' && !known.has(source))
        say(record, `sources.${at}`, `about.json has no collection "${source}"; take one that is there, or add it with its licence`);
};

const collectionsAreUsed: Check = ({ about, ...dataset }, say, { misshapen }) => {
  if (misshapen.size > 0) return;
  const used = new Set(sourced({ about, ...dataset }).flatMap(({ sources }) => sources.filter((source) => typeof source === 'string')));
  for (const [at, { id }] of about.collections.entries())
    if (!used.has(id))
      say(about, `collections.${at}`, `no record names "${id}"; drop it from about.json and data/SOURCES.md, or name it where facts were taken from it`);
};

/** A dated fact may name some of the record's sources; it must name no other. */
const factsNameSourcesOfTheirRecord: Check = (dataset, say) => {
  const facts = [
    ...detentions(dataset).map(({ detainee: record, detention: { sources }, field }) => ({ record, sources, field })),
    ...humans(dataset).flatMap((record) => (record.offices ?? []).map(({ sources }, at) => ({ record, sources, field: `offices.${at}` }))),
    ...dataset.roles.flatMap((record) => record.holders.map(({ sources }, at) => ({ record, sources, field: `holders.${at}` }))),
  ];
  for (const { record, sources = [], field } of facts) {
    const known = new Set(record.sources.map((source) => (typeof source === 'string' ? source : source.url)));
    for (const [at, source] of sources.entries())
      if (!known.has(source)) say(record, `${field}.sources.${at}`, 'is not among the sources of the record; add it there, with publisher and title');
  }
};

/** What readers are told as checked must rest on a page. */
const whatIsVerifiedHasASource: Check = ({ topics }, say) => {
  for (const topic of topics)
    if (topic.verified && topic.sources.length === 0) say(topic, 'verified', 'is true, but no page is named; name one in "sources", or set it to false');
};

export const SOURCE_RULES: readonly Rule[] = [
  stop('addresses-lead-somewhere', addressesHaveNo(ADDRESS_FAULTS)),
  stop('sources-stand-once', sourcesStandOnce),
  stop('collections-exist', collectionsExist),
  stop('collections-are-used', collectionsAreUsed),
  stop('facts-name-sources-of-their-record', factsNameSourcesOfTheirRecord),
  stop('what-is-verified-has-a-source', whatIsVerifiedHasASource),
  look('pages-are-the-publishers-own', addressesHaveNo(COPY_FAULTS)),
  look('publishers-can-be-relied-on', addressesHaveNo(WEAK_FAULTS)),
];
