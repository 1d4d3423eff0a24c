/** Whose window this is, and the switch for the site. */
import type { TabReport } from '../lib/messaging/protocol.ts';
import { Logo } from './Logo.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

export interface SurfaceTopProps {
  readonly report: TabReport | undefined;
  readonly onSwitch: (on: boolean) => void;
  /** The name is the page's first heading; a record that lies over it has one of its own. */
  readonly isHeading: boolean;
}

export function SurfaceTop({ report, onSwitch, isHeading }: SurfaceTopProps) {
  const words = useWords();
  const site = report && 'host' in report && report.state !== 'not-allowed' ? report.host.replace(/^www\./, '') : undefined;
  const isOn = report !== undefined && 'on' in report && report.on;
  return (
    <header class="bar-top">
      <Logo />
      {isHeading ? <h1 class="product">{words.say('name')}</h1> : <p class="product">{words.say('name')}</p>}
      {site !== undefined && (
        <Switch isOn={isOn} onChange={onSwitch} label={words.say('popup.switchSite', { site })}>
          <span>{words.say(isOn ? 'popup.onFor' : 'popup.offFor', { site })}</span>
        </Switch>
      )}
    </header>
  );
}
