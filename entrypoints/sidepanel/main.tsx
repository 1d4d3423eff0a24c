/** The side panel: the popup's components, beside the page. It follows the tab, and stays. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.ts';
import { Surface, type SurfaceProps } from '../../components/Surface.tsx';
import { takeQuestion, watchQuestions } from '../../lib/interface/find.ts';
import { useSurface } from '../../lib/interface/use-surface.ts';
import { pageWords } from '../../lib/interface/words.ts';
import { watchSettings } from '../../lib/settings/store.ts';

const words = await pageWords();
const parameters = new URLSearchParams(location.search);

/** Time for a new page to tell its text. Milliseconds. */
const SETTLE = 600;

/** The tab beside the panel: its number, and a count that goes up whenever its page becomes another. */
function useTab(): { tabId: number | null | undefined; visit: number } {
  const [tabId, setTabId] = useState<number | null>();
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const again = () => setVisit((count) => count + 1);
    const follow = async () => {
      const named = Number.parseInt(parameters.get('tabId') ?? '', 10);
      const [tab] = named >= 0 ? [{ id: named }] : await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id ?? null);
      again();
    };
    const onUpdated = (_: number, { status }: { status?: string }) => {
      if (status === 'complete') setTimeout(again, SETTLE);
    };
    void follow();
    const onActivated = () => void follow();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(again);
    const watching = new AbortController();
    watchSettings(() => setTimeout(again, SETTLE), watching.signal);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(again);
      watching.abort();
    };
  }, []);
  return { tabId, visit };
}

function Panel() {
  const tab = useTab();
  const [question, setQuestion] = useState<string>();
  const [startTab, setStartTab] = useState<SurfaceProps['startTab']>(parameters.get('view') === 'look-up' ? 'look-up' : 'story');
  useEffect(() => {
    const ask = (text: string) => {
      setQuestion(text);
      setStartTab('look-up');
    };
    void takeQuestion().then((text) => text && ask(text));
    const watching = new AbortController();
    watchQuestions(ask, watching.signal);
    return () => watching.abort();
  }, []);
  const surface = useSurface({ ...tab, words, isClicked: false, onDone: () => {} });
  return <Surface {...surface} startTab={startTab} question={question} onPanel={undefined} />;
}

mount(<Panel />, words, words.say('name'));
