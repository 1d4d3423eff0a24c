/** Belarusian names: as Russian ones, with -ў becoming -в- before an ending and the endings' own spelling. */
import type { Paradigms } from './index.ts';

const add = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);

/** Forms of one word: genitive, dative, accusative, instrumental, locative. */
export function belarusian(word: string, isFamily: boolean): Paradigms {
  const stem = word.slice(0, -1);
  const same = [word, word, word, word, word];
  const vowel = word.endsWith('я') ? add(stem, ['і', 'і', 'ю', 'яй', 'і']) : add(stem, ['ы', 'е', 'у', 'ай', 'е']);
  const female =
    isFamily && /[оаеё]ва$/.test(word)
      ? add(stem, ['ай', 'ай', 'у', 'ай', 'ай'])
      : isFamily && /ая$/.test(word)
        ? add(word.slice(0, -2), ['ай', 'ай', 'ую', 'ай', 'ай'])
        : /[ая]$/.test(word)
          ? vowel
          : same;
  const male = /[аеёо]ў$/.test(word)
    ? add(`${stem}в`, ['а', 'у', 'а', 'ым', 'е'])
    : isFamily && /[сц]кі$/.test(word)
      ? add(stem, ['ага', 'аму', 'ага', 'ім', 'ім'])
      : /[йь]$/.test(word)
        ? add(stem, ['я', 'ю', 'я', 'ем', 'і'])
        : /[ая]$/.test(word)
          ? vowel
          : /[бвгджзклмнпрстфхцчш]$/.test(word)
            ? add(word, ['а', 'у', 'а', 'ам', 'у'])
            : same;
  return { male, female };
}
