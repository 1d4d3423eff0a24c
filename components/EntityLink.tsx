/** The name of another entity: opens its card in place. */
import type { Brief } from '../lib/cards/content.ts';
import { Swatch } from './KindHeading.tsx';
import { useWords } from './words.ts';

export interface Opening {
  /** Entities by number, as far as they can be opened from here. */
  readonly others: ReadonlyMap<number, Brief>;
  readonly onOpen: (number: number) => void;
}

export function EntityLink({ brief, onOpen }: { brief: Brief; onOpen: Opening['onOpen'] }) {
  const words = useWords();
  const state = brief.state === 'free' ? 'freed' : brief.state;
  return (
    <button type="button" class="chip" onClick={() => onOpen(brief.number)}>
      <Swatch kind={state ?? brief.kind} />
      <bdi lang="en">{brief.name}</bdi>
      {brief.state && <span class="hidden-text">, {words.say(`fate.${brief.state}`)}</span>}
    </button>
  );
}

/** A row of names; those that have no record here are left out. Nothing where none is left. */
export function EntityLinks({ numbers, label, others, onOpen }: Opening & { numbers: readonly number[]; label?: string }) {
  const briefs = numbers.flatMap((number) => others.get(number) ?? []);
  if (briefs.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {briefs.map((brief) => (
        <li key={brief.number}>
          <EntityLink brief={brief} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
