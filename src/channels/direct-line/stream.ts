import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Clock } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';
import { asBotError, errorBody, statusOf } from '../bot-framework/http-json.ts';
import type { DoorRequest } from '../bot-framework/http-json.ts';
import { isAllowed } from './cors.ts';
import type { AllowedOrigins } from './cors.ts';
import { toWatermark } from './inbound.ts';
import type { Conversation, ConversationMemory, Listener } from './memory.ts';
import type { Tokens } from './tokens.ts';

/** Streams open on one conversation at a time: a page, a second tab, and old ones about to close. */
const maximumListeners = 4;
/** Bytes that may wait for a slow client before its stream is cut; it then resumes where it was. */
const maximumBacklog = 4_000_000;
/** Bytes of a client's frame; it sends empty ones only. */
const maximumFrame = 65_536;
/** Milliseconds between two looks whether clients are still there. */
const heartbeat = 30_000;

export interface StreamParts {
  readonly tokens: Tokens;
  readonly memory: ConversationMemory;
  readonly clock: Clock;
  readonly allowedOrigins: AllowedOrigins;
}

export const streamPath = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** The WebSocket side of Direct Line: replays what the client has not seen, then sends as it comes. */
export class Streams {
  readonly #parts: StreamParts;
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: maximumFrame, perMessageDeflate: false });
  readonly #alive = new WeakSet<WebSocket>();
  readonly #timer: NodeJS.Timeout;
  readonly #detach: (() => void)[] = [];

  constructor(parts: StreamParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.#beat(), heartbeat);
    this.#timer.unref();
  }

  attach(server: Server): void {
    const onUpgrade = (request: DoorRequest, socket: Duplex, head: Buffer) => {
      const ours = pathOf(request).match(streamPath);
      // Another listener may know the address; without one nobody would ever answer.
      if (!ours && server.listenerCount('upgrade') > 1) return;
      socket.on('error', () => socket.destroy());
      void this.#upgrade(request, socket, head, ours?.[1]);
    };
    server.on('upgrade', onUpgrade);
    this.#detach.push(() => server.off('upgrade', onUpgrade));
  }

  close(): void {
    clearInterval(this.#timer);
    for (const detach of this.#detach) detach();
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  async #upgrade(request: DoorRequest, socket: Duplex, head: Buffer, id: string | undefined): Promise<void> {
    try {
      const { conversation, watermark } = await this.#admit(request, id);
      this.#sockets.handleUpgrade(request, socket, head, (client) => this.#listen(client, conversation, watermark));
    } catch (error) {
      refuse(socket, asBotError(error));
    }
  }

  async #admit(request: DoorRequest, id: string | undefined): Promise<{ conversation: Conversation; watermark: number }> {
    if (id === undefined) throw new BotError('ROUTE_UNKNOWN');
    const { tokens, memory, clock, allowedOrigins } = this.#parts;
    const query = new URL(request.url ?? '', 'http://localhost').searchParams;
    const token = query.get('t');
    if (!token || !isAllowed(request, allowedOrigins)) throw new BotError('TOKEN_MISSING');
    const { conv } = await tokens.verify(token, 'stream');
    if (conv !== id) throw new BotError('TOKEN_OTHER_CONVERSATION');
    const conversation = memory.use(conv, clock.now());
    if (!conversation) throw new BotError('CONVERSATION_UNKNOWN');
    return { conversation, watermark: toWatermark(query.get('watermark'), conversation) };
  }

  #listen(client: WebSocket, conversation: Conversation, watermark: number): void {
    const { memory, clock } = this.#parts;
    const listener: Listener = {
      deliver: (frame, upTo) => {
        if (client.bufferedAmount > maximumBacklog) return client.terminate();
        client.send(frame);
        // The answering pong says that the frame before it has arrived.
        client.ping(String(upTo));
      },
      close: () => client.close(1001),
    };
    const seen = () => {
      this.#alive.add(client);
      memory.use(conversation.id, clock.now());
    };
    client.on('pong', (payload) => {
      seen();
      memory.acknowledge(conversation, Number(payload.toString()) || 0);
    });
    client.on('message', seen);
    client.on('close', () => conversation.listeners.delete(listener));
    client.on('error', () => client.terminate());
    this.#alive.add(client);
    const [oldest] = conversation.listeners;
    if (conversation.listeners.size >= maximumListeners && oldest) {
      conversation.listeners.delete(oldest);
      oldest.close();
    }
    const missed = memory.after(conversation, watermark, clock.now());
    conversation.listeners.add(listener);
    if (missed.any) listener.deliver(missed.json, missed.upTo);
  }

  #beat(): void {
    for (const client of this.#sockets.clients) {
      if (!this.#alive.has(client)) {
        client.terminate();
        continue;
      }
      this.#alive.delete(client);
      client.ping();
    }
  }
}

function pathOf({ url = '' }: DoorRequest): string {
  return url.split('?', 1)[0] ?? '';
}

function refuse(socket: Duplex, error: BotError): void {
  const status = statusOf(error);
  const body = JSON.stringify(errorBody(error));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
