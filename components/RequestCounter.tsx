/** How many requests have gone to servers: counted by the browser, not claimed. */
import { useWords } from './words.ts';

export interface Requests {
  /** Files of the extension itself. */
  readonly own: number;
  /** Everything else. */
  readonly others: number;
}

export function RequestCounter({ requests }: { requests: Requests }) {
  const words = useWords();
  return (
    <div class="counter">
      <p class="counter-number" role="status">
        {words.say('welcome.counter', { count: requests.others })}
      </p>
      <p class="small quiet">{words.say('welcome.counterHint', { own: requests.own })}</p>
    </div>
  );
}
