/** Pages that a framework renders, on the server or in the page, for the tests' site. */
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { Story, Whole } from './story.ts';

export interface Page {
  readonly type: 'text/html' | 'text/javascript';
  readonly body: string;
}

const around = (root: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frameworks</title><link rel="icon" href="data:,">' +
  '<style>body{margin:8px;font:16px/1.5 sans-serif}</style><script src="/frameworks/client.js" defer></script></head>' +
  `<body><div id="root">${root}</div></body></html>`;

/** Development builds: they tell of every disagreement, where the others mend it in silence. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, lib: { entry: join(import.meta.dirname, 'client.ts'), formats: ['iife'], name: 'client' } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

let client: Promise<string> | undefined;

/** The page at an address below `/frameworks/`. */
export async function frameworkPage(pathname: string): Promise<Page | undefined> {
  switch (pathname) {
    case '/frameworks/client.js':
      client ??= bundle();
      return { type: 'text/javascript', body: await client };
    case '/frameworks/root':
      return { type: 'text/html', body: around(renderToString(createElement(Story))) };
    case '/frameworks/document':
      return { type: 'text/html', body: `<!doctype html>${renderToString(createElement(Whole))}` };
    case '/frameworks/react-ticker':
    case '/frameworks/preact-ticker':
    case '/frameworks/rows':
      return { type: 'text/html', body: around('') };
    default:
      return undefined;
  }
}
