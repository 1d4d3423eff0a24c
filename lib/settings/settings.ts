/**
 * What the reader has chosen: its shape, its defaults, and how older shapes become the present one.
 *
 * Pure; `store.ts` keeps it. Stored settings are never trusted: each part that is not valid falls back to its default
 * alone, so that one bad value costs nothing else.
 */
import * as z from 'zod/mini';

// zod's compiled parsers need `new Function`, which the extension's content security policy forbids.
z.config({ jitless: true });

const kindsSchema = z.object({ detainee: z.boolean(), person: z.boolean(), topic: z.boolean() });
const listSchema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(5_000));

const PARTS = {
  /** Which kinds are marked. `topic` stands for laws, agreements, organisations and places too. */
  kinds: kindsSchema,
  /** Ids of topics that are not marked. */
  topicsOff: listSchema,
  /** Host names on which the reader has switched Sidelight off, without `www.`; it holds for their subdomains too. */
  sitesOff: listSchema,
  /** Ids of people and detainees that are not marked. */
  entitiesOff: listSchema,
  /** Wordings that do not stand for an entity, as {@link wordingKey} writes them: a reader has said so. */
  wordingsOff: listSchema,
  /** Who paints: the overlay, which no site can read, or the browser's highlights, which any can. */
  painter: z.enum(['overlay', 'highlight']),
  /** Which mentions of one entity are marked. */
  density: z.enum(['every', 'section', 'first']),
  /** Nothing is painted on any page; badge and popup go on. */
  quiet: z.boolean(),
} as const;

export interface Settings {
  readonly kinds: z.infer<typeof kindsSchema>;
  readonly topicsOff: readonly string[];
  readonly sitesOff: readonly string[];
  readonly entitiesOff: readonly string[];
  readonly wordingsOff: readonly string[];
  readonly painter: 'overlay' | 'highlight';
  readonly density: 'every' | 'section' | 'first';
  readonly quiet: boolean;
}

export const DEFAULTS: Settings = {
  kinds: { detainee: true, person: true, topic: true },
  topicsOff: [],
  sitesOff: [],
  entitiesOff: [],
  wordingsOff: [],
  painter: 'overlay',
  density: 'every',
  quiet: false,
};

type Stored = Record<string, unknown>;

/** One step a version: `STEPS[n]` turns settings of version `n` into version `n + 1`. A released step never changes. */
const STEPS: readonly ((old: Stored) => Stored)[] = [
  // 0 → 1: the first shape; nothing was stored before it.
  (old) => old,
];

export const SETTINGS_VERSION = STEPS.length;

/** Settings as they are stored. */
export type StoredSettings = Settings & { readonly version: number };

/** Valid settings from whatever is stored: older versions are brought up to date, bad parts become defaults. */
export function readSettings(stored: unknown): Settings {
  const current = migrate(isRecord(stored) ? stored : {});
  const part = <K extends keyof Settings>(key: K): Settings[K] => {
    const result = PARTS[key].safeParse(current[key]);
    return result.success ? (result.data as Settings[K]) : DEFAULTS[key];
  };
  return {
    kinds: part('kinds'),
    topicsOff: part('topicsOff'),
    sitesOff: part('sitesOff'),
    entitiesOff: part('entitiesOff'),
    wordingsOff: part('wordingsOff'),
    painter: part('painter'),
    density: part('density'),
    quiet: part('quiet'),
  };
}

function migrate(stored: Stored): Stored {
  const version = typeof stored['version'] === 'number' && stored['version'] >= 0 ? stored['version'] : 0;
  return STEPS.slice(version).reduce((settings, step) => step(settings), stored);
}

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The host as settings keep it. */
export const hostKey = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Whether the reader has switched this host, or a domain above it, off. */
export function isSiteOff({ sitesOff }: Settings, host: string): boolean {
  const key = hostKey(host);
  return sitesOff.some((off) => key === off || key.endsWith(`.${off}`));
}

/** The settings with one site switched on or off. Switching on also lifts a switch above it. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const key = hostKey(host);
  const others = settings.sitesOff.filter((off) => !(key === off || key.endsWith(`.${off}`)));
  return { ...settings, sitesOff: on ? others : [...others, key].sort() };
}

/** The settings with topics switched on or off. */
export function withTopics(settings: Settings, ids: readonly string[], on: boolean): Settings {
  const changed = new Set(ids);
  const others = settings.topicsOff.filter((id) => !changed.has(id));
  return { ...settings, topicsOff: on ? others : [...others, ...ids].sort() };
}

/** A wording of an entity as settings keep it: the id, a space, the words in lower case. At most 200 characters. */
export const wordingKey = (id: string, surface: string): string => `${id} ${surface.toLowerCase().replace(/\s+/g, ' ').trim()}`.slice(0, 200);

/** The settings with an entity left unmarked: a topic by its switch, everybody else by name. */
export function withoutEntity(settings: Settings, id: string, isTopic: boolean): Settings {
  return isTopic ? withTopics(settings, [id], false) : { ...settings, entitiesOff: sorted(settings.entitiesOff, id) };
}

/** The settings with one wording of an entity left unmarked. */
export function withoutWording(settings: Settings, id: string, surface: string): Settings {
  return { ...settings, wordingsOff: sorted(settings.wordingsOff, wordingKey(id, surface)) };
}

const sorted = (list: readonly string[], more: string): string[] => [...new Set([...list, more])].sort();
