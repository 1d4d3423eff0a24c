/** What stands once for the whole: codes of countries and languages. */
import { type Check, detentions, humans, type Rule, repeated, stop } from './rule.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Languages that the tables of names have and `Intl` has no word for. */
const OTHERS = new Set('und nan hak cdo lrc pnb wuu sh'.split(' '));

const isCountry = (code: string): boolean => COUNTRIES.of(code) !== undefined;
const isLanguage = (code: string): boolean => OTHERS.has(code) || LANGUAGES.of(code) !== undefined;

const countriesExist: Check = (dataset, say) => {
  const codes = [
    ...dataset.people.map((record) => ({ record, field: 'country', code: record.country })),
    ...dataset.detainees.flatMap((record) => record.citizenships.map((code, at) => ({ record, field: `citizenships.${at}`, code }))),
    ...detentions(dataset).map(({ detainee: record, detention: { heldBy }, field }) => ({
      record,
      field: `${field}.heldBy`,
      code: /^[A-Z]{2}$/.test(heldBy) ? heldBy : undefined,
    })),
    ...dataset.outlets.flatMap((record) => [
      { record, field: 'country', code: record.country },
      { record, field: 'about', code: record.about },
    ]),
  ];
  for (const { record, field, code } of codes) if (code && !isCountry(code)) say(record, field, `no country has the code "${code}"; look it up in ISO 3166-1`);
};

const languagesExist: Check = (dataset, say) => {
  const codes = [
    ...humans(dataset).flatMap((record) => record.aliases.map(({ lang }, at) => ({ record, field: `aliases.${at}.lang`, lang }))),
    ...[...dataset.topics, ...dataset.roles].flatMap((record) => record.phrases.map(({ lang }, at) => ({ record, field: `phrases.${at}.lang`, lang }))),
    ...dataset.outlets.flatMap((record) => record.languages.map((lang, at) => ({ record, field: `languages.${at}`, lang }))),
  ];
  for (const { record, field, lang } of codes)
    if (!isLanguage(lang)) say(record, field, `no language has the code "${lang}"; look it up in ISO 639, or write "und"`);
};

const collectionsAreUnique: Check = ({ about }, say) => {
  for (const at of repeated(about.collections.map(({ id }) => id))) say(about, `collections.${at}`, 'another collection has this id; give one of them another');
};

const groupsAreUsed: Check = ({ about, topics }, say, { misshapen }) => {
  if (misshapen.size > 0) return;
  const used = new Set(topics.map(({ group }) => group));
  for (const group of Object.keys(about.groups))
    if (!used.has(group)) say(about, `groups.${group}`, 'no topic is in this group; drop it, or put a topic into it');
};

export const ABOUT_RULES: readonly Rule[] = [
  stop('countries-exist', countriesExist),
  stop('languages-exist', languagesExist),
  stop('collections-are-unique', collectionsAreUnique),
  stop('groups-are-used', groupsAreUsed),
];
