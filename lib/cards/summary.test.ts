import { expect, test } from 'vitest';
import { english as words } from '../../tests/fixtures/words.ts';
import type { DetaineeRecord, EntityRecord, Outcome } from '../dataset/records.ts';
import { summarise } from './summary.ts';

const shared = { id: 'x', name: 'X', sources: [], collections: [], events: [] };
function detainee(from: string, to: string | undefined, outcome: Outcome): DetaineeRecord {
  return {
    ...shared,
    kind: 'detainee',
    citizenships: [],
    summary: '',
    terms: [],
    detentions: [{ heldBy: 'RU', from, ...(to ? { to } : {}), outcome, asOf: to ?? '2026-01-05' }],
  };
}
const freed = detainee('2020', '2024-08-01', 'exchanged');
const died = detainee('2020', '2024-02-16', 'died');
const held = detainee('2020', undefined, 'held');
const lost = detainee('2021', '2024-02-16', 'unknown');
const later = detainee('2023-03-29', '2024-08-01', 'exchanged');
const earlier = detainee('2010', '2012', 'released');
const vague = detainee('2022', '2023', 'released');
const person: EntityRecord = { ...shared, kind: 'person', terms: [] };
const topic: EntityRecord = { ...shared, kind: 'topic', group: 'g', related: [] };

const STORY = '2022-07-29';
test.each([
  ['all freed', [freed, freed, freed, person], STORY, 'Three people in this story were being held when it was published. All three have since been freed.'],
  ['both freed', [freed, freed], STORY, 'Two people in this story were being held when it was published. Both have since been freed.'],
  ['one freed', [freed], STORY, 'One person in this story was being held when it was published. They have since been freed.'],
  ['one died', [died], STORY, 'One person in this story was being held when it was published. They have since died.'],
  [
    'none freed',
    [held, held],
    STORY,
    'Two people in this story were being held when it was published. No release of any of them is on record up to 22 Nov 2026.',
  ],
  ['one not freed', [held], STORY, 'One person in this story was being held when it was published. No release is on record up to 22 Nov 2026.'],
  [
    'some of each',
    [freed, freed, died, held],
    STORY,
    'Four people in this story were being held when it was published. Since then two have been freed, one has died and one was still held when last reported.',
  ],
  [
    'somebody lost',
    [freed, lost],
    STORY,
    'Two people in this story were being held when it was published. Since then one has been freed and of one nothing is known.',
  ],
  ['none held then', [earlier], STORY, 'One person in this story has been a prisoner or hostage, but was not being held when it was published.'],
  [
    'none held then, one later',
    [earlier, later],
    STORY,
    'Two people in this story have been prisoners or hostages, but none was being held when it was published. One person in it was detained later.',
  ],
  [
    'some later',
    [freed, later],
    STORY,
    'One person in this story was being held when it was published. They have since been freed. One person in it was detained later.',
  ],
  ['status then not on record', [vague], STORY, 'One person in this story has been a prisoner or hostage; whether on the day of publication is not on record.'],
  [
    'twelve of them',
    Array.from({ length: 12 }, () => freed),
    STORY,
    '12 people in this story were being held when it was published. All 12 have since been freed.',
  ],
  [
    'no date',
    [freed, held],
    undefined,
    'Two people in this story have been prisoners or hostages. By the latest record one was still held when last reported.',
  ],
  ['no date, none held', [freed], undefined, 'One person in this story has been a prisoner or hostage.'],
  ['today', [held], '2026-11-22', 'One person in this story was being held when it was published. No release is on record up to 22 Nov 2026.'],
  ['no detainees', [person, person, topic], STORY, 'Two people and 1 topic in this story are in Sidelight’s data.'],
  ['people alone', [person], STORY, 'One person in this story is in Sidelight’s data.'],
  ['topics alone', [topic, topic], STORY, 'Two topics in this story are in Sidelight’s data.'],
  ['nothing', [], STORY, 'Nothing in this story is in Sidelight’s data.'],
] as const)('%s', (_, records, story, sentence) => {
  expect(summarise(records, { story, data: '2026-11-22' }, words)).toBe(sentence);
});
