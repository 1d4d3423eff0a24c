/** What sort of publisher a page comes from, told by its host. */
import { isRefused, WIKIPEDIA } from '../../../lib/dataset/check/refused.ts';
import type { Outlet } from '../../../lib/dataset/schema/index.ts';

export const PUBLISHER_KINDS = [
  'agency',
  'broadcaster',
  'newspaper',
  'magazine',
  'online',
  'rights',
  'government',
  'international',
  'wiki or copy',
  'other',
] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Bodies of states, by the form of their hosts. */
const GOVERNMENT =
  /(?:^|\.)(?:gov|mil|gouv|gob|gov\.[a-z]{2}|gouv\.[a-z]{2}|gob\.[a-z]{2}|go\.[a-z]{2}|gc\.ca|admin\.ch|europa\.eu)$|(?:^|\.)(?:mfa|mid|kremlin|parliament)\.[a-z.]+$/;
const INTERNATIONAL = /(?:^|\.)(?:un|ohchr|icj-cij|icc-cpi|osce|coe|nato|unesco|icrc|ilo|oas|idea|interpol|nobelprize)\.(?:org|int)$/;
/** Rights and press groups that are no news sites, and so not among the outlets. */
const RIGHTS = new Set(
  `amnesty.org amnesty.org.uk amnesty.ca amnesty.ie amnesty.at amnestyusa.org hrw.org cpj.org rsf.org ifex.org pen.org pen-international.org freedomhouse.org
  frontlinedefenders.org article19.org article20.org omct.org fidh.org spring96.org baj.media rightsinrussia.org ovd.info memohrc.org khpg.org zmina.info crimeahrg.org
  humanrightshouse.org safeguarddefenders.org duihua.org nchrd.org jamesfoleyfoundation.org alqst.org en-hrana.org iranhumanrights.org freedom-now.org indexoncensorship.org
  lawyersforlawyers.org icj.org hrf.org supportjimmylai.com thecfhk.org rupression.com political-prisoners.net crimean-solidarity.org freemuse.org tjcproject.org ctrcenter.org
  hklabourrights.org savetibet.org ecoi.net viasna.org jurist.org ipi.media imi.org.ua observatoryfordefenders.org rightlivelihood.org stockholmcf.org bahrainrights.net`.split(
    /\s+/,
  ),
);

/** The host without `www.`, `m.` and a dot at its end. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/\.$/, '').replace(/^(?:www|m|amp)\./, '');

/** A look-up over `outlets`, which say of each news site what it is. */
export function publisherKinds(outlets: readonly Outlet[]): (url: string) => PublisherKind {
  const known = new Map(outlets.map(({ domain, kind }) => [domain, kind]));
  return (url) => {
    const site = siteOf(url);
    if (WIKIPEDIA.test(site) || isRefused(site)) return 'wiki or copy';
    for (const domain of domainsAbove(site)) {
      if (RIGHTS.has(domain)) return 'rights';
      const kind = known.get(domain);
      if (kind) return kind;
    }
    if (GOVERNMENT.test(site)) return 'government';
    return INTERNATIONAL.test(site) ? 'international' : 'other';
  };
}

/** `a.b.c`, `b.c`: the site and the domains above it. */
function domainsAbove(site: string): string[] {
  const parts = site.split('.');
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'));
}

/** The publisher without the agency in brackets: `Hamodia (The Washington Post)` is `Hamodia`. */
export const publisherName = (publisher: string): string => publisher.replace(/\s*\([^)]*\)\s*$/, '').trim() || publisher;
