/** Longest wait for the page to be idle, in milliseconds. */
const LONGEST_BUSY = 100;

/** When the page has nothing to do, or has had enough to do for long. */
export const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_BUSY }));
