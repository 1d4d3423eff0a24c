/**
 * The words of the interface in one language: messages by key, plurals by `Intl.PluralRules`, dates, lists, countries
 * and durations by `Intl`.
 *
 * Where the messages come from is the caller's: `browser.i18n` in the extension, the file itself on Node.
 */
import type messages from '../../locales/en.json';
import { type Day, daysBetween, earliestDay, type PartialDate, precisionOf } from '../dataset/dates.ts';

type Plural = { readonly other: string };
/** `popup.jump`, and `mentions` for a message with plural forms. */
type KeysOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | Plural ? `${Prefix}${K}` : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

export type MessageKey = KeysOf<typeof messages>;

/** Values for the `{placeholders}` of a message. `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  /** BCP 47 tag of the language the words are in. */
  readonly locale: string;
  /** `ltr` or `rtl`. */
  readonly direction: 'ltr' | 'rtl';
  /** The message; with `count`, in its plural form. Small numbers are words in `{Count}`, to begin a sentence, and `{words}`. */
  say(key: MessageKey, values?: Values): string;
  /** "8 Dec 2022", "Oct 2015", "2015": as exactly as it is known. */
  date(date: PartialDate): string;
  /** "8 December 2022". */
  longDate(date: PartialDate): string;
  list(items: readonly string[]): string;
  /** What stands between two sentences: a space, and nothing in Chinese. */
  readonly sentenceBreak: string;
  number(value: number): string;
  /** Name of a country code; anything else as it is. */
  country(code: string): string;
  /** The same within a sentence: "the United States". */
  countryInText(code: string): string;
  /** "162 days", "3 years 7 months": days under a year, otherwise full years and months. */
  duration(from: Day, to: Day): string;
  /** "4 years ago"; of one day before, "yesterday". */
  ago(day: Day, today: Day): string;
}

/**
 * @param lookup - The message of a full key (`mentions.one`), or '' where there is none
 */
export function makeWords(lookup: (key: string) => string, locale: string): Words {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  const template = (key: string, count: number | undefined): string => {
    if (count === undefined) return lookup(key);
    // A form for exactly two ("both") goes before the language's own rules.
    return (count === 2 && lookup(`${key}.two`)) || lookup(`${key}.${plurals.select(count)}`) || lookup(`${key}.other`) || lookup(key);
  };
  const say: Words['say'] = (key, values = {}) => {
    const count = typeof values['count'] === 'number' ? values['count'] : undefined;
    return template(key, count).replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (name === 'Count' && count !== undefined) return lookup(`count.w${count}`) || numbers.format(count);
      if (name === 'words' && count !== undefined) return lookup(`number.w${count}`) || numbers.format(count);
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  const country = (code: string): string => (/^[A-Z]{2}$/.test(code) ? lookup(`country.${code}`) || (countries.of(code) ?? code) : code);
  const formatDate = (date: PartialDate, month: 'short' | 'long'): string => {
    const precision = precisionOf(date);
    const options: Intl.DateTimeFormatOptions = {
      timeZone: 'UTC',
      // A year or a month of another calendar would be another time.
      calendar: 'gregory',
      year: 'numeric',
      ...(precision === 'year' ? {} : { month }),
      ...(precision === 'day' ? { day: 'numeric' } : {}),
    };
    return new Intl.DateTimeFormat(locale, options).format(new Date(`${earliestDay(date)}T00:00:00Z`));
  };
  const duration = (from: Day, to: Day): string => {
    const { years, months } = yearsAndMonths(from, to);
    if (years === 0) return say('duration.days', { count: daysBetween(from, to) });
    const parts = [say('duration.years', { count: years }), ...(months > 0 ? [say('duration.months', { count: months })] : [])];
    return parts.join(' ');
  };
  return {
    locale,
    direction: /^(ar|fa|he|ur|ckb)\b/.test(locale) ? 'rtl' : 'ltr',
    say,
    date: (date) => formatDate(date, 'short'),
    longDate: (date) => formatDate(date, 'long'),
    list: (items) => lists.format(items),
    sentenceBreak: /^(zh|ja)\b/.test(locale) ? '' : ' ',
    number: (value) => numbers.format(value),
    country,
    countryInText: (code) => lookup(`countryInText.${code}`) || country(code),
    duration,
    ago: (day, today) => {
      const { years, months } = yearsAndMonths(day, today);
      if (years > 0) return relative.format(-years, 'year');
      return months > 0 ? relative.format(-months, 'month') : relative.format(-daysBetween(day, today), 'day');
    },
  };
}

/** Full years, and full months after them, from one day to a later one. */
function yearsAndMonths(from: Day, to: Day): { years: number; months: number } {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
  return { years: Math.floor(months / 12), months: months % 12 };
}
