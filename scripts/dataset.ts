/** The compiled dataset, for everything that runs on Node: the build, the commands, the tests. */
import { type Compiled, compileDataset } from '../lib/dataset/compile/index.ts';
import type { LexiconPhrase } from '../lib/dataset/lexicon.ts';
import type { Dataset, Outlet } from '../lib/dataset/schema/index.ts';
import { packRecords } from '../lib/dataset/store.ts';
import { buildIndex, type IndexFile } from '../lib/lookup/index-file.ts';
import { buildGazetteer } from '../lib/recognise/build.ts';
import { requireDataset } from './data/load.ts';

export interface Built extends Compiled {
  readonly gazetteer: Uint8Array;
  readonly records: Uint8Array;
  /** News sites of the bundled list, by name. */
  readonly outlets: readonly Pick<Outlet, 'domain' | 'name' | 'country'>[];
  /** Words of all names, for look-ups. */
  readonly search: IndexFile;
  /** Phrases that no text could match. */
  readonly unmatchable: readonly LexiconPhrase[];
}

/** Read, check, compile. Throws with every problem where the records are not fit for use. */
export function buildDataset(): Built {
  const dataset = requireDataset();
  const compiled = compileDataset(dataset);
  const { bytes, unmatchable } = buildGazetteer(compiled.lexicon);
  return {
    ...compiled,
    gazetteer: bytes,
    records: packRecords(compiled.entities, compiled.events, compiled.exchanges),
    outlets: outletsOf(dataset.outlets),
    search: buildIndex(compiled.entities, otherNames(dataset), compiled.about.date),
    unmatchable,
  };
}

/** Aliases of people, and the phrases of topics, by id: what somebody who looks for them may type. */
function otherNames({ detainees, people, topics }: Dataset): Map<string, string[]> {
  return new Map([
    ...[...detainees, ...people].map(({ id, aliases }) => [id, aliases.map(({ text }) => text)] as const),
    ...topics.map(({ id, phrases }) => [id, phrases.flatMap(({ texts }) => texts)] as const),
  ]);
}

const outletsOf = (outlets: readonly Outlet[]) =>
  outlets.map(({ domain, name, country }) => ({ domain, name, country })).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The buffer of packed bytes, for the openers of `lib/`. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
