/** What is written for readers: neutral, and true on every day it may be read. */
import type { Dataset } from '../schema/index.ts';
import { isName, loadedWords } from './loaded.ts';
import { type Check, detentions, humans, look, type Rule, stop } from './rule.ts';

interface Text {
  readonly record: object;
  readonly field: string;
  readonly text: string;
}

/** Every sentence of ours; charges and sentences are the courts' words. */
function textsOf(dataset: Dataset): Text[] {
  const of = (record: object, texts: Readonly<Record<string, string | undefined>>): Text[] =>
    Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [{ record, field, text }]));
  return [
    ...dataset.detainees.flatMap((record) => of(record, { summary: record.summary, occupation: record.occupation })),
    ...detentions(dataset).flatMap(({ detainee, detention: { note, disputed }, field }) =>
      of(detainee, { [`${field}.note`]: note, [`${field}.disputed`]: disputed }),
    ),
    ...dataset.events.flatMap((record) => of(record, { title: record.title, summary: record.summary, disputed: record.disputed })),
    ...dataset.exchanges.flatMap((record) => of(record, { name: record.name, summary: record.summary, disputed: record.disputed })),
    ...dataset.topics.flatMap((record) => of(record, { summary: record.summary })),
    ...dataset.people.flatMap((record) => of(record, { knownFor: record.knownFor })),
  ];
}

/** Names of the dataset, in which a loaded word is nobody's judgement. */
const namesOf = (dataset: Dataset): string[] => [
  ...dataset.topics.map(({ name }) => name),
  ...humans(dataset).map(({ name }) => name),
  ...dataset.events.flatMap(({ others = [], places }) => [...others, ...places]),
];

const wordingIsNeutral: Check = (dataset, say) => {
  const names = namesOf(dataset).filter((name) => loadedWords(name, []).length > 0);
  for (const { record, field, text } of textsOf(dataset))
    for (const { word, instead } of loadedWords(text, names)) say(record, field, `"${word}" judges; ${instead}`);
};

const textIsPlain: Check = (dataset, say) => {
  for (const { record, field, text } of textsOf(dataset)) {
    const found = /<\/?[a-z][^>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);|\s{2,}|\[\d+\]|\bTODO\b|\bXXX\b|\?\?/.exec(text)?.[0];
    if (found !== undefined) say(record, field, `holds "${found}", which readers should not see; drop it or write it out`);
  }
};

const sentencesEnd: Check = (dataset, say) => {
  for (const { record, field, text } of textsOf(dataset))
    if (field === 'summary' && !/[.!?…][”’"'»)]?$/.test(text)) say(record, field, 'does not end with a full stop; finish the sentence');
};

const titlesAreNoSentences: Check = ({ events }, say) => {
  for (const event of events)
    if (/[^.]\.$/.test(event.title) && !/\b(?:[A-Z]|[a-z]\.[a-z]|Jr|Sr|St)\.$/.test(event.title))
      say(event, 'title', 'ends with a full stop; a title has none: drop it');
};

/** The text is read years later; what was so when it was written may be over. */
const UNDATED = /\b(?:now|currently|today|at present|to this day|recently|as of writing|this year|last year|next year|(?:is|are|remains?) still)\b/i;

const nothingIsSaidOfNow: Check = (dataset, say) => {
  for (const { record, field, text } of textsOf(dataset)) {
    const found = UNDATED.exec(text);
    if (found && !isName(text, found.index)) say(record, field, `"${found[0]}" is true on one day only; name the date, or tell it in the past`);
  }
};

export const TEXT_RULES: readonly Rule[] = [
  stop('wording-is-neutral', wordingIsNeutral),
  stop('text-is-plain', textIsPlain),
  stop('summaries-are-sentences', sentencesEnd),
  stop('titles-are-no-sentences', titlesAreNoSentences),
  look('nothing-is-said-of-now', nothingIsSaidOfNow),
];
