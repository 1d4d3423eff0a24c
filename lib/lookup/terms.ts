/** Names and questions as the words that are compared: without case, accents and punctuation. */

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ŋ: 'n', ħ: 'h', ъ: '', ь: '' };

/** The folded words of a text, in order. Vowel signs of Arabic and Hebrew go, and so does what joins parts of a name. */
export function termsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœıŋħъь]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(\p{L})['’ʼ`‘](?=\p{L})/gu, '$1')
    .replaceAll('ـ', '')
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e є:ye ж:zh з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:yu я:ya ў:u'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A Cyrillic word in Latin letters, for names that are recorded in those alone; other words as they are. */
export const inLatin = (term: string): string => term.replace(/[\u0400-\u04ff]/g, (letter) => CYRILLIC[letter] ?? '');

/**
 * Edits (a letter more, less, other, or two swapped) from one word to the other, or `most + 1` where there are more.
 * Stops as soon as it is clear.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? most + 1;
}
