/** Horizontal bars as SVG: they scale with the page, print, and take their colours from its style sheet. */
import { type Chart, percent, type Row, total } from './chart.ts';
import { html, type Markup } from './markup.ts';

/** Units of the drawing, about a pixel each on a wide page. */
const WIDTH = 640;
const LABEL = 236;
const VALUE = 56;
const ROW = 24;
const BAR = 16;
const LONGEST_LABEL = 34;

export function plot({ title, parts, rows, isShare }: Chart): Markup {
  const longest = Math.max(1, ...rows.map(total));
  const summary = rows.slice(0, 5).map((row) => `${row.label} ${total(row)}`);
  const bars = rows.map((row, at) => bar(row, at * ROW, (WIDTH - LABEL - VALUE) / (isShare ? Math.max(1, total(row)) : longest), parts));
  return html`<svg viewBox="0 0 ${WIDTH} ${rows.length * ROW}" role="img" aria-label="${title}: ${summary.join(', ')}">${bars}</svg>`;
}

/** @param scale - units a record */
function bar(row: Row, top: number, scale: number, parts: Chart['parts']): Markup {
  const middle = top + ROW / 2;
  const starts = row.values.map((_, at) => LABEL + row.values.slice(0, at).reduce((sum, value) => sum + value, 0) * scale);
  const pieces = row.values.map((value, at) =>
    piece({ x: starts[at] ?? 0, y: middle - BAR / 2, width: value * scale }, parts[at], `${row.label}, ${parts[at]?.name}: ${value} (${percent(value, row)})`),
  );
  const end = round(LABEL + total(row) * scale + 6);
  return html`<g><text x="${LABEL - 8}" y="${middle}" class="label">${shorten(row.label)}</text>${pieces}<text x="${end}" y="${middle}" class="value">${total(row).toLocaleString('en')}</text></g>`;
}

function piece({ x, y, width }: { x: number; y: number; width: number }, part: Chart['parts'][number] | undefined, title: string): Markup {
  if (width === 0) return html``;
  return html`<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR}" class="${part?.tone ?? ''}"><title>${title}</title></rect>`;
}

const round = (number: number): number => Math.round(number * 10) / 10;
const shorten = (label: string): string => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);
