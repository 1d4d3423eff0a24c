/** The sites that the reader has allowed, and those they have switched off. */
import { useWords } from './words.ts';

export interface SiteListProps {
  /** Every site is allowed. */
  readonly isAll: boolean;
  /** Domains of the bundled list that are allowed. */
  readonly news: readonly string[];
  /** Domains that the reader has added. */
  readonly others: readonly string[];
  readonly off: readonly string[];
  readonly onRemove: (domains: readonly string[]) => void;
  readonly onTurnOn: (domain: string) => void;
  readonly onAddNews: () => void;
}

export function SiteList({ isAll, news, others, off, onRemove, onTurnOn, onAddNews }: SiteListProps) {
  const words = useWords();
  return (
    <>
      {isAll && <p>{words.say('options.sitesAll')}</p>}
      {!isAll && news.length + others.length === 0 && <p>{words.say('options.sitesNone')}</p>}
      {news.length > 0 && (
        <details class="site-group">
          <summary>{words.say('options.newsSites', { count: news.length })}</summary>
          <p>
            <button type="button" class="link small" onClick={() => onRemove(news)}>
              {words.say('options.removeNews')}
            </button>
          </p>
          <Domains domains={news} onRemove={onRemove} />
        </details>
      )}
      <Domains domains={others} onRemove={onRemove} />
      <p>
        <button type="button" class="button" onClick={onAddNews}>
          {words.say('options.addNews')}
        </button>
      </p>
      {off.length > 0 && (
        <section class="off">
          <h3>{words.say('options.offTitle')}</h3>
          <ul class="sites">
            {off.map((domain) => (
              <li key={domain}>
                <bdi>{domain}</bdi>
                <button type="button" class="link small" aria-label={`${words.say('options.turnOn')}: ${domain}`} onClick={() => onTurnOn(domain)}>
                  {words.say('options.turnOn')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Domains({ domains, onRemove }: { domains: readonly string[]; onRemove: (domains: readonly string[]) => void }) {
  const words = useWords();
  if (domains.length === 0) return null;
  return (
    <ul class="sites">
      {domains.map((domain) => (
        <li key={domain}>
          <bdi>{domain}</bdi>
          <button type="button" class="remove" aria-label={words.say('options.removeSite', { site: domain })} onClick={() => onRemove([domain])}>
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
