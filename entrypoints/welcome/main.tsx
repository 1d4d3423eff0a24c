import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.ts';
import { WelcomeView, type WelcomeViewProps } from '../../components/WelcomeView.tsx';
import { askBackground } from '../../lib/interface/ask.ts';
import { recordLetter } from '../../lib/interface/contact.ts';
import { foreignRequests } from '../../lib/interface/requests.ts';
import { loadOutlets, type Outlet, requestSites } from '../../lib/interface/sites.ts';
import { pageWords } from '../../lib/interface/words.ts';
import type { Sample } from '../../lib/messaging/protocol.ts';
import { ALL_SITES } from '../../lib/sites/origins.ts';

const words = await pageWords();

/** Of the day when the offer became known; the people and what was said are real, the wording is ours. */
const SAMPLE_DAY = '2022-07-29';
const SAMPLE = [
  'Blinken presses Lavrov on detained Americans',
  'US Secretary of State Antony Blinken spoke by telephone on Friday with his Russian counterpart, Sergey Lavrov, for the first time since the invasion of Ukraine.',
  'Blinken asked Moscow to accept an offer for the release of Paul Whelan and Brittney Griner, reported to involve the arms dealer Viktor Bout.',
  'He also raised the Black Sea grain deal and warned against the annexation of Ukrainian territory.',
];

/** Requests of this page and of the background to servers, as the browser notes them; it goes on counting. */
function useRequests(): number {
  const [requests, setRequests] = useState(0);
  useEffect(() => {
    const root = browser.runtime.getURL('/');
    const count = async () => {
      const there = await askBackground('requests', {});
      setRequests(foreignRequests(root) + (there.ok ? there.value : 0));
    };
    const watching = new PerformanceObserver(() => void count());
    watching.observe({ type: 'resource', buffered: true });
    const timer = setInterval(() => void count(), COUNT_AGAIN);
    void count();
    return () => {
      watching.disconnect();
      clearInterval(timer);
    };
  }, []);
  return requests;
}

/** Milliseconds; the background's requests tell this page nothing. */
const COUNT_AGAIN = 5_000;

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
