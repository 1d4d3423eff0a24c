/** The bundled list of news sites, for the pages that let the reader choose. */
import { browser } from 'wxt/browser';
import { domainOf, patternOf } from '../sites/origins.ts';

/** A news site of the bundled list. */
export interface Outlet {
  readonly domain: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The bundled list, by name. */
export async function loadOutlets(): Promise<Outlet[]> {
  return (await fetch(browser.runtime.getURL('/data/outlets.json'))).json() as Promise<Outlet[]>;
}

/** Ask the browser, and so the reader, for sites. Must be called in the handler of a click. `false`: refused. */
export const requestSites = (domains: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: domains.map(patternOf) });

/** Give sites back. Patterns of one domain may have been granted in several forms. */
export async function removeSites(domains: readonly string[]): Promise<void> {
  const wanted = new Set(domains);
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins: origins.filter((origin) => wanted.has(domainOf(origin))) });
}
