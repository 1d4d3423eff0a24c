/** Which of a story's mentions are painted: by the reader's wish, and within what a page may cost. Pure. */
import type { Settings } from '../settings/settings.ts';
import type { NumberedMention } from './story.ts';

/**
 * More marks of one entity, and of all, are not painted: a page that repeats a name thousands of times could otherwise
 * measure that it is known. Cut here, before the page script has read a single rectangle.
 */
export const MOST_OF_ONE = 20;
export const MOST = 500;

/**
 * @param mentions - In reading order
 * @param headings - Keys of blocks with which a section begins
 */
export function paintedOf(
  mentions: readonly NumberedMention[],
  order: readonly number[],
  headings: ReadonlySet<number>,
  density: Settings['density'],
): NumberedMention[] {
  const section = sections(order, headings);
  const counts = new Map<string | number, number>();
  const isWithin = (key: string | number, most: number): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
  return mentions
    .filter(
      ({ entity, block }) => isWithin(entity, density === 'first' ? 1 : MOST_OF_ONE) && (density !== 'section' || isWithin(`${entity} ${section[block]}`, 1)),
    )
    .slice(0, MOST);
}

/** Number of the section of each block. */
function sections(order: readonly number[], headings: ReadonlySet<number>): number[] {
  let section = 0;
  return order.map((key) => (headings.has(key) ? ++section : section));
}
