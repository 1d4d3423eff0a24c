/** The report as a page: light and dark, without scripts and without network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../lib/dataset/check.ts';
import { type Chart, total } from './chart.ts';
import type { Report } from './figures.ts';
import { html, Markup } from './markup.ts';
import { plot } from './plot.ts';

const TOKENS = join(import.meta.dirname, '../../../components/tokens.css');

const STYLE = `
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); }
main { max-width: 1640px; margin: 0 auto; padding: 32px clamp(16px, 3vw, 40px) 64px; }
h1 { font-size: 26px; margin: 0; }
h2 { font-size: 17px; margin: 0; }
p { margin: 4px 0 0; color: var(--ink-2); }
.charts { columns: 2 560px; column-gap: 20px; margin-top: 28px; }
figure { margin: 0 0 20px; break-inside: avoid; padding: 18px 20px; background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
.plot { overflow-x: auto; margin-top: 12px; }
.plot svg { display: block; width: 100%; min-width: 500px; height: auto; }
svg text { font: 12.5px var(--sans); fill: var(--ink); dominant-baseline: central; }
svg .label { text-anchor: end; fill: var(--ink-2); }
svg .value { font-variant-numeric: tabular-nums; }
svg rect { stroke: var(--raised); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 10px 0 0; padding: 0; list-style: none; font-size: 13px; color: var(--ink-2); }
.legend svg { width: 10px; height: 10px; margin-inline-end: 6px; }
.person { fill: var(--person); } .detainee { fill: var(--detainee); } .topic { fill: var(--topic); } .freed { fill: var(--freed); }
.held { fill: var(--held); } .died { fill: var(--died); } .unknown { fill: var(--unknown); } .accent { fill: var(--accent); }
details { margin-top: 12px; border-top: 1px solid var(--line); padding-top: 10px; }
summary { cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; margin-top: 8px; font-size: 13px; width: 100%; }
th, td { text-align: start; padding: 3px 14px 3px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
.looks { margin-top: 40px; }
.looks td { overflow-wrap: anywhere; }
`;

export function reportPage({ version, day, charts, looks }: Report): string {
  const style = new Markup(`<style>${readFileSync(TOKENS, 'utf8')}${STYLE}</style>`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Sidelight: the dataset in figures</title>
${style}
</head>
<body>
<main>
<h1>The dataset in figures</h1>
<p>Version ${version}. Ages are counted to ${day}.</p>
<div class="charts">${charts.map(figure)}</div>
<section class="looks"><h2>Worth a look, place by place</h2>${[...Map.groupBy(looks, ({ rule }) => rule)].map(([rule, problems]) => places(rule, problems))}</section>
</main>
</body>
</html>
`.text;
}

function figure(chart: Chart): Markup {
  const { title, note, parts, left } = chart;
  return html`<figure>
<figcaption><h2>${title}</h2>${note ? html`<p>${note}</p>` : html``}</figcaption>
${parts.length > 1 ? html`<ul class="legend">${parts.map(({ name, tone }) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" class="${tone}"/></svg>${name}</li>`)}</ul>` : html``}
<div class="plot">${plot(chart)}</div>
${left ? html`<p>… and ${left} more</p>` : html``}
${parts.length > 1 ? table(chart) : html``}
</figure>`;
}

/** The parts of the bars in numbers, for those who cannot tell colours or lengths. */
function table({ parts, rows }: Chart): Markup {
  return html`<details><summary>In numbers</summary><table><tr><th></th>${parts.map(({ name }) => html`<th class="number">${name}</th>`)}<th class="number">all</th></tr>${rows.map(
    (row) => html`<tr><td>${row.label}</td>${row.values.map((value) => html`<td class="number">${value}</td>`)}<td class="number">${total(row)}</td></tr>`,
  )}</table></details>`;
}

function places(rule: string, problems: readonly Problem[]): Markup {
  return html`<details><summary>${rule.replaceAll('-', ' ')} (${problems.length})</summary><table>${problems.map(
    ({ file, record, field, message }) => html`<tr><td>${file}</td><td>${record}</td><td>${field}</td><td>${message}</td></tr>`,
  )}</table></details>`;
}
