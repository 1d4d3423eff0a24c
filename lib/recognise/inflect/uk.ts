/**
 * Ukrainian names: genitive, dative (two endings), instrumental (two), locative (two), vocative (women: accusative), accusative.
 *
 * Unlike in Russian, names in -о change (Порошенко, Павло), and к, г, х soften before -і.
 */
import type { Paradigms } from './index.ts';

const COUNT = 9;
const same = (word: string): string[] => new Array<string>(COUNT).fill(word);
const add = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);
const HARD = ['а', 'у', 'ові', 'ом', 'ом', 'і', 'ові', 'е', 'а'];
const HISSING = ['а', 'у', 'еві', 'ем', 'ом', 'і', 'еві', 'е', 'а'];
/** Surnames in -ов and -ін have an adjective's instrumental: Портниковим, Путіним. */
const POSSESSIVE = ['а', 'у', 'ові', 'им', 'им', 'і', 'ові', 'е', 'а'];
const SOFT_SIGN = ['я', 'ю', 'еві', 'ем', 'ем', 'і', 'еві', 'ю', 'я'];
const FEMALE_ADJECTIVE = ['ої', 'ій', 'ій', 'ою', 'ою', 'ій', 'ій', 'у', 'у'];

/** Forms of one word. A case that a word does not have is the word itself. */
export function decline(word: string, isFamily: boolean): Paradigms {
  return { male: male(word, isFamily), female: female(word, isFamily) };
}

function male(word: string, isFamily: boolean): string[] {
  const stem = word.slice(0, -1);
  if (isFamily && /ий$/.test(word)) return add(word.slice(0, -2), ['ого', 'ому', 'ому', 'им', 'им', 'ому', 'ім', 'ий', 'ого']);
  if (isFamily && /(?:[оеєї]в|[иії]н)$/.test(word)) return add(word, POSSESSIVE);
  if (/ець$/.test(word)) return add(`${word.slice(0, -3)}ц`, SOFT_SIGN);
  if (/й$/.test(word)) return add(stem, ['я', 'ю', 'єві', 'єм', 'єм', 'ї', 'єві', 'ю', 'я']);
  if (/ь$/.test(word)) return add(stem, SOFT_SIGN);
  if (/о$/.test(word)) return add(stem, HARD);
  if (/[ая]$/.test(word)) return vowel(word);
  if (/[жцчшщ]$/.test(word)) return add(word, HISSING);
  return /[бвгґдзклмнпрстфх]$/.test(word) ? add(word, HARD) : same(word);
}

function female(word: string, isFamily: boolean): string[] {
  const stem = word.slice(0, -1);
  if (isFamily && /(?:[оеєї]в|[иії]н)а$/.test(word)) return add(stem, FEMALE_ADJECTIVE);
  if (isFamily && /[сц]ька$/.test(word)) return add(stem, FEMALE_ADJECTIVE);
  return /[ая]$/.test(word) ? vowel(word) : same(word);
}

const SOFT: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };

/** Марія, Ілля, Микита, Ольга. */
function vowel(word: string): string[] {
  const stem = word.slice(0, -1);
  if (/[ії]я$/.test(word)) return add(stem, ['ї', 'ї', 'ї', 'єю', 'єю', 'ї', 'ї', 'ю', 'ю']);
  if (word.endsWith('я')) return add(stem, ['і', 'і', 'і', 'ею', 'ею', 'і', 'і', 'ю', 'ю']);
  const last = stem.at(-1) ?? '';
  const soft = stem.slice(0, -1) + (SOFT[last] ?? last);
  return [`${stem}и`, `${soft}і`, `${soft}і`, `${stem}ою`, `${stem}ою`, `${soft}і`, `${soft}і`, `${stem}у`, `${stem}у`];
}
