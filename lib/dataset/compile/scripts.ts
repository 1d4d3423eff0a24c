/** What a name is written in, told by how it begins. */
const SCRIPTS = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u, /^\p{Script=Arabic}/u, /^\p{Script=Han}/u];

/** The number of a script; -1 for all others. */
export const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));
export const isLatin = (text: string): boolean => scriptOf(text) === 0;
export const isCyrillic = (text: string): boolean => scriptOf(text) === 1;
