/** Marks stand exactly where their text stands, on many shapes of page, and nothing is marked that nobody can see. */
import { CHANGES, GROUNDS, HIDDEN, PLACES } from '../hostile/shapes.ts';
import { expectExact } from './support/exact.ts';
import { test } from './support/harness.ts';

for (const shape of PLACES) test(`exact: ${shape.name}`, ({ harness }) => expectExact(harness, shape, 150));
for (const shape of GROUNDS) test(`exact: ${shape.name}`, ({ harness }) => expectExact(harness, shape, 150));
for (const shape of HIDDEN) test(`unmarked: ${shape.name}`, ({ harness }) => expectExact(harness, shape, 400));
for (const shape of CHANGES) test(`after a change: ${shape.name}`, ({ harness }) => expectExact(harness, shape, 1_300));
