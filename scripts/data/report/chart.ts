/** What the report says, free of how it is shown: rows of figures under a heading. */

/** Colours by meaning; the names are those of `components/tokens.css`. */
export type Tone = 'person' | 'detainee' | 'topic' | 'freed' | 'held' | 'died' | 'unknown' | 'accent';

export interface Chart {
  /** Lower-case words joined by hyphens. */
  readonly id: string;
  readonly title: string;
  /** What the figures do not say by themselves. */
  readonly note?: string;
  /** What the parts of each row are; one for plain bars. */
  readonly parts: readonly { readonly name: string; readonly tone: Tone }[];
  readonly rows: readonly Row[];
  /** Every row is drawn at full length: its parts are told in per cent. */
  readonly isShare?: true;
  /** Rows that were left out because they are the smallest. */
  readonly left?: number;
}

export interface Row {
  readonly label: string;
  /** As many as the chart has parts. */
  readonly values: readonly number[];
}

export const total = ({ values }: Row): number => values.reduce((sum, value) => sum + value, 0);

/** A part of a row in per cent, so that `0 %` is nothing and `100 %` is all. */
export function percent(value: number, row: Row): string {
  const share = (value / Math.max(1, total(row))) * 100;
  return `${share > 0 && share < 1 ? '< 1' : share > 99 && share < 100 ? '> 99' : Math.round(share)} %`;
}

/** How often each key comes, as rows of one value, most first; keys that come equally often by name. */
export function countRows(keys: Iterable<string>): Row[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return largestFirst([...counts].map(([label, count]) => ({ label, values: [count] })));
}

/** Rows with a value for each of `parts`, from pairs of label and part; most first. */
export function crossRows(pairs: Iterable<readonly [label: string, part: string]>, parts: readonly string[]): Row[] {
  const counts = new Map<string, number[]>();
  for (const [label, part] of pairs) {
    const row = counts.get(label) ?? parts.map(() => 0);
    const at = parts.indexOf(part);
    if (at < 0) throw new Error(`"${part}" is none of ${parts.join(', ')}`);
    row[at] = (row[at] ?? 0) + 1;
    counts.set(label, row);
  }
  return largestFirst([...counts].map(([label, values]) => ({ label, values })));
}

const largestFirst = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => total(b) - total(a) || (a.label < b.label ? -1 : 1));

/** The first `most` rows, and how many were left out. */
export const largest = (rows: readonly Row[], most: number): Pick<Chart, 'rows' | 'left'> =>
  rows.length > most ? { rows: rows.slice(0, most), left: rows.length - most } : { rows };

/** Rows in the order of `labels`, with zeros for those that did not come. */
export const inOrder = (rows: readonly Row[], labels: readonly string[], width: number): Row[] =>
  labels.map((label) => rows.find((row) => row.label === label) ?? { label, values: Array.from({ length: width }, () => 0) });
