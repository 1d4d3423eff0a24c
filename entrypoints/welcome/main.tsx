import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.ts';
import type { Requests } from '../../components/RequestCounter.tsx';
import { WelcomeView, type WelcomeViewProps } from '../../components/WelcomeView.tsx';
import { askBackground } from '../../lib/interface/ask.ts';
import { recordLetter } from '../../lib/interface/contact.ts';
import { loadOutlets, type Outlet, requestSites } from '../../lib/interface/sites.ts';
import { browserWords } from '../../lib/interface/words.ts';
import type { Sample } from '../../lib/messaging/protocol.ts';
import { ALL_SITES } from '../../lib/sites/origins.ts';

const words = browserWords();

/** Of the day when the offer became known; the people and what was said are real, the wording is ours. */
const SAMPLE_DAY = '2022-07-29';
const SAMPLE = [
  'Blinken presses Lavrov on detained Americans',
  'US Secretary of State Antony Blinken spoke by telephone on Friday with his Russian counterpart, Sergey Lavrov, for the first time since the invasion of Ukraine.',
  'Blinken asked Moscow to accept an offer for the release of Paul Whelan and Brittney Griner, reported to involve the arms dealer Viktor Bout.',
  'He also raised the Black Sea grain deal and warned against the annexation of Ukrainian territory.',
];

/** What this page and the background have asked for, as their browser counts it; it goes on counting. */
function useRequests(): Requests {
  const [requests, setRequests] = useState<Requests>({ own: 0, others: 0 });
  useEffect(() => {
    const root = browser.runtime.getURL('/');
    const count = async () => {
      const here = performance.getEntriesByType('resource').map(({ name }) => name);
      const own = here.filter((address) => address.startsWith(root)).length;
      const reply = await askBackground('requests', {});
      const there = reply.ok ? reply.value : { own: 0, others: 0 };
      setRequests({ own: own + there.own, others: here.length - own + there.others });
    };
    const watching = new PerformanceObserver(() => void count());
    watching.observe({ type: 'resource', buffered: true });
    void count();
    return () => watching.disconnect();
  }, []);
  return requests;
}

function Welcome() {
  const [outlets, setOutlets] = useState<readonly Outlet[]>([]);
  const [result, setResult] = useState<WelcomeViewProps['result']>();
  const [shortcut, setShortcut] = useState('Alt+Shift+J');
  const [sample, setSample] = useState<Sample>();
  const requests = useRequests();
  useEffect(() => {
    void askBackground('sample', { blocks: SAMPLE, lang: 'en', day: SAMPLE_DAY }).then((reply) => reply.ok && setSample(reply.value));
    void loadOutlets().then(setOutlets);
    void browser.commands.getAll().then((commands) => setShortcut(commands.find(({ name }) => name === 'next-mark')?.shortcut || 'Alt+Shift+J'));
  }, []);
  const ask = (granting: Promise<boolean>) => void granting.then((granted) => setResult(granted ? 'granted' : 'refused'));
  return (
    <WelcomeView
      outlets={outlets}
      result={result}
      shortcut={shortcut}
      requests={requests}
      sample={{
        blocks: SAMPLE,
        day: SAMPLE_DAY,
        sample,
        load: async (number) => {
          const reply = await askBackground('entity', { number });
          return reply.ok ? reply.value : undefined;
        },
        letter: (record) => recordLetter(record, sample?.version ?? '', words),
      }}
      onNews={() => ask(requestSites(outlets.map(({ domain }) => domain)))}
      onAll={() => ask(browser.permissions.request({ origins: [ALL_SITES] }))}
    />
  );
}

mount(<Welcome />, words, words.say('name'));
