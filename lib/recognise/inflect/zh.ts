/** Chinese is written in simplified and in traditional characters: a name is found in both. */
import { Converter } from 'opencc-js';

const toTraditional = Converter({ from: 'cn', to: 't' });
const toSimplified = Converter({ from: 't', to: 'cn' });

/** The same words in the other characters; empty where both are written alike. */
export function otherCharacters(text: string): string[] {
  return [...new Set([toTraditional(text), toSimplified(text)])].filter((form) => form !== text);
}
