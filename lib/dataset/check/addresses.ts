/** What is wrong with an address can be seen from its form, without asking for the page. */
import { isRefused, WIKIPEDIA } from './refused.ts';

/** One way in which an address may be no good, and what to do then. */
export interface Fault {
  readonly has: (address: URL, written: string) => boolean;
  readonly message: (address: URL, written: string) => string;
}

const fault = (has: Fault['has'], message: string): Fault => ({ has, message: ({ hostname }) => message.replace('HOST', hostname) });

const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|local|internal|lan)$|(?:^|\.)example\.(?:com|net|org)$/;
const NUMBERS = /^[\d.]+$|^\[/;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|mkt_tok|vero_id|wickedid|ref_src)$/;
const SHORTENERS = /^(?:t\.co|bit\.ly|tinyurl\.com|goo\.gl|lnkd\.in|ow\.ly|buff\.ly|is\.gd|news\.google\.com)$/;

/** Nobody who follows such an address gets to the page. */
export const ADDRESS_FAULTS: readonly Fault[] = [
  fault(({ hostname }) => RESERVED.test(hostname), 'HOST is reserved for examples and tests; name the page that was read'),
  fault(
    ({ hostname }) => !hostname.replace(/\.$/, '').includes('.') && !NUMBERS.test(hostname),
    'HOST has no dot and is no site; copy the address from the browser',
  ),
  fault((_, written) => /\s|[<>"{}|\\^`]/.test(written), 'holds a space or a sign that no address has; copy it from the browser'),
  fault(({ username, password }) => Boolean(username || password), 'holds a user name; drop what stands before the @'),
  {
    has: ({ searchParams }) => trackers(searchParams).length > 0,
    message: ({ searchParams }) => `holds ${trackers(searchParams).join(', ')}, which tracks readers and is no part of the address; drop it`,
  },
  fault(({ hostname }) => SHORTENERS.test(hostname), 'HOST only leads elsewhere; name the page that it leads to'),
];

const trackers = (parameters: URL['searchParams']): string[] => [...parameters.keys()].filter((name) => TRACKING.test(name));

/** An address without what tracks its readers; every other sign of it stays as it is. */
export function withoutTrackers(url: string): string {
  const [, page = url, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? [];
  if (query === undefined) return url;
  const kept = query.split('&').filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''));
  return `${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

const STAGING = /(?:^|[.-])(?:preprod|staging\d*|stage|uat|dev\d*|test|testslot|preview|next-preprod|backend|beta)(?=[.-])/;
const DELIVERY =
  /(?:^|\.)(?:cloudfront\.net|amplifyapp\.com|appspot\.com|azurewebsites\.net|go-vip\.net|amazee\.io|amazonaws\.com|storage\.googleapis\.com|libproxy\d*\.[\w.]+)$/;

/** The page may be right, but the address is not the one its publisher gives it. */
export const COPY_FAULTS: readonly Fault[] = [
  fault(({ hostname }) => NUMBERS.test(hostname), 'HOST is a bare number; find the page under the name of its publisher'),
  fault(({ hostname }) => hostname.endsWith('.'), 'HOST ends with a dot; drop it and see that the page is there'),
  fault(({ port }, written) => port !== '' || /^https?:\/\/[^/]+:\d+/.test(written), 'names a port; drop it and see that the page is there'),
  fault(({ hostname }) => STAGING.test(hostname), 'HOST is a place where the publisher tries pages out; find the page on the public site'),
  fault(({ hostname }) => DELIVERY.test(hostname), 'HOST is a machine that delivers pages; find the page under the name of its publisher'),
];

/** The page states the fact, but hardly anybody would take it for a source. */
export const WEAK_FAULTS: readonly Fault[] = [
  fault(({ hostname }) => WIKIPEDIA.test(hostname), 'HOST is written by anybody; name the page that the article cites'),
  fault(({ hostname }) => isRefused(hostname), 'HOST copies, sums up or spins what others wrote; name the page it was taken from'),
];

/** One key for the ways in which one page's address is written. */
export function sameAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
