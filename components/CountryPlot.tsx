/** How many of what was found belong to each country, as bars that choose the country. */
import { useWords } from './words.ts';

/** Countries beyond these stand in the list of countries. */
const MOST = 8;

export interface CountryPlotProps {
  readonly countries: readonly (readonly [code: string, count: number])[];
  readonly onChoose: (code: string) => void;
}

export function CountryPlot({ countries, onChoose }: CountryPlotProps) {
  const words = useWords();
  const most = countries[0]?.[1] ?? 0;
  if (countries.length < 2) return null;
  return (
    <details class="small plot" open>
      <summary>{words.say('lookup.byCountry')}</summary>
      <ul>
        {countries.slice(0, MOST).map(([code, count]) => (
          <li key={code}>
            <button type="button" onClick={() => onChoose(code)}>
              <span class="plot-name">{words.country(code)}</span>
              <span class="plot-bar" aria-hidden="true">
                <i style={{ inlineSize: `${(count / most) * 100}%` }} />
              </span>
              <span class="plot-count">{words.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
