/**
 * Belarusian names: genitive, dative, accusative, instrumental, locative.
 *
 * As Russian ones, with the endings' own spelling: -ў becomes -в- before an ending, -ы is -і after г, к, х, which
 * soften before -е, and men's surnames in -ка have the endings of nouns in a consonant where they can (Лукашэнкам).
 */
import type { Paradigms } from './index.ts';

const add = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);
const same = (word: string): string[] => [word, word, word, word, word];
/** Surnames in -оў and -ін have an adjective's instrumental: Пяскоў, Пуцін. */
const POSSESSIVE = ['а', 'у', 'а', 'ым', 'е'];
const FEMALE_ADJECTIVE = ['ай', 'ай', 'у', 'ай', 'ай'];

/** Forms of one word. A case that a word does not have is the word itself. */
export function belarusian(word: string, isFamily: boolean): Paradigms {
  return { male: male(word, isFamily), female: female(word, isFamily) };
}

function male(word: string, isFamily: boolean): string[] {
  const stem = word.slice(0, -1);
  if (/[аеёо]ў$/.test(word)) return add(`${stem}в`, POSSESSIVE);
  if (isFamily && /[іы]н$/.test(word)) return add(word, POSSESSIVE);
  if (isFamily && /[сц]кі$/.test(word)) return add(stem, ['ага', 'аму', 'ага', 'ім', 'ім']);
  if (isFamily && /ы$/.test(word)) return add(stem, ['ага', 'аму', 'ага', 'ым', 'ым']);
  if (isFamily && /ка$/.test(word)) return add(stem, ['і', 'у', 'у', 'ам', 'у']);
  if (/[йь]$/.test(word)) return add(stem, ['я', 'ю', 'я', 'ем', 'і']);
  if (/[ая]$/.test(word)) return vowel(word);
  return /[бвгджзклмнпрстфхцчш]$/.test(word) ? add(word, ['а', 'у', 'а', 'ам', 'у']) : same(word);
}

function female(word: string, isFamily: boolean): string[] {
  if (isFamily && /(?:[оаеё]в|[іы]н)а$/.test(word)) return add(word.slice(0, -1), FEMALE_ADJECTIVE);
  if (isFamily && /ая$/.test(word)) return add(word.slice(0, -2), ['ай', 'ай', 'ую', 'ай', 'ай']);
  return /[ая]$/.test(word) ? vowel(word) : same(word);
}

const SOFT: Readonly<Record<string, string>> = { г: 'зе', к: 'цы', х: 'се' };

/** Марыя, Ілля, Мікола, Вольга. */
function vowel(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('я')) return add(stem, ['і', 'і', 'ю', 'яй', 'і']);
  const last = stem.at(-1) ?? '';
  const soft = SOFT[last] ? stem.slice(0, -1) + SOFT[last] : `${stem}е`;
  return [stem + (SOFT[last] ? 'і' : 'ы'), soft, `${stem}у`, `${stem}ай`, soft];
}
