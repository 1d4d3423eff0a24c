/**
 * The card's page. It lies in a page of the web, which can neither read nor hear it; it asks the background for what
 * it shows. A trusted click in it can take marks away, and nothing else.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { CardView, type CardViewProps } from '../../components/CardView.tsx';
import { mount, unmount } from '../../components/mount.ts';
import { askAsCard } from '../../lib/interface/ask.ts';
import { recordLetter } from '../../lib/interface/contact.ts';
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
    const height = contentHeight();
    if (isMeasured && height > 0) say({ height });
  });
  const { documentElement } = document;
  documentElement.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && say({ pointer: 'in' }));
  documentElement.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && say({ pointer: 'out' }));
  window.addEventListener('keydown', ({ key, isTrusted }) => {
    if (key === 'Escape' && isTrusted) close();
  });
}

async function show({ session, mark }: { session: string; mark: number }, say: (message: FromCard) => void, close: () => void): Promise<void> {
  const load = async (path: readonly number[]) => {
    const reply = await askAsCard('card', { session, mark, path });
    return reply.ok ? reply.value : undefined;
  };
  const content = await load([]);
  if (!content) return;
  // A card begins folded and at its top, whoever was on it before.
  unmount();
  const dismiss = (what: Dismissal) => void askAsCard('dismiss', { session, mark, what }).then(close);
  mount(<Card first={content} load={load} onClose={close} onDismiss={dismiss} onPin={(pin) => say({ pin })} />, words, titleOf(content));
  window.scrollTo(0, 0);
  say({ ready: { mark } });
}

const titleOf = ({ entity }: CardContent): string => words.say('card.title', { name: entity.record.name });

const parts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.card > *')];

/** What the content takes; the card itself is at least as high as the frame. 0 while the frame is not laid out: hidden frames are not. */
const contentHeight = (): number => (window.innerWidth > 0 ? parts().reduce((sum, { offsetHeight }) => sum + offsetHeight, 0) : 0);

/** Milliseconds between two looks at the height, and how many there are. */
const LOOK_AGAIN = 8;
const MOST_LOOKS = 120;

/** The height of the content, once the frame is laid out: that another process shows it is known here a moment later. */
function measure(done: (height: number) => void, looks = MOST_LOOKS): void {
  const height = contentHeight();
  if (height > 0) done(height);
  else if (looks > 0) setTimeout(measure, LOOK_AGAIN, done, looks - 1);
}

interface CardProps extends Pick<CardViewProps, 'onClose' | 'onDismiss' | 'onPin'> {
  readonly first: CardContent;
  readonly load: (path: readonly number[]) => Promise<CardContent | undefined>;
}

function Card({ first, load, ...does }: CardProps) {
  const [path, setPath] = useState<readonly number[]>([]);
  const [content, setContent] = useState(first);
  const [onlyThen, setOnlyThen] = useState(first.onlyThen);
  const go = async (next: readonly number[]) => {
    const there = next.length === 0 ? first : await load(next);
    if (!there) return;
    setPath(next);
    setContent(there);
    document.title = titleOf(there);
  };
  const isNew = useRef(true);
  useEffect(() => {
    // The page decides whether the first card takes the focus; whoever goes on from it has chosen to.
    if (isNew.current) {
      isNew.current = false;
      return;
    }
    window.scrollTo(0, 0);
    document.getElementById('card-name')?.focus();
  }, [content]);
  return (
    <CardView
      content={content}
      onlyThen={onlyThen}
      onOnlyThen={setOnlyThen}
      onBack={path.length > 0 ? () => void go(path.slice(0, -1)) : undefined}
      onOpen={(number) => void go([...path, number])}
      letter={(record) => recordLetter(record, content.version, words)}
      {...does}
    />
  );
}
