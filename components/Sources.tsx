/** Where the facts come from, with links that tell the site nothing of the reader. */
import type { Collection, SourceLink } from '../lib/dataset/records.ts';
import { useWords } from './words.ts';

export function SourceItem({ source }: { source: SourceLink }) {
  const words = useWords();
  return (
    <li>
      <OutLink url={source.url} text={source.title ?? source.publisher} />
      <span class="faint">
        {source.title && (
          <>
            {' '}
            · <bdi>{source.publisher}</bdi>
          </>
        )}
        {source.published && <> · {words.date(source.published)}</>}
      </span>
    </li>
  );
}

function CollectionItem({ collection: { title, url, asOf } }: { collection: Collection }) {
  const words = useWords();
  return (
    <li>
      {url ? <OutLink url={url} text={title} /> : <bdi>{title}</bdi>}
      <span class="faint"> · {words.say('label.asOf', { date: words.date(asOf) })}</span>
    </li>
  );
}

/** A link that tells the site nothing of the reader but that they came. */
export function OutLink({ url, text }: { url: string; text: string }) {
  const words = useWords();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={words.say('card.openIn')}>
      <bdi>{text}</bdi>
    </a>
  );
}

export interface SourcesProps {
  readonly sources: readonly SourceLink[];
  /** Open tables that facts were taken from. */
  readonly collections: readonly Collection[];
}

/** Folded; the heading says how many there are. */
export function Sources({ sources, collections }: SourcesProps) {
  const words = useWords();
  const count = sources.length + collections.length;
  if (count === 0) return null;
  return (
    <details class="small">
      <summary>{words.say('label.sourcesCount', { count })}</summary>
      <ul class="sources">
        {sources.map((source) => (
          <SourceItem key={source.url} source={source} />
        ))}
        {collections.map((collection) => (
          <CollectionItem key={collection.id} collection={collection} />
        ))}
      </ul>
    </details>
  );
}
