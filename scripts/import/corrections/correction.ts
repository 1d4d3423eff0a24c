/** What a correction is. */
import type { RawDetainee, RawDetention, RawSource } from '../raw.ts';

export interface Correction {
  readonly ids: readonly string[];
  readonly sources: readonly RawSource[];
  /** Change the record in place. */
  readonly apply: (record: RawDetainee, first: RawDetention) => void;
}

/** A page that says better. */
export const page = (url: string, publisher: string, title: string, published?: string): RawSource => ({
  url,
  publisher,
  title,
  ...(published ? { published } : {}),
});
