/** Requests to servers, as the browser has noted them in this context. */

/** How many of the addresses asked for are not the extension's own. */
export const countForeign = (addresses: readonly string[], root: string): number => addresses.filter((address) => !address.startsWith(root)).length;

/** Requests of this page, or of this background, to anybody but the extension itself. */
export const foreignRequests = (root: string): number =>
  countForeign(
    performance.getEntriesByType('resource').map(({ name }) => name),
    root,
  );
