/** Opens the dataset that is packed with the extension. Nothing else is ever fetched. */
import { browser } from 'wxt/browser';
import type { AboutDataset } from '../../lib/dataset/records.ts';
import { openRecords } from '../../lib/dataset/store.ts';
import type { IndexFile } from '../../lib/lookup/index-file.ts';
import { Lookup, type Source } from '../../lib/lookup/lookup.ts';
import { openGazetteer } from '../../lib/recognise/gazetteer.ts';
import type { Library } from '../../lib/stories/stories.ts';

/** @throws where a file is missing or not what the build wrote; the popup says so */
export async function loadLibrary(): Promise<Library> {
  const [gazetteer, records, about] = await Promise.all([
    packed('/data/gazetteer.bin').then((file) => file.arrayBuffer()),
    packed('/data/records.bin').then((file) => file.arrayBuffer()),
    packed('/data/about.json').then((file) => file.json() as Promise<AboutDataset>),
  ]);
  return { gazetteer: openGazetteer(gazetteer), records: openRecords(records), about };
}

/** The words of all names, opened when somebody looks something up for the first time. */
export async function loadLookup({ records, about }: Library): Promise<Lookup> {
  const index = (await (await packed('/data/search.json')).json()) as IndexFile;
  const source: Source = {
    name: (number) => records.entity(number),
    around: (topic) =>
      new Set(
        records
          .entity(topic)
          .events.flatMap((event) => records.event(event).entities)
          .filter((number) => number !== topic),
      ),
  };
  return new Lookup(index, source, Number(about.date.slice(0, 4)));
}

const packed = (path: '/data/gazetteer.bin' | '/data/records.bin' | '/data/about.json' | '/data/search.json'): Promise<Response> =>
  fetch(browser.runtime.getURL(path));
