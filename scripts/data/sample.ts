/**
 * `npm run data:sample -- --seed N --count 60`: dated facts drawn at random, with their sources, as a list to be
 * checked by hand. The same seed draws the same facts of the same records. Drawn from are the facts that rest on pages; with
 * `--tables` those too that only open tables state. `--of events,detentions` takes some kinds only. A folder reads another dataset.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { FACT_KINDS, type Fact, factsOf } from './facts.ts';
import { loadDataset } from './load.ts';
import { draw } from './random.ts';

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '60' },
    of: { type: 'string', default: FACT_KINDS.join() },
    tables: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const seed = values.seed === undefined ? randomInt(1, 1_000_000) : Number(values.seed);
const count = Number(values.count);
const kinds = new Set(values.of.split(','));
const unknown = [...kinds].filter((kind) => !(FACT_KINDS as readonly string[]).includes(kind));
if (unknown.length > 0 || !Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error(`Usage: npm run data:sample -- [FOLDER] [--seed N] [--count N] [--tables] [--of ${FACT_KINDS.join()}]`);
  process.exit(2);
}

// What is kept back is shown to nobody, so there is nothing to be wrong about.
const facts = factsOf(loadDataset(positionals[0]).dataset).filter(
  ({ kind, pages, isHidden }) => kinds.has(kind) && !isHidden && (pages.length > 0 || values.tables),
);
const drawn = draw(facts, count, seed);
console.log(
  `# ${drawn.length} of ${facts.length} dated facts\n\nDrawn with seed ${seed}. Right: tick. Wrong: write what the source says. Not in the source: write "not stated".\n`,
);
console.log(drawn.map(entry).join('\n'));

function entry({ file, record, field, date, what, pages, collections }: Fact, at: number): string {
  const sources = [
    ...pages.map(({ url, title, publisher, published }) => [publisher, published, title ? `“${title}”` : undefined, url].filter(Boolean).join(' · ')),
    ...collections,
  ];
  return [`${at + 1}. [ ] **${date}** ${what}`, `   data/${file} · ${record} · ${field}`, ...sources.map((source) => `   - ${source}`)].join('\n');
}
