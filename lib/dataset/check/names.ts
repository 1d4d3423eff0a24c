/** Names: whom they lead to, and how they are written. */
import { type Detainee, type Person, standsAlone } from '../schema/index.ts';
import { isInOneScript, scriptsOf, speltIn } from './languages.ts';
import { type Check, humans, look, type Rule, stop } from './rule.ts';

type Human = Person | Detainee;
interface Name {
  readonly text: string;
  readonly field: string;
  readonly isAlone: boolean;
  readonly needs: readonly string[] | undefined;
}

const namesOf = (human: Human): Name[] => [
  { text: human.name, field: 'name', isAlone: true, needs: human.needs },
  ...human.aliases.map((alias, at) => ({ text: alias.text, field: `aliases.${at}`, isAlone: standsAlone(alias), needs: alias.needs })),
];
const keyOf = (text: string): string => text.toLowerCase();

const namesStandOnce: Check = (dataset, say) => {
  for (const human of humans(dataset)) {
    const own = new Set<string>();
    for (const { text, field } of namesOf(human)) {
      if (own.has(keyOf(text))) say(human, field, `"${text}" stands twice in this record; drop one`);
      own.add(keyOf(text));
    }
  }
};

const namesLeadToOne: Check = (dataset, say) => {
  const bearers = new Map<string, { human: Human; name: Name }[]>();
  for (const human of humans(dataset))
    for (const name of namesOf(human)) if (name.isAlone) bearers.set(keyOf(name.text), [...(bearers.get(keyOf(name.text)) ?? []), { human, name }]);
  for (const all of bearers.values()) {
    const ids = [...new Set(all.map(({ human }) => human.id))];
    if (ids.length < 2 || all.every(({ name }) => name.needs)) continue;
    for (const { human, name } of all)
      if (!name.needs)
        say(
          human,
          name.field,
          `"${name.text}" is a name of ${ids.join(' and ')}; give each of them "needs", the words that tell them apart, or make the alias "short"`,
        );
  }
};

const familyIsPartOfTheName: Check = (dataset, say) => {
  for (const human of humans(dataset))
    if (human.family && !human.name.includes(human.family))
      say(human, 'family', `"${human.family}" is no part of "${human.name}"; write it as it stands there`);
};

const relativesAreOthers: Check = ({ detainees }, say) => {
  for (const detainee of detainees) {
    const own = new Set(namesOf(detainee).map(({ text }) => keyOf(text)));
    for (const [at, { name, aliases = [] }] of (detainee.relatives ?? []).entries())
      if ([name, ...aliases].some((text) => own.has(keyOf(text))))
        say(detainee, `relatives.${at}.name`, 'is a name of the detainee; a relative is somebody else: correct it, or drop the entry');
  }
};

const aliasesAreInTheirScript: Check = (dataset, say) => {
  for (const human of humans(dataset))
    for (const [at, { text, lang }] of human.aliases.entries()) {
      const scripts = scriptsOf(lang);
      if (!speltIn(text, scripts))
        say(human, `aliases.${at}.lang`, `"${text}" is not in the script of "${lang}" (${scripts.join(' or ')}); correct the language, or the name`);
    }
};

/** A Latin "a" in a Cyrillic name looks right and is never found. */
const wordsAreInOneScript: Check = (dataset, say) => {
  for (const human of humans(dataset))
    for (const { text, field } of namesOf(human))
      if (!isInOneScript(text)) say(human, field, `"${text}" mixes letters of two scripts in one word; write it anew in one of them`);
};

/** Signs that no name has, and what tells a note from a name. */
const NOT_IN_A_NAME = /[()[\]{}<>|@#/\\*_=:;!?]|,(?! (?:Jr|Sr)\.?$)|\s{2,}|\d|^\P{L}|["“”«»](?=[^"“”«»]*$)(?<!["“”«»].*)/u;

const namesHoldNothingElse: Check = (dataset, say) => {
  for (const human of humans(dataset))
    for (const { text, field } of namesOf(human)) {
      const sign = NOT_IN_A_NAME.exec(text)?.[0];
      if (sign !== undefined) say(human, field, `"${text}" holds "${sign}", which is no part of a name; write the name as a newspaper prints it`);
    }
};

const oneWordsDoNotStandAlone: Check = (dataset, say) => {
  for (const human of humans(dataset))
    for (const [at, alias] of human.aliases.entries())
      if (alias.kind === 'full' && alias.alone === undefined && /^\p{Script=Latin}[\p{L}\p{M}'’.]*$/u.test(alias.text))
        say(
          human,
          `aliases.${at}.kind`,
          `"${alias.text}" is one word and taken for the full name; make it "short", or say "alone": true where it names nobody else`,
        );
};

/** Detainees are written by people, who can mend what they wrote; the names of people came from tables by the thousand. */
const writtenByHand =
  (check: Check): Check =>
  (dataset, say, origin) =>
    check({ ...dataset, people: [] }, say, origin);
const fromTables =
  (check: Check): Check =>
  (dataset, say, origin) =>
    check({ ...dataset, detainees: [] }, say, origin);

export const NAME_RULES: readonly Rule[] = [
  stop('names-stand-once', namesStandOnce),
  stop('names-lead-to-one', namesLeadToOne),
  stop('family-is-part-of-the-name', familyIsPartOfTheName),
  stop('relatives-are-others', relativesAreOthers),
  stop('aliases-are-in-their-script', writtenByHand(aliasesAreInTheirScript)),
  stop('words-are-in-one-script', writtenByHand(wordsAreInOneScript)),
  stop('names-hold-nothing-else', writtenByHand(namesHoldNothingElse)),
  look('aliases-of-people-are-in-their-script', fromTables(aliasesAreInTheirScript)),
  look('words-of-people-are-in-one-script', fromTables(wordsAreInOneScript)),
  look('names-of-people-hold-nothing-else', fromTables(namesHoldNothingElse)),
  look('one-words-do-not-stand-alone', oneWordsDoNotStandAlone),
];
