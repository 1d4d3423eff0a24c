/** The packages that find lists of words, each behind the same two calls. Versions are pinned in package.json. */
import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy';
import Ahocorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';
import ModernAhocorasick from 'modern-ahocorasick';

export interface Peer {
  readonly name: string;
  /** Whether it is an exact Aho–Corasick automaton; the other is a trie of words. */
  readonly isAutomaton: boolean;
  /** The most names that it is built with here: beyond, it fails or takes minutes. */
  readonly most: number;
  /** Builds the index of `names` and gives the search: how many hits `text` has. */
  build(names: readonly string[]): (text: string) => number;
}

export const PEERS: readonly Peer[] = [
  {
    name: 'flashtext.js',
    isAutomaton: false,
    most: 150_000,
    build(names) {
      const processor = new KeywordProcessor(true);
      for (const name of names) processor.addKeyword(name);
      return (text) => processor.extractKeywords(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick (greedy)',
    isAutomaton: true,
    most: 150_000,
    build(names) {
      const automaton = new Greedy([...names]);
      return (text) => automaton.matchInText(text).length;
    },
  },
  {
    name: 'fastscan',
    isAutomaton: true,
    most: 150_000,
    build(names) {
      const scanner = new FastScanner([...names]);
      return (text) => scanner.search(text).length;
    },
  },
  {
    name: 'ahocorasick',
    isAutomaton: true,
    most: 50_000,
    build(names) {
      const automaton = new Ahocorasick([...names]);
      return (text) => automaton.search(text).length;
    },
  },
  {
    name: 'modern-ahocorasick',
    isAutomaton: true,
    most: 50_000,
    build(names) {
      const automaton = new ModernAhocorasick([...names]);
      return (text) => automaton.search(text).length;
    },
  },
];
