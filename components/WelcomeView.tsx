/** The first page: what Sidelight does, what it never does, and where it may read. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Swatch } from './KindHeading.tsx';
import { Logo } from './Logo.tsx';
import { RequestCounter } from './RequestCounter.tsx';
import { SampleStory, type SampleStoryProps } from './SampleStory.tsx';
import { useWords } from './words.ts';

export interface WelcomeViewProps {
  /** The bundled news sites, by name. Empty while they are being loaded. */
  readonly outlets: readonly { readonly domain: string; readonly name: string; readonly country: string }[];
  /** What the reader's last choice came to. */
  readonly result: 'granted' | 'refused' | undefined;
  /** The shortcut for the next mark, as the browser has it. */
  readonly shortcut: string;
  /** The story to try it on. */
  readonly sample: SampleStoryProps;
  /** Requests that have gone to servers. */
  readonly requests: number;
  readonly onNews: () => void;
  readonly onAll: () => void;
}

export function WelcomeView({ outlets, result, shortcut, sample, requests, onNews, onAll }: WelcomeViewProps) {
  const words = useWords();
  return (
    <main class="page">
      <header>
        <Logo />
        <h1 class="serif">{words.say('welcome.title')}</h1>
        <p class="lead-text">{words.say('welcome.lead')}</p>
      </header>
      <section aria-labelledby="choose">
        <h2 id="choose">{words.say('welcome.choose')}</h2>
        <div class="choices">
          <Choice hint={words.say('welcome.newsHint', { count: new Set(outlets.map(({ country }) => country)).size })}>
            <button type="button" class="button primary" disabled={outlets.length === 0} onClick={onNews}>
              {words.say('welcome.news', { count: outlets.length })}
            </button>
          </Choice>
          <Choice hint={words.say('welcome.allHint')}>
            <button type="button" class="button" onClick={onAll}>
              {words.say('welcome.all')}
            </button>
          </Choice>
          <Choice hint={words.say('welcome.laterHint')}>
            <p class="later">{words.say('welcome.later')}</p>
          </Choice>
        </div>
        <p role="status" class={`result ${result ?? ''}`}>
          {result && words.say(`welcome.${result}`)}
        </p>
        <OutletList outlets={outlets} />
      </section>
      <section aria-labelledby="try">
        <h2 id="try">{words.say('welcome.try')}</h2>
        <SampleStory {...sample} />
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">{words.say('welcome.marks')}</h2>
        <ul class="legend">
          {LEGEND.map(([kind, key]) => (
            <li key={kind}>
              <Swatch kind={kind} /> {words.say(key)}
            </li>
          ))}
        </ul>
        <p class="quiet">{words.say('welcome.rest', { key: shortcut })}</p>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{words.say('welcome.never')}</h2>
        <ul class="never">
          <li>{words.say('welcome.never1')}</li>
          <li>{words.say('welcome.never2')}</li>
          <li>{words.say('welcome.never3')}</li>
        </ul>
        <RequestCounter count={requests} />
      </section>
    </main>
  );
}

const LEGEND = [
  ['person', 'welcome.markPerson'],
  ['held', 'welcome.markHeld'],
  ['freed', 'welcome.markFreed'],
  ['died', 'welcome.markDied'],
  ['topic', 'welcome.markTopic'],
] as const;

function Choice({ hint, children }: { hint: string; children: ComponentChildren }) {
  return (
    <div class="choice">
      {children}
      <p class="small quiet">{hint}</p>
    </div>
  );
}

function OutletList({ outlets }: Pick<WelcomeViewProps, 'outlets'>) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.say(isOpen ? 'welcome.hideList' : 'welcome.showList')}</summary>
      {isOpen && (
        <ul class="outlets small">
          {outlets.map(({ domain, name, country }) => (
            <li key={domain}>
              <bdi>{name}</bdi> <span class="faint">{domain}</span> <span class="faint">· {words.country(country)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
