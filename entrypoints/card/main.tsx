/**
 * The card's page. It lies in a page of the web, which can neither read nor hear it; it asks the background for what
 * it shows. A trusted click in it can take marks away, and nothing else.
 */
import { CardView, type CardViewProps } from '../../components/CardView.tsx';
import { viewOf } from '../../components/entity.ts';
import { mount, unmount } from '../../components/mount.ts';
import type { Days } from '../../lib/cards/lines.ts';
import { splitByStory } from '../../lib/cards/timeline.ts';
import { askAsCard } from '../../lib/interface/ask.ts';
import { browserWords } from '../../lib/interface/words.ts';
import type { CardContent, Dismissal, FromCard, ToCard } from '../../lib/messaging/protocol.ts';

const words = browserWords();

window.addEventListener(
  'message',
  ({ source, ports: [port], isTrusted }) => {
    // Only the page script that made this frame has a port to give. What it says are numbers: it can fake no content.
    if (source !== window.parent || !port || !isTrusted) return;
    connect(port);
  },
  { once: true },
);

function connect(port: MessagePort): void {
  let isMeasured = false;
  const say = (message: FromCard) => port.postMessage(message);
  const close = () => say({ close: true });
  port.onmessage = ({ data }: MessageEvent<ToCard>) => {
    if ('focus' in data) return document.getElementById('card-name')?.focus();
    if ('measure' in data)
      return measure((height) => {
        isMeasured = true;
        say({ height });
      });
    void show(data.prepare, say, close).then(() => {
      resized.disconnect();
      for (const part of parts()) resized.observe(part);
    });
  };
  // Unfolding the sources makes it higher.
  const resized = new ResizeObserver(() => {
    if (isMeasured && window.innerWidth > 0) say({ height: contentHeight() });
  });
  const { documentElement } = document;
  documentElement.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && say({ pointer: 'in' }));
  documentElement.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && say({ pointer: 'out' }));
  window.addEventListener('keydown', ({ key, isTrusted }) => {
    if (key === 'Escape' && isTrusted) close();
  });
}

async function show({ session, mark }: { session: string; mark: number }, say: (message: FromCard) => void, close: () => void): Promise<void> {
  const reply = await askAsCard('card', { session, mark });
  if (!reply.ok || !reply.value) return;
  const name = reply.value.entity.record.name;
  // A card begins folded and at its top, whoever was on it before.
  unmount();
  const dismiss = (what: Dismissal) => void askAsCard('dismiss', { session, mark, what }).then(close);
  mount(<Card content={reply.value} onClose={close} onDismiss={dismiss} onPin={(pin) => say({ pin })} />, words, words.say('card.title', { name }));
  window.scrollTo(0, 0);
  say({ ready: { mark } });
}

const parts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.card > *')];

/** What the content takes; the card itself is at least as high as the frame. */
const contentHeight = (): number => parts().reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);

/** Longest wait for the frame to be given its width. */
const LAYOUT_TIMEOUT = 100;

/** The height of the content, once the frame has a width: a hidden frame has none. */
function measure(done: (height: number) => void): void {
  const tell = () => done(contentHeight());
  if (window.innerWidth > 0) return tell();
  let isDone = false;
  const once = () => {
    if (!isDone) tell();
    isDone = true;
  };
  window.addEventListener('resize', once, { once: true });
  setTimeout(once, LAYOUT_TIMEOUT);
}

type CardProps = Pick<CardViewProps, 'onClose' | 'onDismiss' | 'onPin'> & { readonly content: CardContent };

function Card({ content, ...does }: CardProps) {
  const { entity, day, events, dataDay } = content;
  const days: Days = { story: day?.day, data: dataDay };
  const { before, after } = splitByStory(events, days.story);
  return (
    <CardView
      view={viewOf(entity.record, entity.reason, days, words)}
      isDated={days.story !== undefined}
      next={days.story === undefined ? before.at(-1) : after[0]}
      dataDate={dataDay}
      sources={entity.record.sources}
      collections={entity.collections}
      {...does}
    />
  );
}
