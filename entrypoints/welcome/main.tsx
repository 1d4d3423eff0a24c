import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.ts';
import { WelcomeView, type WelcomeViewProps } from '../../components/WelcomeView.tsx';
import { loadOutlets, type Outlet, requestSites } from '../../lib/interface/sites.ts';
import { browserWords } from '../../lib/interface/words.ts';
import { ALL_SITES } from '../../lib/sites/origins.ts';

const words = browserWords();

function Welcome() {
  const [outlets, setOutlets] = useState<readonly Outlet[]>([]);
  const [result, setResult] = useState<WelcomeViewProps['result']>();
  const [shortcut, setShortcut] = useState('Alt+Shift+J');
  useEffect(() => {
    void loadOutlets().then(setOutlets);
    void browser.commands.getAll().then((commands) => setShortcut(commands.find(({ name }) => name === 'next-mark')?.shortcut || 'Alt+Shift+J'));
  }, []);
  const ask = (granting: Promise<boolean>) => void granting.then((granted) => setResult(granted ? 'granted' : 'refused'));
  return (
    <WelcomeView
      outlets={outlets}
      result={result}
      shortcut={shortcut}
      onNews={() => ask(requestSites(outlets.map(({ domain }) => domain)))}
      onAll={() => ask(browser.permissions.request({ origins: [ALL_SITES] }))}
    />
  );
}

mount(<Welcome />, words, words.say('name'));
