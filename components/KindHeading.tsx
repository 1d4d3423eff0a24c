/** The line that stands for a kind, as on the page. */
import type { EntityKind } from '../lib/dataset/records.ts';
import { isTopic } from '../lib/dataset/records.ts';

export function Swatch({ kind }: { kind: EntityKind | 'held' | 'freed' | 'died' | 'unknown' }) {
  const name = kind === 'held' || kind === 'freed' || kind === 'died' || kind === 'unknown' ? kind : isTopic(kind) ? 'topic' : kind;
  return <i class={`swatch ${name}`} aria-hidden="true" />;
}
