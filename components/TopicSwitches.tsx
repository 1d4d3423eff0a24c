/** A switch for each topic, in groups that fold, with a field to find one. */
import { useState } from 'preact/hooks';
import type { AboutDataset } from '../lib/dataset/records.ts';
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

type TopicItem = AboutDataset['topics'][number];

export interface TopicSwitchesProps {
  readonly topics: readonly TopicItem[];
  /** Names of the groups, in the order to show them in. */
  readonly groups: Readonly<Record<string, string>>;
  readonly off: ReadonlySet<string>;
  readonly onChange: (ids: readonly string[], on: boolean) => void;
}

export function TopicSwitches({ topics, groups, off, onChange }: TopicSwitchesProps) {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const wanted = fold(filter.trim());
  const found = wanted ? topics.filter(({ name }) => fold(name).includes(wanted)) : topics;
  const shown = Object.entries(groups)
    .map(([id, name]) => ({ id, name, members: found.filter(({ group }) => group === id) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div class="topics">
      <label class="find">
        <span class="hidden-text">{words.say('options.filter')}</span>
        <input type="search" placeholder={words.say('options.filter')} value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </label>
      {shown.length === 0 && <p class="quiet">{words.say('options.noTopic')}</p>}
      {shown.map((group) => (
        <TopicGroup key={group.id} {...group} off={off} isOpen={wanted !== ''} onChange={onChange} />
      ))}
    </div>
  );
}

/** Case and accents do not matter to one who looks for a name. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

interface TopicGroupProps extends Pick<TopicSwitchesProps, 'off' | 'onChange'> {
  readonly name: string;
  readonly members: readonly TopicItem[];
  readonly isOpen: boolean;
}

function TopicGroup({ name, members, off, isOpen, onChange }: TopicGroupProps) {
  const words = useWords();
  const ids = members.map(({ id }) => id);
  const on = ids.filter((id) => !off.has(id)).length;
  return (
    <details class="topic-group" open={isOpen}>
      <summary>
        <span class="group-name">{name}</span>
        <span class="faint small">{words.say('options.groupOn', { on, all: ids.length })}</span>
      </summary>
      <p class="all">
        <button type="button" class="link small" disabled={on === ids.length} onClick={() => onChange(ids, true)}>
          {words.say('options.allOn')}
        </button>
        <button type="button" class="link small" disabled={on === 0} onClick={() => onChange(ids, false)}>
          {words.say('options.allOff')}
        </button>
      </p>
      <ul class="topic-list">
        {members.map(({ id, name: topic }) => (
          <li key={id}>
            <Switch isOn={!off.has(id)} onChange={(isOn) => onChange([id], isOn)}>
              <span>{topic}</span>
            </Switch>
          </li>
        ))}
      </ul>
    </details>
  );
}
