/** `npm run data:check`: every problem of `data/`, or of the folder that is named, at once; exit code 1 where there is one. */
import { problemLine } from '../../lib/dataset/check.ts';
import { loadDataset } from './load.ts';

const { dataset, problems, looks } = loadDataset(process.argv[2]);
// By file, so that whoever mends one has all of it together.
for (const problem of problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) console.error(problemLine(problem));
const { people, detainees, events, exchanges, topics, roles, outlets } = dataset;
console.log(
  `${detainees.length} detainees, ${people.length} people, ${events.length} events, ${exchanges.length} exchanges, ${topics.length} topics, ${roles.length} roles, ${outlets.length} outlets: ` +
    (problems.length === 0 ? 'nothing to mend.' : `${problems.length} to mend.`),
);
console.log(`${looks().length} places are worth a look: npm run data:report`);
process.exitCode = problems.length === 0 ? 0 : 1;
