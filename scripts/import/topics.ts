/** Topics, laws, agreements, organisations and places, with their phrases pruned and grouped. */
import type { Topic, TopicPhrases } from '../../lib/dataset/schema/index.ts';
import { lean, type RawPhrase, type RawTopic, some, sourceOf } from './raw.ts';
import { RUSSIAN } from './review/russian.ts';

type Group = { -readonly [K in keyof TopicPhrases]: TopicPhrases[K] };

/** The record of `data/topics/`. */
export function topicOf(raw: RawTopic): Topic {
  const sources = raw.sources.map(sourceOf);
  return lean({
    id: raw.id,
    name: raw.name,
    kind: raw.kind,
    group: raw.group,
    summary: raw.summary,
    verified: raw.verified,
    from: raw.from ?? undefined,
    to: raw.to ?? undefined,
    parent: raw.parent ?? undefined,
    related: raw.related,
    events: raw.events,
    phrases: [...phrasesOf(raw.phrases.filter((phrase) => !(phrase.lang === 'ru' && raw.id in RUSSIAN))), ...russianOf(raw.id)],
    sources,
    unsourced: sources.length === 0 ? 'described from general knowledge; no dated fact of it is shown' : undefined,
  } as Topic);
}

/** Read and inflected by hand, so used for recognition. */
function russianOf(id: string): TopicPhrases[] {
  return (RUSSIAN[id] ?? []).map(({ texts, needs }) => lean({ lang: 'ru', case: 'exact' as const, texts: [...new Set(texts)], needs }));
}

/**
 * Phrases grouped by their conditions. A phrase that holds a shorter one of the same group is dropped: the shorter
 * one finds it ("Ukraine conflicts" stays, "Ukraine conflict zone" goes).
 */
export function phrasesOf(raw: readonly RawPhrase[]): TopicPhrases[] {
  const groups = new Map<string, Group>();
  for (const phrase of raw) {
    const group: Group = lean({
      lang: phrase.lang,
      case: phrase.match === 'any-case' ? ('any' as const) : ('exact' as const),
      texts: [] as string[],
      needs: phrase.needs ? [...new Set(phrase.needs.anyOf)] : undefined,
      not: some(phrase.not),
      holdsName: phrase.holdsName,
      checked: phrase.checked === false ? (false as const) : undefined,
    } as Group);
    const key = JSON.stringify(group);
    const known = groups.get(key) ?? group;
    known.texts.push(phrase.text, ...(phrase.forms ?? []));
    groups.set(key, known);
  }
  return [...groups.values()].map((group) => {
    const { lang, case: letters, ...rest } = group;
    return { lang, case: letters, ...rest, texts: prune(group.texts) } as TopicPhrases;
  });
}

/** `texts` without repeats and without what holds a shorter one. */
export function prune(texts: readonly string[]): string[] {
  const unique = [...new Set(texts)];
  const words = new Map(unique.map((text) => [text, text.toLowerCase().split(/[\s-]+/)]));
  const keys = new Set(unique.map((text) => words.get(text)?.join(' ')));
  return unique.filter((text) => {
    const own = words.get(text) ?? [];
    for (let from = 0; from < own.length; from++)
      for (let to = from + 1; to <= own.length; to++) if (to - from < own.length && keys.has(own.slice(from, to).join(' '))) return false;
    return true;
  });
}
