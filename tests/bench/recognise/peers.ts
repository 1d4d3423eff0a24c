/**
 * The packages that find lists of words, each behind the same two calls. Versions are pinned in package.json.
 *
 * All do the same task: names as whole words, of overlapping ones the first and longest. An automaton finds strings
 * wherever they stand, so what is left of the task is done here, for the few places where it found something.
 */
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
  /** Builds the index of `names` and gives the search: how many names `text` has. */
  build(names: readonly string[]): (text: string) => number;
}

type Found = readonly [start: number, end: number];

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** How many names are left when those inside words are gone, and of overlapping ones all but the first and longest. */
function wholeNames(text: string, found: Found[]): number {
  const whole = found.filter(([start, end]) => !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end)));
  let [count, last] = [0, 0];
  for (const [start, end] of whole.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start < last) continue;
    count++;
    last = end;
  }
  return count;
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
      return (text) =>
        wholeNames(
          text,
          automaton.matchInText(text).map(({ begin, end }) => [begin, end]),
        );
    },
  },
  {
    name: 'fastscan',
    isAutomaton: true,
    most: 150_000,
    build(names) {
      const scanner = new FastScanner([...names]);
      return (text) =>
        wholeNames(
          text,
          scanner.search(text).map(([start, name]) => [start, start + name.length]),
        );
    },
  },
  {
    name: 'ahocorasick',
    isAutomaton: true,
    most: 50_000,
    build(names) {
      const automaton = new Ahocorasick([...names]);
      return (text) =>
        wholeNames(
          text,
          automaton.search(text).flatMap(([last, found]) => found.map((name): Found => [last + 1 - name.length, last + 1])),
        );
    },
  },
  {
    name: 'modern-ahocorasick',
    isAutomaton: true,
    most: 50_000,
    build(names) {
      const automaton = new ModernAhocorasick([...names]);
      return (text) =>
        wholeNames(
          text,
          automaton.search(text).map(({ start, end }) => [start, end]),
        );
    },
  },
];
