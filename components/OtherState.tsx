/** Why there is no story to show, and what to do about it. */
import type { MessageKey } from '../lib/cards/words.ts';
import type { PageKind, TabReport } from '../lib/messaging/protocol.ts';
import { EmptyState } from './EmptyState.tsx';
import { useWords } from './words.ts';

export interface OtherStateProps {
  /** `undefined` while the background is being asked. */
  readonly report: Exclude<TabReport, { state: 'ready' }> | undefined;
  /** It takes longer than usual: the background is being woken. */
  readonly isSlow: boolean;
  readonly host: string;
  readonly onAllow: () => void;
  readonly onReload: () => void;
}

const PAGES: Readonly<Record<PageKind, MessageKey>> = {
  browser: 'state.pageBrowser',
  extension: 'state.pageExtension',
  file: 'state.pageFile',
  document: 'state.pageDocument',
};

export function OtherState({ report, isSlow, host, onAllow, onReload }: OtherStateProps) {
  const words = useWords();
  switch (report?.state) {
    case undefined:
      return <EmptyState title={words.say(isSlow ? 'state.waking' : 'state.waiting')} isWaiting />;
    case 'not-allowed':
      return (
        <EmptyState title={words.say('state.notAllowed', { site: host })}>
          <p class="quiet">{words.say('state.notAllowedDo')}</p>
          <button type="button" class="button primary" onClick={onAllow}>
            {words.say('state.allow', { site: host })}
          </button>
        </EmptyState>
      );
    case 'off':
      return (
        <EmptyState title={words.say('state.off', { site: host })}>
          <p class="quiet">{words.say('state.offDo')}</p>
        </EmptyState>
      );
    case 'waiting':
      return (
        <EmptyState title={words.say('state.noAnswer')}>
          <p class="quiet">{words.say('state.noAnswerDo')}</p>
          <button type="button" class="button" onClick={onReload}>
            {words.say('state.reload')}
          </button>
        </EmptyState>
      );
    case 'broken':
      return (
        <EmptyState title={words.say('state.broken')}>
          <p class="quiet">{words.say('state.brokenDo')}</p>
          <p class="small faint">{report.reason}</p>
        </EmptyState>
      );
    case 'unseen':
      return (
        <EmptyState title={words.say('state.unseen')}>
          <p class="quiet">{words.say('state.unseenDo')}</p>
        </EmptyState>
      );
    case 'unsupported':
      return (
        <EmptyState title={words.say('state.unsupported')}>
          <p class="quiet">{words.say(report.page ? PAGES[report.page] : 'state.unsupportedDo')}</p>
        </EmptyState>
      );
  }
}
