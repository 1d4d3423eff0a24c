import { expect, test } from 'vitest';
import { english as words } from '../../tests/fixtures/words.ts';
import type { DetaineeRecord, EntityRecord, Outcome, ShownDetention } from '../dataset/records.ts';
import { summarise } from './summary.ts';

const shared = { id: 'x', name: 'X', sources: [], collections: [], events: [] };
const spell = (from: string, to: string | undefined, outcome: Outcome, more: Partial<ShownDetention> = {}): ShownDetention => ({
  heldBy: 'RU',
  from,
  ...(to ? { to } : {}),
  outcome,
  asOf: to ?? '2026-01-05',
  ...more,
});
const detainee = (...detentions: ShownDetention[]): DetaineeRecord => ({ ...shared, kind: 'detainee', citizenships: [], summary: '', terms: [], detentions });

const freed = detainee(spell('2020', '2024-08-01', 'exchanged'));
const died = detainee(spell('2020', '2024-02-16', 'died'));
const held = detainee(spell('2020', undefined, 'held'));
const house = detainee(spell('2020', '2024', 'house-arrest'));
const lost = detainee(spell('2021', '2024-02-16', 'unknown'));
const later = detainee(spell('2023-03-29', '2024-08-01', 'exchanged'));
const earlier = detainee(spell('2010', '2012', 'released'));
const buried = detainee(spell('2015', '2017-06-19', 'died'));
const again = detainee(spell('2020', '2023', 'released'), spell('2024', undefined, 'held'));
const vague = detainee(spell('2022', '2023', 'released'));
const killed = detainee(spell('2021-10-07', '2025-02-21', 'died', { diedOn: '2021-11' }));
const stale = detainee(spell('2018', undefined, 'held', { asOf: '2021-05' }));
const fresh = detainee(spell('2020', undefined, 'held', { asOf: '2026-11-22' }));
const blank = detainee();
const person: EntityRecord = { ...shared, kind: 'person', terms: [] };
const topic: EntityRecord = { ...shared, kind: 'topic', group: 'g', related: [] };

const STORY = '2022-07-29';
const TODAY = '2026-11-22';
const ONE = 'One person in this story was being held when it was published.';
const TWO = 'Two people in this story were being held when it was published.';

test.each([
  ['all freed', [freed, freed, freed, person], STORY, 'Three people in this story were being held when it was published. All three have since been freed.'],
  ['both freed', [freed, freed], STORY, `${TWO} Both have since been freed.`],
  ['one freed', [freed], STORY, `${ONE} They have since been freed.`],
  ['one died', [died], STORY, `${ONE} They have since died.`],
  ['two died', [died, died], STORY, `${TWO} All of them have since died.`],
  ['none freed', [held, held], STORY, `${TWO} No release of any of them is on record up to 22 Nov 2026.`],
  ['one not freed', [held], STORY, `${ONE} No release is on record up to 22 Nov 2026.`],
  ['freed, and taken again', [again], STORY, `${ONE} Since then one was in detention when last reported.`],
  ['moved to house arrest', [house], STORY, `${ONE} Since then one was under house arrest when last reported.`],
  ['lost from sight', [lost], STORY, `${ONE} What has become of them is not on record.`],
  ['two lost from sight', [lost, lost], STORY, `${TWO} What has become of them is not on record.`],
  ['some freed, some not', [freed, held], STORY, `${TWO} Since then one has been freed and one was in detention when last reported.`],
  [
    'some of each',
    [freed, freed, died, held],
    STORY,
    'Four people in this story were being held when it was published. Since then two have been freed, one has died and one was in detention when last reported.',
  ],
  ['freed and died', [freed, died], STORY, `${TWO} Since then one has been freed and one has died.`],
  ['somebody lost', [freed, lost], STORY, `${TWO} Since then one has been freed and what has become of one is not on record.`],
  ['none held then', [earlier], STORY, 'One person in this story has been a prisoner or hostage, but was not being held when it was published.'],
  [
    'none held then, one later',
    [earlier, later],
    STORY,
    'Two people in this story have been prisoners or hostages, but none was being held when it was published. One person in it was detained later.',
  ],
  ['all detained later', [later], STORY, 'One person in this story had not yet been detained when it was published. One person in it was detained later.'],
  ['some later', [freed, later], STORY, `${ONE} They have since been freed. One person in it was detained later.`],
  ['all dead by then', [buried, buried], STORY, 'Two people in this story had died, after time as prisoners or hostages, before it was published.'],
  [
    'one dead, one free by then',
    [buried, earlier],
    STORY,
    'Two people in this story have been prisoners or hostages, but none was being held when it was published.',
  ],
  ['status then not on record', [vague], STORY, 'One person in this story has been a prisoner or hostage; whether on the day of publication is not on record.'],
  [
    'status then not on record of one, none else held',
    [vague, earlier],
    STORY,
    'Two people in this story have been prisoners or hostages; none is known to have been held when it was published.',
  ],
  ['one held, of another not on record', [freed, vague], STORY, `${ONE} They have since been freed. Whether one more was being held then is not on record.`],
  ['killed, which nobody knew', [killed], STORY, 'One person was believed to be held, and had been killed by then.'],
  ['one held, one killed', [freed, killed], STORY, `${ONE} They have since been freed. One person was believed to be held, and had been killed by then.`],
  ['the last word is older than the story', [stale], STORY, 'One person in this story was in detention when last reported.'],
  ['one certain, one by an older word', [freed, stale], STORY, `${ONE} They have since been freed. One more was in detention when last reported.`],
  ['no checked record', [blank], STORY, 'Of one person named here there is no checked record yet.'],
  ['one freed, one without a record', [freed, blank], STORY, `${ONE} They have since been freed. Of one person named here there is no checked record yet.`],
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
    'Two people in this story have been prisoners or hostages. By the latest record one has been freed and one was in detention when last reported.',
  ],
  ['no date, freed', [freed], undefined, 'One person in this story has been a prisoner or hostage. By the latest record one has been freed.'],
  ['no date, no record', [blank], undefined, 'Of one person named here there is no checked record yet.'],
  [
    'no date, dead and lost',
    [died, lost],
    undefined,
    'Two people in this story have been prisoners or hostages. By the latest record one has died and what has become of one is not on record.',
  ],
  ['today, by an older word', [held], TODAY, 'One person in this story was in detention when last reported.'],
  ['today, by a word of today', [fresh], TODAY, `${ONE} No release is on record up to 22 Nov 2026.`],
  ['today, freed and not', [freed, held], TODAY, 'One person in this story was in detention when last reported.'],
  ['newer than the data', [held, held], '2026-12-24', 'Two people in this story were in detention when last reported.'],
  ['no detainees', [person, person, topic], STORY, 'Two people and 1 topic in this story are in Sidelight’s data.'],
  ['one person, one topic', [person, topic], STORY, 'One person and 1 topic in this story are in Sidelight’s data.'],
  ['people alone', [person], STORY, 'One person in this story is in Sidelight’s data.'],
  ['topics alone', [topic, topic], STORY, 'Two topics in this story are in Sidelight’s data.'],
  ['nothing', [], STORY, 'Nothing in this story is in Sidelight’s data.'],
] as const)('%s', (_, records, story, sentence) => {
  expect(summarise(records, { story, data: TODAY }, words)).toBe(sentence);
});

test.each([
  ['held', [freed, freed], TWO],
  ['not yet', [later], 'One person in this story had not yet been detained when it was published.'],
  ['with one who had been killed', [freed, killed], ONE],
] as const)('only what was known then: %s', (_, records, sentence) => {
  expect(summarise(records, { story: STORY, data: STORY }, words, true)).toBe(sentence);
});
