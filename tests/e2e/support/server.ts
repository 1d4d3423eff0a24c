/** The news site of the tests: `tests/pages` on loopback, under whatever host name the browser asks for. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { SERVED as BENCH } from '../../bench/page/pages.ts';
import { frameworkPage } from '../../frameworks/pages.ts';
import { SHAPES } from '../../hostile/shapes.ts';

const PAGES = join(import.meta.dirname, '../../pages');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};
const IMAGE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="220"><rect width="640" height="220" fill="#d9dee5"/><circle cx="220" cy="110" r="46" fill="#9aa4b1"/><circle cx="420" cy="110" r="46" fill="#9aa4b1"/></svg>';

/** Address of a page of `tests/hostile/shapes.ts`. */
export const shapePath = (name: string): string => `/shape/${name.replace(/[^a-z]+/g, '-')}`;

export interface Site {
  readonly port: number;
  /** Address of a page; `host` may be any name that ends in `.example`. */
  url(path: string, host?: string): string;
  /** Addresses that were asked for. */
  readonly requests: string[];
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const requests: string[] = [];
  const server = createServer(async ({ url = '/', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    requests.push(`http://${headers.host}${url}`);
    // `?after=600`: an image that comes late.
    await new Promise((resolve) => setTimeout(resolve, Number(searchParams.get('after') ?? 0)));
    if (pathname === '/late.svg') {
      response.writeHead(200, { 'content-type': TYPES['.svg'] ?? '' }).end(IMAGE);
      return;
    }
    const bench = BENCH.find(({ name }) => pathname === `/bench/${name}`);
    if (bench) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(bench.html);
      return;
    }
    const shape = SHAPES.find(({ name }) => pathname === shapePath(name));
    if (shape) {
      response.writeHead(200, { 'content-type': `${shape.type ?? 'text/html'}; charset=utf-8` }).end(shape.html);
      return;
    }
    const framed = await frameworkPage(pathname);
    if (framed) {
      response.writeHead(200, { 'content-type': `${framed.type}; charset=utf-8` }).end(framed.body);
      return;
    }
    // A story's address may hold its date: `/2015/05/26/old.html` is `old.html`.
    const name = normalize(pathname.replace(/^\/(?:\d{4}\/\d{2}\/\d{2}\/)?/, '') || 'story.html');
    try {
      if (name.startsWith('..')) throw new Error('outside');
      const body = await readFile(join(PAGES, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (path, host = 'news.example') => `http://${host}:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
