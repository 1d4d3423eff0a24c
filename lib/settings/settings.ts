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
} as const;

export interface Settings {
  readonly kinds: z.infer<typeof kindsSchema>;
  readonly topicsOff: readonly string[];
  readonly sitesOff: readonly string[];
}

export const DEFAULTS: Settings = { kinds: { detainee: true, person: true, topic: true }, topicsOff: [], sitesOff: [] };

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
  return { kinds: part('kinds'), topicsOff: part('topicsOff'), sitesOff: part('sitesOff') };
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
