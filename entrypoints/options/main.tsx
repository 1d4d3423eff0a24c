import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DataPanel } from '../../components/DataPanel.tsx';
import { Swatch } from '../../components/KindHeading.tsx';
import { Logo } from '../../components/Logo.tsx';
import { MarkingPanel } from '../../components/MarkingPanel.tsx';
import { mount } from '../../components/mount.ts';
import { SiteList } from '../../components/SiteList.tsx';
import { Switch } from '../../components/Switch.tsx';
import { TopicSwitches } from '../../components/TopicSwitches.tsx';
import type { AboutDataset } from '../../lib/dataset/records.ts';
import { askBackground } from '../../lib/interface/ask.ts';
import { correctionLetter } from '../../lib/interface/contact.ts';
import { loadOutlets, removeSites } from '../../lib/interface/sites.ts';
import { pageWords } from '../../lib/interface/words.ts';
import { DEFAULTS, type Settings, withSite, withTopics } from '../../lib/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { coversAll, domainOf } from '../../lib/sites/origins.ts';
import { grantedOrigins } from '../../lib/sites/sites.ts';

const words = await pageWords();
const KINDS = ['detainee', 'person', 'topic'] as const;

function Options() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [about, setAbout] = useState<AboutDataset>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    void loadSettings().then(setSettings);
    void askBackground('about', {}).then((reply) => (reply.ok ? setAbout(reply.value) : setFailure(reply.reason)));
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    return () => watching.abort();
  }, []);

  /** Shown at once; what could not be stored is taken back and said. */
  const change = (how: (settings: Settings) => Settings) => {
    setSettings(how);
    setFailure('');
    changeSettings(how).catch(async (error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
      setSettings(await loadSettings());
    });
  };
  return (
    <div class="page">
      <header>
        <Logo />
        <h1>{words.say('options.title')}</h1>
      </header>
      <main>
        {failure && (
          <p class="failed" role="alert">
            {words.say('options.failed', { reason: failure })}
          </p>
        )}
        <section aria-labelledby="kinds">
          <h2 id="kinds">{words.say('options.kindsTitle')}</h2>
          <p class="quiet">{words.say('options.kindsHint')}</p>
          <ul class="kinds">
            {KINDS.map((kind) => (
              <li key={kind}>
                <Switch isOn={settings.kinds[kind]} onChange={(on) => change((old) => ({ ...old, kinds: { ...old.kinds, [kind]: on } }))}>
                  <span>
                    <Swatch kind={kind} /> {words.say(`kinds.${kind}`)}
                  </span>
                </Switch>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="marking">
          <h2 id="marking">{words.say('options.marksTitle')}</h2>
          <MarkingPanel {...settings} onChange={(changed) => change((old) => ({ ...old, ...changed }))} />
        </section>
        <section aria-labelledby="topics">
          <h2 id="topics">{words.say('options.topicsTitle')}</h2>
          <p class="quiet">{words.say('options.topicsHint')}</p>
          {about && (
            <TopicSwitches
              topics={about.topics}
              groups={about.groups}
              off={new Set(settings.topicsOff)}
              onChange={(ids, on) => change((old) => withTopics(old, ids, on))}
            />
          )}
        </section>
        <section aria-labelledby="sites">
          <h2 id="sites">{words.say('options.sitesTitle')}</h2>
          <p class="quiet">{words.say('options.sitesHint')}</p>
          <Sites off={settings.sitesOff} onTurnOn={(domain) => change((old) => withSite(old, domain, true))} />
        </section>
        <section aria-labelledby="data">
          <h2 id="data">{words.say('options.dataTitle')}</h2>
          {about && <DataPanel about={about} correctionsUrl={correctionLetter(words.say('options.correct'), about.version)} />}
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{words.say('options.privacyTitle')}</h2>
          <p>{words.say('options.privacy')}</p>
        </section>
      </main>
    </div>
  );
}

function Sites({ off, onTurnOn }: { off: readonly string[]; onTurnOn: (domain: string) => void }) {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [bundled, setBundled] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const refresh = () => void grantedOrigins().then(setOrigins);
    refresh();
    void loadOutlets().then((outlets) => setBundled(new Set(outlets.map(({ domain }) => domain))));
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  const domains = [...new Set(origins.filter((origin) => !coversAll([origin])).map(domainOf))].sort();
  return (
    <SiteList
      isAll={coversAll(origins)}
      news={domains.filter((domain) => bundled.has(domain))}
      others={domains.filter((domain) => !bundled.has(domain))}
      off={off}
      onRemove={(removed) => void removeSites(removed)}
      onTurnOn={onTurnOn}
      onAddNews={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}

mount(<Options />, words, words.say('options.title'));
