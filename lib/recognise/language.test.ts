import { expect, test } from 'vitest';
import { guessLanguage } from './language.ts';

test.each([
  ['en', 'The minister said that it was not for him to say.'],
  ['es', 'El ministro dijo que no era para él en la reunión de los países.'],
  ['fr', 'Le ministre a dit que ce n’est pas dans les règles de la maison.'],
  ['de', 'Der Minister sagte, dass es nicht für die Öffentlichkeit ist und das zu den Akten kommt.'],
  ['ru', 'Министр сказал, что это не его дело.'],
  ['uk', 'Міністр сказав, що це не його справа.'],
  ['be', 'Міністр сказаў, што гэта не яго справа.'],
  ['hu', 'A miniszter azt mondta, hogy ez nem az ő dolga, és el is ment.'],
  ['vi', 'Bộ trưởng nói rằng đó không phải là việc của ông và các nước khác.'],
  ['ar', 'قال الوزير إن هذا ليس من شأنه'],
  ['fa', 'وزیر گفت این کار چه کسی است'],
  ['zh', '部长说这不是他的事'],
  ['he', 'השר אמר שזה לא עניינו'],
  ['und', '12345 — 67'],
])('%s', (lang, text) => {
  expect(guessLanguage([text])).toBe(lang);
});
