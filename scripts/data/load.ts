/** Read and check `data/`. */
import { join } from 'node:path';
import { type Checked, checkRecords, type Problem, problemLine } from '../../lib/dataset/check.ts';
import type { Dataset } from '../../lib/dataset/schema/index.ts';
import { readFolder, untidyFiles } from './read.ts';

/** Where the records lie. */
export const DATA = join(import.meta.dirname, '../../data');

/** The records of `folder` and all their problems. A file that is laid out otherwise than records are holds nobody up; it is worth a look. */
export function loadDataset(folder = DATA): Checked {
  const { records, problems } = readFolder(folder);
  const checked = checkRecords(records);
  const unreadable = problems.map((problem) => ({ rule: 'json', record: '', field: '', ...problem }));
  return { ...checked, problems: [...unreadable, ...checked.problems], looks: () => [...untidy(folder), ...checked.looks()] };
}

const untidy = (folder: string): Problem[] =>
  untidyFiles(folder).map(({ path }) => ({
    rule: 'files-are-laid-out-as-records-are',
    file: path,
    record: '',
    field: '',
    message: 'is not laid out as records are; run npm run data:format, which does it',
  }));

/** The records, or an error that lists every problem: for the build. */
export function requireDataset(folder = DATA): Dataset {
  const { dataset, problems } = loadDataset(folder);
  if (problems.length > 0) throw new Error(`The dataset is not fit for use:\n${problems.map(problemLine).join('\n')}`);
  return dataset;
}
