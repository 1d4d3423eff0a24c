/** What the pages of `pages.ts` run, by their address. What tests want to know of it, and to do, lies on `window`. */
import { h, render } from 'preact';
import { createElement, type ReactElement, useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Story, Whole } from './story.ts';

/** What became of the page that the server sent when the framework took it over. */
interface Takeover {
  readonly isSame: boolean;
  /** Every element is still there. */
  readonly isKept: boolean;
}

export interface Own {
  takeover?: Takeover;
  /** Has a page taken over that waits for it. */
  takeOver?: () => void;
  setNames?: (names: readonly string[]) => void;
}

const own = window as unknown as Own;
const root = document.getElementById('root') as HTMLElement;
const html = (): string => document.head.outerHTML + document.body.outerHTML;

/** Renders its child, and says so. */
function Watched({ child, onShown }: { readonly child: ReactElement; readonly onShown: () => void }): ReactElement {
  useEffect(onShown, []);
  return child;
}

function takeOver(): void {
  const before = html();
  const elements = [...document.querySelectorAll('head, head *, body, body *')];
  const onShown = () => {
    own.takeover = { isSame: html() === before, isKept: elements.every((element) => element.isConnected) };
  };
  const isWhole = location.pathname.endsWith('document');
  hydrateRoot(isWhole ? document : root, createElement(Watched, { child: createElement(isWhole ? Whole : Story), onShown }));
}

const NAMES = ['Paul Whelan', 'Evan Gershkovich', 'Vladimir Kara-Murza'];
/** Milliseconds between two renderings. */
const BEAT = 100;
const lineOf = (name: string, beat: number): string => `Update ${1_000 + beat}: ${name} was named again, by somebody who had been in the room all night.`;

/** Render the same lines anew at every beat, with another number in each; names may be wished for in between. */
function tick(show: (names: readonly string[], beat: number) => void): void {
  let names: readonly string[] = NAMES;
  let beat = 0;
  own.setNames = (wanted) => {
    names = wanted;
  };
  setInterval(() => show(names, beat++), BEAT);
}

function tickInReact(): void {
  const container = createRoot(root);
  tick((names, beat) => {
    const lines = names.map((name) => createElement('p', { key: name }, lineOf(name, beat)));
    container.render(createElement('main', null, createElement('h1', null, 'As it happens'), lines));
  });
}

function tickInPreact(): void {
  tick((names, beat) => {
    const lines = names.map((name) => h('p', { key: name }, lineOf(name, beat)));
    render(h('main', null, h('h1', null, 'As it happens'), lines), root);
  });
}

const ROWS = 10_000;
const HEIGHT = 60;
/** Rows that are there at a time; their elements show one row after another. */
const POOL = 16;

const textOf = (index: number): string => {
  const name = index % 3 === 0 ? (NAMES[(index / 3) % NAMES.length] ?? '') : 'Nobody';
  return `Row ${index}: ${name} was named here, by somebody who had been in the room all night long.`;
};

function Rows(): ReactElement {
  const [first, setFirst] = useState(0);
  const shown = Array.from({ length: POOL }, (_, at) => first + at).filter((index) => index < ROWS);
  const rows = shown.map((index) =>
    createElement(
      'p',
      { key: index % POOL, style: { position: 'absolute', inset: '0 0 auto', margin: 0, height: HEIGHT, transform: `translateY(${index * HEIGHT}px)` } },
      textOf(index),
    ),
  );
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Ten thousand rows'),
    createElement(
      'section',
      {
        style: { height: 600, overflow: 'auto' },
        onScroll: ({ currentTarget }) => setFirst(Math.max(0, Math.floor(currentTarget.scrollTop / HEIGHT) - 2)),
      },
      createElement('div', { style: { position: 'relative', height: ROWS * HEIGHT } }, rows),
    ),
  );
}

switch (location.pathname) {
  case '/frameworks/react-ticker':
    tickInReact();
    break;
  case '/frameworks/preact-ticker':
    tickInPreact();
    break;
  case '/frameworks/rows':
    createRoot(root).render(createElement(Rows));
    break;
  default:
    if (location.search === '?late') own.takeOver = takeOver;
    else takeOver();
}
