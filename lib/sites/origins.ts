/** Host patterns of sites, as permissions and script registrations want them. Pure. */

/** Pattern of a domain with its subdomains: `bbc.co.uk` → `*://*.bbc.co.uk/*`. */
export const patternOf = (domain: string): string => `*://*.${domain}/*`;

/** Pattern that stands for every site. */
export const ALL_SITES = '*://*/*';

/** The pattern to ask for so that the site of `url` can be read, or `undefined` for an address that is no web page. */
export function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  // Without a port: match patterns stand for all ports, and Firefox knows no others.
  return `*://${parsed.hostname}/*`;
}

/** Host name of a web page, or `undefined`. */
export function hostOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : undefined;
}

/** Labels under which countries let domains be registered: `bbc.co.uk`, `uol.com.br`. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|go|gob|gouv|gov|gv|in|mil|ne|net|nom|or|org)$/;

/**
 * The site that a host belongs to: `edition.cnn.com` → `cnn.com`, `www.bbc.co.uk` → `bbc.co.uk`. By rule and not by the
 * list of public suffixes, which has 200 kB: hosts that many share (`github.io`) count as one site (docs/adr/0008).
 */
export function siteOf(host: string): string {
  const labels = host.split('.');
  // An address of numbers is a site of its own.
  if (/^[\d.]+$|:/.test(host) || labels.length < 3) return host;
  const isLong = labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(isLong ? -3 : -2).join('.');
}

/** Whether two addresses are web pages of one site. */
export function isSameSite(one: string | undefined, other: string | undefined): boolean {
  const [host, otherHost] = [hostOf(one), hostOf(other)];
  return host !== undefined && otherHost !== undefined && siteOf(host) === siteOf(otherHost);
}

/** Whether a set of granted patterns stands for every site. */
export const coversAll = (origins: readonly string[]): boolean => origins.some((origin) => /^(?:<all_urls>|\*:\/\/\*\/\*|https?:\/\/\*\/\*)$/.test(origin));

/** Domain of a pattern, for a list to read: `*://*.bbc.co.uk/*` → `bbc.co.uk`. */
export function domainOf(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '')
    .replace(/^www\./, '');
}

/** Whether an address is, by its name, that of a PDF. */
export const isPdf = (url: string): boolean => /\.pdf$/i.test(URL.parse(url)?.pathname ?? '');
