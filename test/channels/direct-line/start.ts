import { createDirectLine } from '../../../src/channels/direct-line/index.ts';
import type { DirectLineOptions } from '../../../src/channels/direct-line/index.ts';
import { createEchoBot } from '../bot-framework/echo-bot.ts';
import { listen } from '../bot-framework/local-server.ts';

export const key = new Uint8Array(32).fill(7);

export interface Wire { readonly activities: Record<string, any>[]; readonly watermark: string }

/** A server with nothing but Direct Line on it, a clock that the test moves, and the calls of a client. */
export async function startDirectLine(options: Partial<DirectLineOptions> = {}, turns = new Map<string, number>()) {
  const bot = createEchoBot(turns);
  const clock = { at: Date.parse('2026-06-01T10:00:00Z'), now() { return this.at; } };
  const faults: string[] = [];
  const log = { warn: () => undefined, error: (details: object, event: string) => faults.push(`${event} ${JSON.stringify(details)}`) };
  const directLine = createDirectLine({ bot, key, clock, log, ...options });
  const local = await listen((request, response) => directLine.handle(request, response));
  directLine.attach(local.server);
  const base = `${local.url}/v3/directline`;
  const call = (method: string, path: string, token?: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${base}${path}`, {
      method,
      headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof Uint8Array ? body as BodyInit : JSON.stringify(body) }),
    });
  const json = async (method: string, path: string, token?: string, body?: unknown): Promise<any> => (await call(method, path, token, body)).json();
  const open = async (before?: string) => {
    const { token } = await json('POST', '/tokens/generate', before);
    return json('POST', '/conversations', token, {}) as Promise<{ conversationId: string; token: string; streamUrl: string; expires_in: number }>;
  };
  const poll = (conversation: { conversationId: string; token: string }, watermark = ''): Promise<Wire> =>
    json('GET', `/conversations/${conversation.conversationId}/activities?watermark=${watermark}`, conversation.token);
  const say = (conversation: { conversationId: string; token: string }, text: string, more: object = {}) =>
    json('POST', `/conversations/${conversation.conversationId}/activities`, conversation.token, { type: 'message', text, from: { id: 'me' }, ...more });
  /** Polls until the bot has said this. */
  const until = async (conversation: { conversationId: string; token: string }, text: string, watermark = ''): Promise<Wire> => {
    for (;;) {
      const wire = await poll(conversation, watermark);
      if (wire.activities.some((activity) => activity['from'].id === 'veiviser' && String(activity['text']).includes(text))) return wire;
    }
  };
  return {
    ...local, bot, clock, faults, directLine, base, call, json, open, poll, say, until,
    close: async () => {
      directLine.close();
      await local.close();
    },
  };
}
