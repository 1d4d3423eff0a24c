/** What the bench runs on: our own texts, and names put together from the first names and surnames of the data. */
import { requireDataset } from '../../../scripts/data/load.ts';

/** Small steps of a fixed generator, so that every run has the same names. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** Articles of a thousand words or so, made of the summaries in the data: news prose with names in it, written by us. */
export function articles(characters: number): string[][] {
  const { events, detainees, topics } = requireDataset();
  const sentences = [...events.map(({ summary }) => summary), ...detainees.map(({ summary }) => summary), ...topics.map(({ summary }) => summary)];
  const made: string[][] = [];
  const random = numbers(7);
  for (let size = 0; size < characters; ) {
    const sentence = () => sentences[random.next().value % sentences.length] ?? '';
    // Half of the papers set curly apostrophes: those texts take two bytes a character, as most pages do.
    const isCurly = made.length % 2 === 0;
    const paragraphs = Array.from({ length: 25 }, () => `${sentence()} ${sentence()}${isCurly ? ' It’s so.' : ''}`);
    // A flat copy, as a message brings it: strings put together from others are slower to read.
    made.push(JSON.parse(JSON.stringify(paragraphs)) as string[]);
    size += paragraphs.join('').length;
  }
  return made;
}

/** `count` different names: those of the data first, then first names with surnames that nobody bears together. */
export function names(count: number): string[] {
  const { people, detainees, givenNames } = requireDataset();
  const families = [...people, ...detainees].flatMap(({ family }) => (family && !family.includes(' ') ? [family] : []));
  const found = new Set([...people, ...detainees].map(({ name }) => name).filter((name) => name.includes(' ')));
  const random = numbers(11);
  while (found.size < count) found.add(`${givenNames[random.next().value % givenNames.length]} ${families[random.next().value % families.length]}`);
  return [...found].slice(0, count);
}
