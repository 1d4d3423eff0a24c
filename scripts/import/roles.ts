/** Offices and their holders by date. */
import type { Role } from '../../lib/dataset/schema/index.ts';
import { lean, type RawRole, slug } from './raw.ts';
import { CHECKED_TERMS } from './review/people.ts';
import { prune } from './topics.ts';

/**
 * The record of `data/roles/`.
 *
 * @param idOf - The person of a name; called once for each holder
 */
export function roleOf(raw: RawRole, idOf: (name: string) => string): Role {
  const id = slug(raw.office);
  const byLanguage = new Map<string, { lang: string; texts: string[]; checked?: false }>();
  for (const { lang, text, forms, checked } of raw.phrases) {
    const key = `${lang}${checked === false}`;
    const group = byLanguage.get(key) ?? { lang, texts: [], ...(checked === false ? { checked } : {}) };
    group.texts.push(text, ...(forms ?? []));
    byLanguage.set(key, group);
  }
  return lean({
    id,
    office: raw.office,
    of: raw.country,
    loose: raw.loose ? (true as const) : undefined,
    phrases: [...byLanguage.values()]
      .map((group) => ({ ...group, texts: prune(group.texts.filter((text) => !repeatsAWord(text))) }))
      .filter(({ texts }) => texts.length > 0),
    holders: raw.holders.map((holder) => {
      const person = idOf(holder.name);
      const checked = CHECKED_TERMS.find((term) => term.role === id && term.person === person);
      return lean({
        person,
        from: checked?.from ?? holder.from,
        to: checked?.to ?? holder.to ?? undefined,
        acting: holder.acting ? (true as const) : undefined,
        sure: holder.sure === false && !checked ? (false as const) : undefined,
      });
    }),
    asOf: raw.asOf,
    sources: ['collection:sidelight-offices', ...CHECKED_TERMS.filter(({ role }) => role === id).map(({ source }) => source)],
  } as Role);
}

/** "secretary of Russia's Security Council secretary": a template gone wrong. */
function repeatsAWord(text: string): boolean {
  const long = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 3);
  return new Set(long).size < long.length;
}
