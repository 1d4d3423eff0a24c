/**
 * `npm run data:report`: what is in the dataset, how old and how sure, as text; and as a page with plots in
 * `.output/report/index.html`. `--all` lists every place that is worth a look; a folder reads another dataset.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OUTPUT, quietOnClosedPipe } from '../tools.ts';
import { loadDataset } from './load.ts';
import { reportOf } from './report/figures.ts';
import { reportPage } from './report/page.ts';
import { reportText } from './report/text.ts';

const PLACES_A_RULE = 5;

quietOnClosedPipe();
const { values, positionals } = parseArgs({ options: { all: { type: 'boolean', default: false } }, allowPositionals: true });
const { dataset, problems, looks } = loadDataset(positionals[0]);
const report = reportOf(dataset, looks());
console.log(reportText(report, values.all ? Number.POSITIVE_INFINITY : PLACES_A_RULE));
const folder = join(OUTPUT, 'report');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.html'), reportPage(report));
console.log(`\nWrote ${join(folder, 'index.html')}`);
if (problems.length > 0) console.log(`${problems.length} problems are not in these figures: npm run data:check`);
