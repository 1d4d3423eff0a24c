/** The words of the interface, for every component under the provider. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/cards/words.ts';

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** @throws outside a {@link WordsProvider} */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('components need a WordsProvider around them');
  return words;
}
