/**
 * Russian names: genitive, dative, accusative, instrumental (two spellings after ж ц ч ш щ), prepositional.
 *
 * Rules after the usual school grammar: surnames in -ов, -ин have an adjective's instrumental; those in -ский, -ый
 * are adjectives; women's surnames in a consonant and all names in -о, -е, -и, -у, -ю, -э, -ы do not change.
 */
import type { Paradigms } from './index.ts';

const same = (word: string): string[] => [word, word, word, word, word, word];
const add = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);
const HARD = ['а', 'у', 'а', 'ом', 'ом', 'е'];
/** After ж ц ч ш щ the instrumental depends on the stress, which is not written. */
const HISSING = ['а', 'у', 'а', 'ом', 'ем', 'е'];
const ADJECTIVE = ['ого', 'ому', 'ого', 'им', 'ым', 'ом'];

/** Men's first names whose vowel drops out. */
const STEMS: Readonly<Record<string, string>> = { Павел: 'Павл', Лев: 'Льв', Пётр: 'Петр', Петр: 'Петр' };

/** Forms of one word. A case that a word does not have is the word itself. */
export function decline(word: string, isFamily: boolean): Paradigms {
  return { male: male(word, isFamily), female: female(word, isFamily) };
}

function male(word: string, isFamily: boolean): string[] {
  const stem = word.slice(0, -1);
  if (STEMS[word]) return add(STEMS[word], HARD);
  if (isFamily && /(?:[сц]к|[^аеиоуыэюя])(?:ий|ый|ой)$/.test(word) && word.length > 4) return add(word.slice(0, -2), ADJECTIVE);
  if (/ец$/.test(word) && word.length > 4) return add(`${word.slice(0, -2)}ц`, HISSING);
  if (isFamily && /(?:[оеё]в|[иы]н)$/.test(word)) return add(word, ['а', 'у', 'а', 'ым', 'ом', 'е']);
  if (/ий$/.test(word)) return add(stem, ['я', 'ю', 'я', 'ем', 'ем', 'и']);
  if (/[йь]$/.test(word)) return add(stem, ['я', 'ю', 'я', 'ем', 'ем', 'е']);
  if (/[ая]$/.test(word)) return vowel(word);
  if (/[жцчшщ]$/.test(word)) return add(word, HISSING);
  return /[бвгдзклмнпрстфх]$/.test(word) ? add(word, HARD) : same(word);
}

function female(word: string, isFamily: boolean): string[] {
  const stem = word.slice(0, -1);
  if (isFamily && /(?:[оеё]в|[иы]н)а$/.test(word)) return add(stem, ['ой', 'ой', 'у', 'ой', 'ою', 'ой']);
  if (isFamily && /ая$/.test(word)) return add(word.slice(0, -2), ['ой', 'ой', 'ую', 'ой', 'ою', 'ой']);
  if (/ь$/.test(word) && !isFamily) return add(stem, ['и', 'и', 'ь', 'ью', 'ью', 'и']);
  return /[ая]$/.test(word) ? vowel(word) : same(word);
}

/** Мария, Илья, Никита, Ольга, Саша. */
function vowel(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ия')) return add(stem, ['и', 'и', 'ю', 'ей', 'ею', 'и']);
  if (word.endsWith('я')) return add(stem, ['и', 'е', 'ю', 'ей', 'ёй', 'е']);
  return add(stem, [/[гкхжчшщ]а$/.test(word) ? 'и' : 'ы', 'е', 'у', 'ой', 'ей', 'е']);
}
