/** `npm run test:hostile` runs all; `npm test` a quick set. */
export const isFull = process.env['SIDELIGHT_HOSTILE'] === 'full';
