/** Finding one person under the names of several tables. */
import type { RawDetainee, RawPerson } from './raw.ts';
import { SAME_PERSON } from './review/people.ts';

/** Folds spelling differences that never tell people apart: case, accents, hyphens, dots, `al-`/`el-`, suffixes. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[’'ʼ`.]/g, '')
    .split(/[\s-]+/)
    .filter((word) => !['al', 'el', 'bin', 'ibn', 'jr', 'sr'].includes(word))
    .join(' ');
}

/** Looks people up by any of their names; a name that leads to two people leads to neither. */
export class NameIndex<T extends { id: string; name: string; aliases: { text: string }[] }> {
  #byName = new Map<string, Set<T>>();
  #byAlias = new Map<string, Set<T>>();

  constructor(records: Iterable<T>) {
    for (const record of records) {
      add(this.#byName, nameKey(record.name), record);
      for (const { text } of record.aliases) add(this.#byAlias, nameKey(text), record);
    }
  }

  /** The one record of that name; its own name goes before other records' aliases. */
  find(name: string): T | undefined {
    const key = nameKey(SAME_PERSON[name] ?? name);
    for (const index of [this.#byName, this.#byAlias]) {
      const found = index.get(key);
      if (found?.size === 1) return [...found][0];
      if (found) return undefined;
    }
    return undefined;
  }

  /** All records of that own name. */
  all(name: string): T[] {
    return [...(this.#byName.get(nameKey(SAME_PERSON[name] ?? name)) ?? [])];
  }
}

function add<T>(index: Map<string, Set<T>>, key: string, record: T): void {
  const records = index.get(key) ?? new Set();
  index.set(key, records.add(record));
}

/** People of both tables who bear one name and are two people. */
const TWO_PEOPLE = new Set(['David Lin', 'Matthew Miller']);

/** The row of the table of people that is this detainee. */
export function sameAs(detainee: RawDetainee, people: NameIndex<RawPerson>): RawPerson | undefined {
  if (TWO_PEOPLE.has(detainee.name) || TWO_PEOPLE.has(detainee.name.replace(/ \w+ /, ' '))) return undefined;
  return people.find(detainee.name);
}
