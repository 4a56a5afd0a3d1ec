import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NeutralPage {
  readonly url: string;
  readonly host: string;
  /** Connections ever made: a browser that only prepares a visit makes one, too. */
  connections: number;
  /** `Referer` of each visit, in order. */
  readonly referrers: (string | undefined)[];
  readonly stop: () => Promise<void>;
}

/** The weather page that the quick exit leads to, on a server of its own. */
export async function startNeutralPage(): Promise<NeutralPage> {
  const referrers: (string | undefined)[] = [];
  const server = createServer(({ url, headers }, response) => {
    if (url === '/weather') referrers.push(headers.referer);
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html><title>Været</title><link rel="icon" href="data:,"><h1>Sol</h1>');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = {
    url: `http://${host}/weather`, host, connections: 0, referrers,
    stop: () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => { resolve(); }); }),
  };
  server.on('connection', () => { page.connections += 1; });
  return page;
}
