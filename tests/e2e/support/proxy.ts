/**
 * A proxy through which the browser's whole traffic goes: what is meant for the test site is passed on, everything else
 * is written down and refused. So "nothing left the machine" is a fact and not a hope.
 */
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface LoggingProxy {
  readonly port: number;
  /** What was asked for beyond the test site. */
  foreign(): string[];
  close(): Promise<void>;
}

/** Chromium's own two askers, which no flag silences; they are given these names at the start. */
export const CHROMIUM_OWN = ['gaia.invalid', 'updates.invalid'] as const;

const isOurs = (host: string): boolean => host.endsWith('.example');

export async function startProxy(): Promise<LoggingProxy> {
  const foreign: string[] = [];
  const server = createServer((incoming, response) => {
    const target = URL.parse(incoming.url ?? '');
    if (!target || !isOurs(target.hostname)) {
      if (!CHROMIUM_OWN.some((name) => target?.hostname === name)) foreign.push(`${incoming.method} ${incoming.url}`);
      response.writeHead(502).end();
      return;
    }
    const onward = request(
      { host: '127.0.0.1', port: target.port || 80, method: incoming.method, path: target.pathname + target.search, headers: incoming.headers },
      (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => {});
    const [host = '', port = ''] = (incoming.url ?? '').split(':');
    if (!isOurs(host)) {
      if (!CHROMIUM_OWN.some((name) => host === name)) foreign.push(`CONNECT ${incoming.url}`);
      socket.end('HTTP/1.1 502 refused\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 ok\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => {});
    // What nobody reads any more would stay open for ever, and the proxy with it.
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    foreign: () => [...foreign],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
