/**
 * What the background accepts, by who asks. A page script may say anything: shapes, sizes and counts are bounded
 * before anything is done with them.
 */
import * as z from 'zod/mini';
import { isDay } from '../dataset/dates.ts';
import { KINDS, STATUSES } from '../lookup/query.ts';
import { isSameSite } from '../sites/origins.ts';

z.config({ jitless: true });

/** Characters of one text block; longer ones are split by the page script. */
export const MAX_BLOCK = 100_000;
/** Text blocks of one page. */
export const MAX_BLOCKS = 20_000;
/** Characters of one message. */
export const MAX_TEXT = 4_000_000;

const session = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const key = z.int().check(z.nonnegative());
const mark = z.int().check(z.nonnegative());
const none = z.strictObject({});

const pageText = z
  .strictObject({
    session,
    order: z.array(key).check(z.maxLength(MAX_BLOCKS)),
    texts: z.array(z.tuple([key, z.string().check(z.maxLength(MAX_BLOCK))])).check(z.maxLength(MAX_BLOCKS)),
    headings: z.optional(z.array(key).check(z.maxLength(MAX_BLOCKS))),
    title: z.string().check(z.maxLength(1_000)),
    lang: z.optional(z.string().check(z.maxLength(40))),
    said: z.array(z.tuple([z.enum(['json-ld', 'meta', 'time', 'times', 'address']), z.string().check(z.maxLength(200_000))])).check(z.maxLength(100)),
  })
  .check(z.refine(({ texts }) => texts.reduce((sum, [, text]) => sum + text.length, 0) <= MAX_TEXT, 'more text than a page holds'));

export const PAGE_CHECKS = {
  read: pageText,
  hello: z.strictObject({ session, kind: z.string().check(z.maxLength(200)) }),
  part: z.strictObject({ name: z.enum(['painter', 'highlighter']) }),
  hidden: z.strictObject({ session }),
  frame: none,
};
const entity = z.int().check(z.nonnegative());
/** Cards opened one from another; nobody goes further than this without going back. */
const MOST_STEPS = 20;
export const CARD_CHECKS = {
  card: z.strictObject({ session, mark, path: z.optional(z.array(entity).check(z.maxLength(MOST_STEPS))) }),
  dismiss: z.strictObject({ session, mark, what: z.enum(['mark', 'entity', 'site']) }),
};
const tabId = z.int().check(z.nonnegative());
const day = z.string().check(z.refine(isDay, 'a day of the calendar'));
const query = z.strictObject({
  text: z.optional(z.string().check(z.maxLength(200))),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  status: z.optional(z.enum(STATUSES)),
  kind: z.optional(z.enum(KINDS)),
  topic: z.optional(entity),
  limit: z.int().check(z.nonnegative(), z.maximum(100)),
});
export const EXTENSION_CHECKS = {
  report: z.strictObject({ tabId }),
  jump: z.strictObject({ tabId, mark }),
  about: none,
  entity: z.strictObject({ number: entity, tabId: z.optional(tabId) }),
  correct: z.strictObject({ tabId, day: z.optional(z.nullable(day)), onlyThen: z.optional(z.boolean()) }),
  find: query,
  sample: z.strictObject({ blocks: z.array(z.string().check(z.maxLength(5_000))).check(z.maxLength(50)), lang: z.string().check(z.maxLength(40)), day }),
  requests: none,
};

/** A reader of requests for `answer`: the checked request, or an error that names what was wrong. */
export function checked(checks: Readonly<Record<string, z.ZodMiniType>>): (type: string, request: unknown) => unknown {
  return (type, request) => {
    const result = Object.hasOwn(checks, type) ? checks[type]?.safeParse(request) : undefined;
    if (!result?.success) throw new Error(`"${type}" was asked in a form that is not known: ${result?.error.issues[0]?.path.join('.') ?? 'type'}`);
    return result.data;
  };
}

/** Who sent a message. */
export type Role =
  /** Our script in a web page, or in a frame of the page's own site in it. */
  | 'page'
  /** Our card frame in a web page. */
  | 'card'
  /** Popup, options, welcome: pages of their own. */
  | 'extension';

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/**
 * Role of a sender, or `undefined` for one that is not ours. All that it goes by the browser says, and no page: where the
 * sender lies, and the address of the tab around it.
 *
 * @param root - `runtime.getURL('')`, the address of the extension
 * @param id - `runtime.id`
 */
export function roleOf(sender: Sender, root: string, id: string): Role | undefined {
  if (sender.id !== id) return undefined;
  const isOurs = sender.url?.startsWith(root) ?? false;
  if (!isOurs) return isPage(sender) ? 'page' : undefined;
  const path = (sender.url ?? '').slice(root.length).split(/[?#]/)[0];
  if (path === 'card.html') return 'card';
  // A page of ours that lies in somebody else's page is nobody's to command.
  return sender.frameId === undefined || sender.frameId === 0 ? 'extension' : undefined;
}

/** A frame of another site has nothing to ask, whatever runs in it. */
const isPage = ({ tab, frameId, url }: Sender): boolean => tab?.id !== undefined && frameId !== undefined && (frameId === 0 || isSameSite(url, tab.url));
