/** How marks are drawn, how many, and what the reader has left out. */
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

const DENSITIES = { every: 'options.densityEvery', section: 'options.densitySection', first: 'options.densityFirst' } as const;
const PAINTERS = { overlay: 'options.painterOverlay', highlight: 'options.painterHighlight' } as const;

export interface Marking {
  readonly density: keyof typeof DENSITIES;
  readonly painter: keyof typeof PAINTERS;
  readonly quiet: boolean;
  readonly entitiesOff: readonly string[];
  /** Each an id, a space, and the wording. */
  readonly wordingsOff: readonly string[];
}

export interface MarkingPanelProps extends Marking {
  readonly onChange: (change: Partial<Marking>) => void;
}

export function MarkingPanel({ density, painter, quiet, entitiesOff, wordingsOff, onChange }: MarkingPanelProps) {
  const words = useWords();
  const without = (list: readonly string[], item: string) => list.filter((other) => other !== item);
  return (
    <>
      <p>
        <Switch isOn={quiet} onChange={(on) => onChange({ quiet: on })}>
          <span>{words.say('options.quiet')}</span>
        </Switch>
      </p>
      <Choice legend={words.say('options.density')} name="density" choices={DENSITIES} value={density} onChange={(value) => onChange({ density: value })} />
      <Choice legend={words.say('options.painter')} name="painter" choices={PAINTERS} value={painter} onChange={(value) => onChange({ painter: value })} />
      {entitiesOff.length + wordingsOff.length > 0 && (
        <>
          <h3>{words.say('options.leftOut')}</h3>
          <ul class="left-out">
            {entitiesOff.map((id) => (
              <LeftOut key={id} text={nameOf(id)} onReturn={() => onChange({ entitiesOff: without(entitiesOff, id) })} />
            ))}
            {wordingsOff.map((key) => {
              const [id = '', ...wording] = key.split(' ');
              const text = words.say('options.leftOutWording', { wording: wording.join(' '), name: nameOf(id) });
              return <LeftOut key={key} text={text} onReturn={() => onChange({ wordingsOff: without(wordingsOff, key) })} />;
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** Near enough to the name to be known again; the records are not loaded for it. */
const nameOf = (id: string): string => id.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());

function LeftOut({ text, onReturn }: { readonly text: string; readonly onReturn: () => void }) {
  const words = useWords();
  return (
    <li>
      <bdi>{text}</bdi>{' '}
      <button type="button" class="link" aria-label={`${words.say('options.markAgain')}: ${text}`} onClick={onReturn}>
        {words.say('options.markAgain')}
      </button>
    </li>
  );
}

interface ChoiceProps<K extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: Readonly<Record<K, Parameters<ReturnType<typeof useWords>['say']>[0]>>;
  readonly value: K;
  readonly onChange: (value: K) => void;
}

function Choice<K extends string>({ legend, name, choices, value, onChange }: ChoiceProps<K>) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {(Object.keys(choices) as K[]).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} /> {words.say(choices[choice])}
        </label>
      ))}
    </fieldset>
  );
}
