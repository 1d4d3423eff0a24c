/** Tabs, as the ARIA practices have them: arrows go from one to the next, in the direction of the text. */
import type { MessageKey } from '../lib/cards/words.ts';
import { useWords } from './words.ts';

export const TABS = { story: 'popup.tabStory', timeline: 'popup.tabTimeline', 'look-up': 'lookup.tab' } as const satisfies Record<string, MessageKey>;
export type TabName = keyof typeof TABS;

export function Tabs({ tab, onChange }: { tab: TabName; onChange: (tab: TabName) => void }) {
  const words = useWords();
  const names = Object.keys(TABS) as TabName[];
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const forward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const by = key === forward ? 1 : key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
    const next = names[(names.indexOf(tab) + by + names.length) % names.length];
    if (by === 0 || !next) return;
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls={`panel-${name}`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {words.say(TABS[name])}
        </button>
      ))}
    </div>
  );
}
