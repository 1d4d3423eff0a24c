/** Read and check `data/`. */
import { join } from 'node:path';
import { type Checked, checkRecords, problemLine } from '../../lib/dataset/check.ts';
import type { Dataset } from '../../lib/dataset/schema/index.ts';
import { readFolder } from './folder.ts';

const DATA = join(import.meta.dirname, '../../data');

/** The records of `folder` and all their problems. */
export function loadDataset(folder = DATA): Checked {
  const { records, problems } = readFolder(folder);
  const checked = checkRecords(records);
  const unreadable = problems.map(({ file, message }) => ({ rule: 'json', file, record: '', field: '', message }));
  return { ...checked, problems: [...unreadable, ...checked.problems] };
}

/** The records, or an error that lists every problem: for the build. */
export function requireDataset(folder = DATA): Dataset {
  const { dataset, problems } = loadDataset(folder);
  if (problems.length > 0) throw new Error(`The dataset is not fit for use:\n${problems.map(problemLine).join('\n')}`);
  return dataset;
}
