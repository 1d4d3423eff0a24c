/** Read and check `data/`. */
import { join } from 'node:path';
import { checkRecords, type Problem, problemLine } from '../../lib/dataset/check.ts';
import type { Dataset } from '../../lib/dataset/schema/index.ts';
import { readFolder } from './folder.ts';

const DATA = join(import.meta.dirname, '../../data');

/** The records of `folder` and all their problems. */
export function loadDataset(folder = DATA): { dataset: Dataset; problems: Problem[] } {
  const { records, problems } = readFolder(folder);
  const checked = checkRecords(records);
  return {
    dataset: checked.dataset,
    problems: [...problems.map(({ file, message }) => ({ rule: 'shape', file, record: '', field: '', message })), ...checked.problems],
  };
}

/** The records, or an error that lists every problem: for the build. */
export function requireDataset(folder = DATA): Dataset {
  const { dataset, problems } = loadDataset(folder);
  if (problems.length > 0) throw new Error(`The dataset is not fit for use:\n${problems.map(problemLine).join('\n')}`);
  return dataset;
}
