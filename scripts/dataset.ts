/** The compiled dataset, for everything that runs on Node: the build, the commands, the tests. */
import { type Compiled, compileDataset } from '../lib/dataset/compile/index.ts';
import type { LexiconPhrase } from '../lib/dataset/lexicon.ts';
import type { Outlet } from '../lib/dataset/schema/index.ts';
import { packRecords } from '../lib/dataset/store.ts';
import { buildGazetteer } from '../lib/recognise/build.ts';
import { requireDataset } from './data/load.ts';

export interface Built extends Compiled {
  readonly gazetteer: Uint8Array;
  readonly records: Uint8Array;
  /** News sites of the bundled list, by name. */
  readonly outlets: readonly Pick<Outlet, 'domain' | 'name' | 'country'>[];
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
    unmatchable,
  };
}

const outletsOf = (outlets: readonly Outlet[]) =>
  outlets.map(({ domain, name, country }) => ({ domain, name, country })).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The buffer of packed bytes, for the openers of `lib/`. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
