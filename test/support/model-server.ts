import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** What the server does with a request: gives the reply's text, or takes the response into its own hands. */
export type Behaviour = (request: ChatRequest, response: ServerResponse) => string | undefined;

export interface ModelServer {
  readonly baseUrl: string;
  readonly requests: readonly ChatRequest[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible server on this machine, for tests: speaks the protocol, behaves as told. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  let behaviour: Behaviour = (request) => answerOf(request);
  const server: Server = createServer((request, response) => {
    void readBody(request).then((body) => {
      if (request.url !== '/v1/chat/completions') return void response.writeHead(404).end();
      const chat = JSON.parse(body) as ChatRequest;
      requests.push(chat);
      const text = behaviour(chat, response);
      if (text === undefined) return;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({
        id: 'chat-1', object: 'chat.completion', created: 0, model: chat.model,
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }],
      }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave: (next) => { behaviour = next; },
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

/** The sealed answer inside a request. */
export function answerOf(request: ChatRequest): string {
  return (JSON.parse(request.messages.at(-1)?.content ?? '{}') as { answer: string }).answer;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
