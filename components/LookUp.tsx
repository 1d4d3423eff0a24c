/** Finding any record: by name, and by country, status, kind and topic; with a plot by country. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AboutDataset } from '../lib/dataset/records.ts';
import { type Answer, KINDS, type Query, STATUSES, type Status } from '../lib/lookup/query.ts';
import { CountryPlot } from './CountryPlot.tsx';
import { Swatch } from './KindHeading.tsx';
import { useWords } from './words.ts';

export interface LookUpProps {
  /** What to begin with, when it was asked outside: in the address bar, from selected text. */
  readonly question: string | undefined;
  readonly find: (query: Query) => Promise<Answer | undefined>;
  /** The topics to browse by; `undefined` while they are being loaded. */
  readonly about: AboutDataset | undefined;
  readonly topicNumber: (name: string) => Promise<number | undefined>;
  readonly onOpen: (number: number) => void;
}

type Facets = Pick<Query, 'country' | 'status' | 'kind'>;
/** What is shown before anything is asked. */
const IDLE: Facets = { kind: 'detainee', status: 'held' };
const LIMIT = 40;
/** Milliseconds without a key before a question is asked. */
const PAUSE = 80;

export function LookUp({ question, find, about, topicNumber, onOpen }: LookUpProps) {
  const words = useWords();
  const [text, setText] = useState(question ?? '');
  const [facets, setFacets] = useState<Facets>({});
  const [topic, setTopic] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const isIdle = text.trim() === '' && topic === '' && Object.values(facets).every((value) => value === undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (question !== undefined) setText(question);
  }, [question]);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const number = topic ? await topicNumber(topic) : undefined;
      const found = await find({ ...(isIdle ? IDLE : facets), text: text.slice(0, 200), limit: LIMIT, ...(number === undefined ? {} : { topic: number }) });
      if (!isStale) setAnswer(found);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, facets, topic]);

  const year = about?.date.slice(0, 4) ?? '';
  const statusText = (status: Status) => (status === 'freed-this-year' ? words.say('lookup.freedThisYear', { year }) : words.say(`lookup.${status}`));
  return (
    <div class="look-up">
      <label class="find">
        <span class="hidden-text">{words.say('lookup.field')}</span>
        <input ref={field} type="search" placeholder={words.say('lookup.field')} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="facets">
        <Facet
          label={words.say('lookup.status')}
          value={facets.status}
          options={STATUSES.map((status) => [status, statusText(status)])}
          onChange={(status) => setFacets({ ...facets, status: status as Status | undefined })}
        />
        <Facet
          label={words.say('lookup.country')}
          value={facets.country}
          options={(answer?.countries ?? []).map(([code]) => [code, words.country(code)] as const).sort(([, a], [, b]) => a.localeCompare(b, words.locale))}
          onChange={(country) => setFacets({ ...facets, country })}
        />
        <Facet
          label={words.say('lookup.kind')}
          value={facets.kind}
          options={KINDS.map((kind) => [kind, words.say(`kinds.${kind}`)])}
          onChange={(kind) => setFacets({ ...facets, kind: kind as Facets['kind'] })}
        />
        <Facet
          label={words.say('lookup.topic')}
          value={topic || undefined}
          options={(about?.topics ?? []).map(({ name }) => [name, name])}
          onChange={(name) => setTopic(name ?? '')}
        />
      </div>
      {answer && (
        <>
          <p class="small quiet" role="status">
            {isIdle && <>{words.say('lookup.held')}: </>}
            {answer.count === 0 ? words.say('lookup.none') : words.say('lookup.count', { count: answer.count })}
            {answer.count === 0 && <> {words.say('lookup.hint')}</>}
          </p>
          {!facets.country && <CountryPlot countries={answer.countries} onChoose={(country) => setFacets({ ...facets, country })} />}
          <Hits answer={answer} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

function Hits({ answer: { hits, count }, onOpen }: { answer: Answer; onOpen: (number: number) => void }) {
  const words = useWords();
  return (
    <>
      <ul class="hits">
        {hits.map(({ number, name, kind, state, countries, year }) => (
          <li key={number}>
            <button type="button" class="hit" onClick={() => onOpen(number)}>
              <Swatch kind={state === 'free' ? 'freed' : (state ?? kind)} />
              <bdi lang="en">{name}</bdi>
              <span class="small faint">
                {[words.say(`kind.${kind}`), state && words.say(`fate.${state}`), year && String(year), ...countries.map(words.country)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {count > hits.length && <p class="small faint">{words.say('lookup.first', { count: hits.length })}</p>}
    </>
  );
}

interface FacetProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string | undefined) => void;
}

function Facet({ label, value, options, onChange }: FacetProps) {
  const words = useWords();
  return (
    <label class="facet small">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{words.say('lookup.any')}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
