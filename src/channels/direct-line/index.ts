import type { Server } from 'node:http';
import type { Bot, Clock } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';
import { asBotError, bodyLimit, logFault, sendError, silentLog } from '../bot-framework/http-json.ts';
import type { DoorLog, DoorRequest, DoorResponse, Next } from '../bot-framework/http-json.ts';
import { allowOrigin } from './cors.ts';
import type { AllowedOrigins } from './cors.ts';
import { ConversationMemory, memoryLimits } from './memory.ts';
import type { MemoryLimits } from './memory.ts';
import { createRateLimit } from './rate-limit.ts';
import { routes } from './routes.ts';
import type { RouteParts } from './routes.ts';
import { Streams } from './stream.ts';
import { createTokens } from './tokens.ts';
import { Turns } from './turns.ts';

export { loadOrCreateKey, parseKey } from './signing-key.ts';
export type { AllowedOrigins } from './cors.ts';

/** What one caller may ask for in a minute. A school class or an office may share one address. */
export interface CallLimits {
  /** Tokens and new conversations from one address. */
  readonly startsPerMinute: number;
  /** Messages in one conversation. */
  readonly messagesPerMinute: number;
  /** Polls and other calls in one conversation; the client library polls up to 300 times. */
  readonly callsPerMinute: number;
  readonly bodyBytes: number;
}

export const callLimits: CallLimits = { startsPerMinute: 120, messagesPerMinute: 60, callsPerMinute: 600, bodyBytes: bodyLimit };

export interface DirectLineOptions {
  readonly bot: Bot;
  /** Signs tokens; the same key after a restart keeps them valid. */
  readonly key: Uint8Array;
  readonly clock?: Clock;
  /** Milliseconds that messages are held. */
  readonly retentionMs?: number;
  readonly allowedOrigins?: AllowedOrigins;
  readonly limits?: Partial<CallLimits & MemoryLimits>;
  readonly publicUrl?: string;
  readonly log?: DoorLog;
  /** What a user reads when a turn fails inside us. */
  readonly failureText?: (languageHint: string | undefined) => string;
}

export interface DirectLine {
  /** Answers what is under `/v3/directline`; anything else goes to `next`, or gets 404 without one. */
  handle(request: DoorRequest, response: DoorResponse, next?: Next): void;
  /** Takes the WebSocket streams of a server. */
  attach(server: Server): void;
  /** Drops what is past its time; runs by itself every five seconds too. */
  sweep(now: number): void;
  /** Forgets the messages of a conversation, by its Direct Line id or its key in the store, and gives that key. */
  forget(conversation: string): string | undefined;
  /** As `forget`, for a user who has left: also what turns still under way will write is forgotten. */
  leave(conversation: string): string | undefined;
  close(): void;
}

const base = '/v3/directline';
const defaultRetention = 30 * 60_000;
const sweepInterval = 5000;

/** Direct Line 3.0 in process: web chat without Azure. */
export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { bot, key, clock = { now: Date.now }, retentionMs = defaultRetention, allowedOrigins = '*', log = silentLog, failureText } = options;
  const limits = { ...callLimits, ...memoryLimits, ...options.limits };
  const memory = new ConversationMemory(retentionMs, limits);
  const tokens = createTokens(key, clock);
  const turns = new Turns({ bot, memory, clock, log, ...(failureText ? { failureText } : {}) });
  const streams = new Streams({ tokens, memory, clock, allowedOrigins });
  const parts: RouteParts = {
    tokens, memory, turns, clock,
    starts: createRateLimit(limits.startsPerMinute),
    messages: createRateLimit(limits.messagesPerMinute),
    calls: createRateLimit(limits.callsPerMinute),
    bodyLimit: limits.bodyBytes,
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
  };
  const timer = setInterval(() => memory.sweep(clock.now()), sweepInterval);
  timer.unref();
  return {
    handle: (request, response, next) => {
      const url = request.originalUrl ?? request.url ?? '';
      if (!url.startsWith(`${base}/`)) return next ? next() : sendError(response, new BotError('ROUTE_UNKNOWN'));
      allowOrigin(request, response, allowedOrigins);
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
      dispatch(url, request, response, parts).catch((error: unknown) => {
        const known = asBotError(error);
        logFault(log, 'direct line call failed', known);
        sendError(response, known);
      });
    },
    attach: (server) => streams.attach(server),
    sweep: (now) => memory.sweep(now),
    forget: (conversation) => memory.forget(conversation),
    leave: (conversation) => memory.leave(conversation),
    close: () => {
      clearInterval(timer);
      streams.close();
      memory.dropAll();
    },
  };
}

async function dispatch(url: string, request: DoorRequest, response: DoorResponse, parts: RouteParts): Promise<void> {
  const [path = '', query = ''] = url.slice(base.length).split('?', 2);
  for (const { path: pattern, methods } of routes) {
    const match = pattern.exec(path);
    if (!match) continue;
    const route = methods[request.method ?? ''];
    if (!route) throw new BotError('METHOD_NOT_ALLOWED', { allowed: Object.keys(methods).join(', ') });
    return route({ request, response, query: new URLSearchParams(query), id: match[1] ?? '' }, parts);
  }
  throw new BotError('ROUTE_UNKNOWN');
}
