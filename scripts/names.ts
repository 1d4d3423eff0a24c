/** `npm run -s names`: `name<TAB>id<TAB>alias|alias` for every person, detainee and topic that ships. */
import { compileDataset } from '../lib/dataset/compile/index.ts';
import { requireDataset } from './data/load.ts';
import { quietOnClosedPipe } from './tools.ts';

quietOnClosedPipe();
const dataset = requireDataset();
const { entities } = compileDataset(dataset);
const aliases = new Map<string, string[]>();
for (const human of [...dataset.people, ...dataset.detainees])
  aliases.set(
    human.id,
    human.aliases.filter(({ checked }) => checked !== false).map(({ text }) => text),
  );
const clean = (text: string) => text.replace(/[\t\n|]/g, ' ');
for (const { id, name } of entities) process.stdout.write(`${clean(name)}\t${id}\t${(aliases.get(id) ?? []).map(clean).join('|')}\n`);
