/**
 * Polish names: genitive, dative, instrumental, locative, accusative.
 *
 * Foreign men's names in a consonant take the Polish endings (`Putina`, `Bidenem`); those in -y and -i are adjectives
 * (`Zełenskiego`), those in -o and -u stay, and so do those in a silent -e as far as letters go: their endings stand behind
 * an apostrophe (`Coale’a`). Women's names in a consonant do not change.
 */
import type { Paradigms } from './index.ts';

const add = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);
const same = (word: string): string[] => [word, word, word, word, word];

/** Forms of one word. A case that a word does not have is the word itself. */
export function decline(word: string, isFamily: boolean): Paradigms {
  const [genitive = word, ...others] = male(word, isFamily);
  return { male: others.length < 4 ? [genitive, ...others, genitive] : [genitive, ...others], female: female(word, isFamily) };
}

/** Without an accusative, which is the genitive of a man's name, but for those in -a. */
function male(word: string, isFamily: boolean): string[] {
  const stem = word.slice(0, -1);
  if (isFamily && /[kg]i$/.test(word)) return add(word, ['ego', 'emu', 'm', 'm']);
  if (isFamily && /y$/.test(word)) return add(stem, ['ego', 'emu', 'ym', 'ym']);
  if (/i$/.test(word)) return isFamily ? same(word) : add(word, ['ego', 'emu', 'm', 'm']);
  if (/y$/.test(word)) return add(word, ['’ego', '’emu', 'm', 'm']);
  if (/[eę]k$/.test(word) && word.length > 4) return add(`${word.slice(0, -2)}k`, ['a', 'owi', 'iem', 'u']);
  if (/[kg]$/.test(word)) return add(word, ['a', 'owi', 'iem', 'u']);
  if (/ń$/.test(word)) return add(`${stem}ni`, ['a', 'owi', 'em', 'u']);
  if (/a$/.test(word)) return vowel(word);
  if (/[jlcż]$|[cs]z$|sh$|ch$/.test(word)) return add(word, ['a', 'owi', 'em', 'u']);
  if (/r$/.test(word)) return add(word, ['a', 'owi', 'em', 'ze']);
  if (/[bfmnpsvwz]$/.test(word)) return add(word, ['a', 'owi', 'em', 'ie']);
  if (/t$/.test(word)) return [...add(word, ['a', 'owi', 'em']), `${stem}cie`];
  if (/d$/.test(word)) return add(word, ['a', 'owi', 'em', 'zie']);
  if (!isFamily && /eł$/.test(word)) return [...add(`${word.slice(0, -2)}ł`, ['a', 'owi', 'em']), `${word.slice(0, -2)}le`];
  if (/ł$/.test(word)) return [...add(word, ['a', 'owi', 'em']), `${stem}le`];
  return same(word);
}

function female(word: string, isFamily: boolean): string[] {
  if (isFamily && /[kg]a$|wna$|owa$|aja$/.test(word)) return add(word.slice(0, -1), ['iej', 'iej', 'ą', 'iej', 'ą']);
  return /a$/.test(word) ? vowel(word) : same(word);
}

/** Names in -a, of women and of men: Maria, Griner does not; Kuczma, Julia, Olga. */
function vowel(word: string): string[] {
  const stem = word.slice(0, -1);
  if (/[ij]a$/.test(word)) return add(stem, ['i', 'i', 'ą', 'i', 'ę']);
  const dative = /[kg]a$/.test(word) ? stem.slice(0, -1) + (stem.endsWith('k') ? 'ce' : 'dze') : /ra$/.test(word) ? `${stem}ze` : `${stem}ie`;
  return [stem + (/[kg]a$/.test(word) ? 'i' : 'y'), dative, `${stem}ą`, dative, `${stem}ę`];
}
