import { expect, test } from 'vitest';
import type { Person } from '../schema/index.ts';
import { demandOf } from './demand.ts';

const person = (more: Partial<Person>): Person => ({ id: 'x', name: 'Ada Example', country: 'GB', aliases: [], sources: ['collection:table'], ...more });

test.each([
  ['somebody known by name', person({ tier: 1 }), 399, 'none'],
  ['… whose name very many bear', person({ tier: 1 }), 400, 'both'],
  ['… but whose surname means them', person({ tier: 1, familyAlone: true }), 400, 'none'],
  ['somebody well known', person({ tier: 2 }), 60, 'some'],
  ['somebody little known', person({ tier: 3 }), 60, 'both'],
] as const)('%s', (_, human, bearers, demand) => {
  expect(demandOf(human, bearers, false)).toBe(demand);
});
