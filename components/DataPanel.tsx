/** What the data is, how old, where from, and how it is put right. */
import type { AboutDataset } from '../lib/dataset/records.ts';
import { useWords } from './words.ts';

export function DataPanel({ about, correctionsUrl }: { about: AboutDataset; correctionsUrl: string }) {
  const words = useWords();
  const { version, date, counts, collections, licence } = about;
  return (
    <>
      <p>
        <strong>{words.say('options.dataVersion', { version, date: words.longDate(date) })}</strong> · {licence}
      </p>
      <p class="quiet">{words.say('options.dataCounts', { ...counts })}</p>
      <p class="quiet">{words.say('options.dataHint')}</p>
      <p>
        <a class="button" href={correctionsUrl}>
          {words.say('options.correct')}
        </a>
      </p>
      <details>
        <summary>{words.say('options.licences')}</summary>
        <ul class="licences small">
          {collections.map(({ id, title, publisher, url, licence: terms, attribution, asOf }) => (
            <li key={id}>
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              <span class="quiet">
                {' '}
                · {publisher} · {terms} · {words.date(asOf)}
              </span>
              <br />
              <span class="faint">{attribution}</span>
            </li>
          ))}
        </ul>
        <p class="quiet small">{words.say('options.licencesHint', { licence })}</p>
      </details>
    </>
  );
}
