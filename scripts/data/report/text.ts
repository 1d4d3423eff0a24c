/** The report for a terminal. */
import { type Problem, problemLine } from '../../../lib/dataset/check.ts';
import { type Chart, percent, type Row, total } from './chart.ts';
import type { Report } from './figures.ts';

const BAR = 24;
const LABEL = 40;
const LINE = 200;
/** For the parts of a row. */
const SHADES = ['█', '▓', '▒', '░'];

/** @param most - how many places each rule of the list at the end names */
export function reportText({ version, day, charts, looks }: Report, most: number): string {
  return [`Dataset ${version}, ages counted to ${day}`, ...charts.map(chartText), ...looksText(looks, most)].join('\n\n');
}

function chartText(chart: Chart): string {
  const { title, note, rows, left } = chart;
  return [title.toUpperCase(), ...(note ? [`  ${note}`] : []), ...rows.map((row) => rowText(row, chart)), ...(left ? [`  … and ${left} more`] : [])].join('\n');
}

function rowText(row: Row, { parts, rows, isShare }: Chart): string {
  const longest = Math.max(1, isShare ? total(row) : Math.max(...rows.map(total)));
  const length = (value: number) => Math.round((value / longest) * BAR);
  const bar = isShare ? row.values.map((value, at) => (SHADES[at] ?? '·').repeat(length(value))).join('') : '█'.repeat(length(total(row)));
  const values = parts.flatMap(({ name }, at) => {
    const value = row.values[at] ?? 0;
    return value === 0 ? [] : [isShare ? `${percent(value, row)} ${name}` : `${value} ${name}`];
  });
  return `  ${row.label.slice(0, LABEL).padEnd(LABEL)} ${String(total(row)).padStart(6)} ${bar.padEnd(BAR)} ${parts.length > 1 ? values.join(', ') : ''}`.trimEnd();
}

function looksText(looks: readonly Problem[], most: number): string[] {
  return [...Map.groupBy(looks, ({ rule }) => rule)].map(([rule, problems]) => {
    const lines = problems.slice(0, most).map((problem) => {
      const line = problemLine(problem);
      return `  ${line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line}`;
    });
    const rest = problems.length - lines.length;
    return [`${rule.replaceAll('-', ' ')} (${problems.length})`, ...lines, ...(rest > 0 ? [`  … and ${rest} more: --all, or the page`] : [])].join('\n');
  });
}
