/** `npm run data:format`: lays every file of `data/`, or of the folder that is named, out as records are; sorts lines, drops what tracks readers from addresses. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from './load.ts';
import { untidyFiles } from './read.ts';

const folder = process.argv[2] ?? DATA;
const untidy = untidyFiles(folder);
for (const { path, tidy } of untidy) {
  writeFileSync(join(folder, path), tidy);
  console.log(path);
}
console.log(untidy.length === 0 ? 'Nothing to tidy.' : `Tidied ${untidy.length} files.`);
