import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalServer {
  readonly server: Server;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<LocalServer> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A channel's connector: receives what a bot sends and gives it ids. */
export async function startConnector(refuse: (activity: Record<string, unknown>) => boolean = () => false) {
  const received: { method: string; path: string; authorization: string | undefined; activity: Record<string, any> }[] = [];
  let arrived: () => void = () => undefined;
  const local = await listen((request, response) => {
    void bodyOf(request).then((body) => {
      const activity = JSON.parse(body || '{}') as Record<string, any>;
      const refused = refuse(activity);
      if (!refused) received.push({ method: request.method ?? '', path: request.url ?? '', authorization: request.headers.authorization, activity });
      response.writeHead(refused ? 413 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(refused ? { error: { code: 'TooLarge', message: 'x' } } : { id: `r${received.length}` }));
      arrived();
    });
  });
  return {
    ...local,
    received,
    next: () => new Promise<void>((resolve) => { arrived = resolve; }),
  };
}
