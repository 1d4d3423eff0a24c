/** Words that judge. Who wants to say what they say quotes somebody, or says what happened. */

/** Words that take the same advice; each matches its ending too where it ends with `*`. */
const LOADED: readonly (readonly [words: string, instead: string])[] = [
  ['regime regimes junta* strongman strongmen dictator dictators despot* tyrant* tyrann*', 'say "government", "authorities" or the name'],
  ['thug* goon* henchm* crony cronies stooge* lackey* minion* puppet* mouthpiece*', 'say which office or part the person had'],
  ['notorious* infamous* feared dreaded disgraced', 'drop it, or say what is known for it'],
  ['so-called self-styled self-proclaimed', 'drop it, or say who calls it so'],
  ['sham bogus farcical trumped-up kangaroo spurious baseless fabricated', 'say who rejects the charge, and how'],
  ['brutal* barbar* savage* vicious* heinous* monstrous* sadistic* atrocious* bloodthirsty ruthless* cruel cruelty evil', 'say what was done, and who says so'],
  ['butcher* slaughter* monster* fanatic* traitor* scum terror-mongering', 'say what was done, and who says so'],
  ['hero heroes heroic* martyr* saintly brave bravely fearless* courageous* legendary', 'say what the person did'],
  ['draconian orwellian totalitarian', 'say what the law forbids'],
  ['sadly tragically fortunately thankfully unfortunately shockingly outrageous* shameful* absurd* ridiculous*', 'drop it; the reader judges'],
];

const patternOf = (word: string): string => word.replace(/\*$/, String.raw`\p{L}*`);
const PATTERNS = LOADED.map(([words, instead]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words.split(' ').map(patternOf).join('|')})(?![\\p{L}])`, 'giu'),
  instead,
}));

/** What somebody else is quoted with. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|(?<!\p{L})‘[^‘]*?’(?!\p{L})|(?<!\p{L})'[^']*?'(?!\p{L})/gu;

/** "Which Washington called baseless": the judgement is told with whose it is. */
const ATTRIBUTED = /\b(?:call|describ|denounc|reject|dismiss|condemn|declar|brand|label|deem|term|regard|sa(?:id|ys?)|wrote|speak|spoke)\p{L}*\b[^.;:]*$/iu;

/** Terms of law in which the word judges nobody. */
const TERMS = ['general regime', 'strict regime', 'special regime', 'prison regime', 'sanctions regime', 'visa regime'];

/**
 * The loaded words of `text` that are its author's own: not within quotation marks, not told of somebody who said so,
 * not part of one of `names`, and not with a capital within a sentence, which is the name of something.
 */
export function loadedWords(text: string, names: readonly string[]): { word: string; instead: string }[] {
  const own = [...names, ...TERMS].reduce((rest, name) => rest.replaceAll(name, ' – '), text).replace(QUOTED, ' – ');
  return PATTERNS.flatMap(({ pattern, instead }) =>
    [...own.matchAll(pattern)].filter(({ index }) => !isName(own, index) && !ATTRIBUTED.test(own.slice(0, index))).map(([word]) => ({ word, instead })),
  );
}

/** Whether the word at `at` has a capital that does not begin a sentence. */
export const isName = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at)) && !/(?:^|[.!?:]\s+|–\s*)$/u.test(text.slice(0, at));
