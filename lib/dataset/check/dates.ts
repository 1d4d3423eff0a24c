/** Dates of one record among one another, and against the date of the dataset. */
import { earliestDay, latestDay, type PartialDate } from '../dates.ts';
import type { Dataset } from '../schema/index.ts';
import { type Check, detentions, humans, look, type Rule, stop } from './rule.ts';
import { surelyLater } from './spans.ts';

interface Dated {
  readonly record: object;
  readonly field: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** Every pair of dates of which the first must not be later than the second; `field` is where the second stands. */
function spansOf(dataset: Dataset): Dated[] {
  return [
    ...detentions(dataset).map(({ detainee, detention: { from, to }, field }) => ({ record: detainee, field: `${field}.to`, from, to })),
    ...humans(dataset).flatMap((record) =>
      (record.offices ?? []).map(({ from, to, asOf }, at) => ({ record, field: `offices.${at}.to`, from, to: to ?? asOf })),
    ),
    ...dataset.events.map((record) => ({ record, field: 'endDate', from: record.date, to: record.endDate })),
    ...dataset.exchanges.map((record) => ({ record, field: 'endDate', from: record.date, to: record.endDate })),
    ...dataset.topics.map((record) => ({ record, field: 'to', from: record.from, to: record.to })),
    ...dataset.roles.flatMap((record) => record.holders.map(({ from, to }, at) => ({ record, field: `holders.${at}.to`, from, to }))),
  ];
}

const beginningsComeFirst: Check = (dataset, say) => {
  for (const { record, field, from, to } of spansOf(dataset))
    if (from && to && surelyLater(from, to)) say(record, field, `the beginning, ${from}, is later than the end, ${to}; correct the one that is wrong`);
};

/** Single dates that are told of something past. */
function datesOf(dataset: Dataset): { record: object; field: string; date: PartialDate | undefined }[] {
  const pages = [...humans(dataset), ...dataset.events, ...dataset.exchanges, ...dataset.topics, ...dataset.roles];
  return [
    ...spansOf(dataset).flatMap(({ record, field, from, to }) => [
      { record, field: field.replace(/to$|endDate$/, (end) => (end === 'to' ? 'from' : 'date')), date: from },
      { record, field, date: to },
    ]),
    ...detentions(dataset).flatMap(({ detainee: record, detention, field }) => [
      { record, field: `${field}.asOf`, date: detention.asOf },
      { record, field: `${field}.diedOn`, date: detention.diedOn },
    ]),
    ...dataset.people.map((record) => ({ record, field: 'died', date: record.died })),
    ...pages.flatMap((record) =>
      record.sources.map((source, at) => ({ record, field: `sources.${at}.published`, date: typeof source === 'string' ? undefined : source.published })),
    ),
  ];
}

const nothingLiesInTheFuture: Check = (dataset, say) => {
  const { date: today } = dataset.about;
  if (!today) return;
  for (const { record, field, date } of datesOf(dataset))
    if (date && surelyLater(date, today))
      say(
        record,
        field,
        `${date} lies after the date of the dataset (${today}); correct it, or move "date" and "version" in about.json to the day of the release`,
      );
};

/** Told once, at the field to change: a new round of checks would otherwise be a thousand problems. */
const theDatasetIsAsNewAsItsChecks: Check = (dataset, say) => {
  const checked = [...humans(dataset), ...dataset.events, ...dataset.exchanges, ...dataset.topics, ...dataset.roles].flatMap(({ checked: day }) => day ?? []);
  const newest = checked.sort().at(-1) ?? '';
  if (dataset.about.date && newest > latestDay(dataset.about.date))
    say(dataset.about, 'date', `the newest check is of ${newest}; set "date" to that day or a later one, and "version" with it`);
};

const theVersionIsTheDate: Check = ({ about }, say) => {
  const day = about.version.slice(0, 10).replaceAll('.', '-');
  if (about.date && day !== latestDay(about.date)) say(about, 'version', `is not of the day in "date" (${about.date}); make them agree`);
};

const statesAreAsNewAsTheirDates: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset))
    for (const date of [detention.from, detention.to])
      if (date && surelyLater(date, detention.asOf))
        say(detainee, `${field}.asOf`, `${detention.asOf} is before ${date}, which the record tells; set it to the day of the newest source`);
};

/** A page that came out after the check cannot have been compared. */
const checksAreNewerThanTheirSources: Check = (dataset, say) => {
  for (const record of [...humans(dataset), ...dataset.events, ...dataset.exchanges, ...dataset.topics, ...dataset.roles]) {
    const { checked } = record;
    for (const [at, source] of record.sources.entries())
      if (checked && typeof source !== 'string' && source.published && earliestDay(source.published) > checked)
        say(
          record,
          'checked',
          `${checked} is before sources.${at} was published (${source.published}); compare the record with it and set the day of the check`,
        );
  }
};

/** A list that is complete until a day knows of nothing after it. */
const listsOfHoldersAreAsNewAsTheirHolders: Check = ({ roles }, say) => {
  for (const role of roles)
    for (const [at, { from, person }] of role.holders.entries())
      if (surelyLater(from, role.asOf))
        say(role, 'asOf', `is ${role.asOf}, but ${person} (holders.${at}) begins ${from}; set it to the day until which the list is complete`);
};

export const DATE_RULES: readonly Rule[] = [
  stop('beginnings-come-first', beginningsComeFirst),
  stop('nothing-lies-in-the-future', nothingLiesInTheFuture),
  stop('the-dataset-is-as-new-as-its-checks', theDatasetIsAsNewAsItsChecks),
  stop('the-version-is-the-date', theVersionIsTheDate),
  stop('states-are-as-new-as-their-dates', statesAreAsNewAsTheirDates),
  look('lists-of-holders-are-as-new-as-their-holders', listsOfHoldersAreAsNewAsTheirHolders),
  stop('checks-are-newer-than-their-sources', checksAreNewerThanTheirSources),
];
