/** The findings of the page as notes: to copy, to save, to print. */
import { useState } from 'preact/hooks';
import { FORMATS, type Format } from '../lib/cards/notes.ts';
import { useWords } from './words.ts';

export interface NotesMenuProps {
  /** `false`: the browser did not let it. */
  readonly onCopy: (format: Format) => Promise<boolean>;
  readonly onSave: (format: Format) => void;
  readonly onSheet: () => void;
}

const NAMES = { markdown: 'Markdown', csv: 'CSV', json: 'JSON' } as const;

export function NotesMenu({ onCopy, onSave, onSheet }: NotesMenuProps) {
  const words = useWords();
  const [done, setDone] = useState<'copied' | 'saved' | 'failed'>();
  const nameOf = (format: Format) => (format === 'citation' ? words.say('notes.citation') : NAMES[format]);
  return (
    <details class="notes small">
      <summary>{words.say('notes.title')}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="link" onClick={() => void onCopy(format).then((copied) => setDone(copied ? 'copied' : 'failed'))}>
              {words.say('notes.copy', { format: nameOf(format) })}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => {
                onSave(format);
                setDone('saved');
              }}
            >
              {words.say('notes.save', { format: nameOf(format) })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="link" onClick={onSheet}>
            {words.say('notes.print')}
          </button>
        </li>
      </ul>
      <p role="status">{done && words.say(`notes.${done}`)}</p>
    </details>
  );
}
