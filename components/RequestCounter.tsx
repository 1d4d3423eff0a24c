/** How many requests have gone to servers: counted by the browser, not claimed. */
import { useWords } from './words.ts';

export function RequestCounter({ count }: { count: number }) {
  const words = useWords();
  return (
    <div class="counter">
      <p class="counter-number" role="status">
        {words.say('welcome.counter', { count })}
      </p>
      <p class="small quiet">{words.say('welcome.counterHint')}</p>
    </div>
  );
}
