import { expect, test } from 'vitest';
import { marks } from '../../tests/fixtures/gazetteer.ts';

test.each([
  ['in quotes', 'Then Ben “Sunny” Sample came.', ['Ben “Sunny” Sample = ben']],
  ['in straight ones', 'Then Ben "Sunny Boy" Sample came.', ['Ben "Sunny Boy" Sample = ben']],
  ['in single ones', 'Then Ben ‘Sunny’ Sample came.', ['Ben ‘Sunny’ Sample = ben']],
  ['in brackets', 'Then Ben (born Quux) Sample came.', ['Ben (born Quux) Sample = ben']],
  ['and the surname is theirs from there on', 'Ben “Sunny” Sample came. Sample spoke.', ['Ben “Sunny” Sample = ben', 'Sample = ben']],
  ['not with another first name', 'Then Quux “Sunny” Sample came.', []],
  ['not where more is quoted', 'Then Ben “said to all of us” Sample came.', []],
  ['not where nothing opens', 'Then Ben Sunny” Sample came.', []],
])('a nickname %s', (_, text, expected) => {
  expect(marks(text, { lang: 'en' })).toEqual(expected);
});
