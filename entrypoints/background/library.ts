/** Opens the dataset that is packed with the extension. Nothing else is ever fetched. */
import { browser } from 'wxt/browser';
import type { AboutDataset } from '../../lib/dataset/records.ts';
import { openRecords } from '../../lib/dataset/store.ts';
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

const packed = (path: '/data/gazetteer.bin' | '/data/records.bin' | '/data/about.json'): Promise<Response> => fetch(browser.runtime.getURL(path));
