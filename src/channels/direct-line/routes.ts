import type { Clock } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';
import { readJson, sendJson, sendText } from '../bot-framework/http-json.ts';
import type { DoorRequest, DoorResponse } from '../bot-framework/http-json.ts';
import { toArrival, toOpening, toPosted, toWatermark } from './inbound.ts';
import type { Conversation, ConversationMemory } from './memory.ts';
import { toEcho } from './outbound.ts';
import type { RateLimit } from './rate-limit.ts';
import { freshClaims, tokenLifetime } from './tokens.ts';
import type { Claims, Tokens } from './tokens.ts';
import type { Turns } from './turns.ts';

export interface RouteParts {
  readonly tokens: Tokens;
  readonly memory: ConversationMemory;
  readonly turns: Turns;
  readonly clock: Clock;
  /** Tokens and new conversations, by the caller's address. */
  readonly starts: RateLimit;
  /** Messages, by conversation. */
  readonly messages: RateLimit;
  /** All other calls, by conversation. */
  readonly calls: RateLimit;
  readonly bodyLimit: number;
  /** Address that clients reach the server by, when it is not the one they ask for. */
  readonly publicUrl?: string;
}

export interface Call {
  readonly request: DoorRequest;
  readonly response: DoorResponse;
  readonly query: URLSearchParams;
  /** The conversation in the address. */
  readonly id: string;
}

export type Route = (call: Call, parts: RouteParts) => Promise<void>;

/** Methods of each address below `/v3/directline`. */
export const routes: readonly { readonly path: RegExp; readonly methods: Readonly<Record<string, Route>> }[] = [
  { path: /^\/tokens\/generate$/, methods: { POST: generateToken } },
  { path: /^\/tokens\/refresh$/, methods: { POST: refreshToken } },
  { path: /^\/conversations$/, methods: { POST: openConversation } },
  { path: /^\/conversations\/([^/]+)$/, methods: { GET: resumeConversation } },
  { path: /^\/conversations\/([^/]+)\/activities$/, methods: { GET: getActivities, POST: postActivity } },
  { path: /^\/conversations\/([^/]+)\/upload$/, methods: { POST: refuseUpload } },
];

/** A token for a new conversation; with an older token it goes on with what that one's conversation left. */
async function generateToken({ request, response }: Call, parts: RouteParts): Promise<void> {
  parts.starts.count(addressOf(request), parts.clock.now());
  const before = request.headers.authorization === undefined ? undefined : await claimsOf(request, parts);
  const { user } = toOpening(await readJson(request, parts.bodyLimit));
  const claims = freshClaims(before?.user ?? user, before?.key);
  sendJson(response, 200, { conversationId: claims.conv, token: await parts.tokens.sign(claims), expires_in: tokenLifetime });
}

async function refreshToken({ request, response }: Call, parts: RouteParts): Promise<void> {
  const claims = await claimsOf(request, parts);
  parts.calls.count(claims.conv, parts.clock.now());
  if (claims.opened) requireConversation(claims.conv, parts);
  sendJson(response, 200, { conversationId: claims.conv, token: await parts.tokens.sign(claims), expires_in: tokenLifetime });
}

/**
 * Opens the token's conversation, or finds it open. One that was opened and is gone, by time or by
 * a restart, is followed by a new one with the same key in the store: topic and facts survive.
 */
async function openConversation({ request, response }: Call, parts: RouteParts): Promise<void> {
  const { memory, turns, clock } = parts;
  const claims = await claimsOf(request, parts);
  parts.starts.count(addressOf(request), clock.now());
  const { user, locale, channelData } = toOpening(await readJson(request, parts.bodyLimit));
  const open = memory.use(claims.conv, clock.now());
  if (open) return sendConversation(request, response, 200, open, parts, 0);
  const { conv, key } = claims.opened ? freshClaims(claims.user, claims.key) : claims;
  const conversation = memory.open({ id: conv, key, user: claims.user ?? chosenUser(user), locale }, clock.now());
  await sendConversation(request, response, 201, conversation, parts, 0);
  void turns.enqueue(conversation, toArrival(conversation, channelData));
}

/** Ids that begin with `dl_` are taken from tokens only, so that they can be relied upon. */
function chosenUser(user: string | undefined): string | undefined {
  return user?.startsWith('dl_') ? undefined : user;
}

async function resumeConversation({ request, response, query, id }: Call, parts: RouteParts): Promise<void> {
  const conversation = await conversationOf(request, id, parts);
  const watermark = toWatermark(query.get('watermark'), conversation);
  await sendConversation(request, response, 200, conversation, parts, watermark);
}

async function getActivities({ request, response, query, id }: Call, parts: RouteParts): Promise<void> {
  const conversation = await conversationOf(request, id, parts);
  const watermark = toWatermark(query.get('watermark'), conversation);
  // Asking for what comes after a watermark says that all before it has arrived.
  parts.memory.acknowledge(conversation, watermark);
  sendText(response, 200, parts.memory.after(conversation, watermark, parts.clock.now()).json);
}

/** Types that are part of what is said; others (typing, reactions) get an id and are let go. */
const kept: ReadonlySet<string> = new Set(['message', 'event']);

async function postActivity({ request, response, id }: Call, parts: RouteParts): Promise<void> {
  const { memory, turns, clock } = parts;
  const conversation = await conversationOf(request, id, parts);
  const posted = toPosted(await readJson(request, parts.bodyLimit), conversation);
  if (!kept.has(posted.type)) return sendJson(response, 200, { id: `${conversation.id}|${posted.type}`.slice(0, 200) });
  parts.messages.count(conversation.id, clock.now());
  turns.requireRoom(conversation);
  const activityId = memory.add(conversation, toEcho(posted), clock.now());
  sendJson(response, 200, { id: activityId });
  void turns.enqueue(conversation, { ...posted, id: activityId });
}

async function refuseUpload({ request, id }: Call, parts: RouteParts): Promise<void> {
  await conversationOf(request, id, parts);
  throw new BotError('UPLOAD_REFUSED');
}

async function claimsOf({ headers }: DoorRequest, { tokens }: RouteParts): Promise<Claims> {
  if (!headers.authorization) throw new BotError('TOKEN_MISSING');
  const [, token] = /^Bearer ([\w.-]{1,4000})$/i.exec(headers.authorization) ?? [];
  if (token === undefined) throw new BotError('TOKEN_INVALID');
  return tokens.verify(token);
}

async function conversationOf(request: DoorRequest, id: string, parts: RouteParts): Promise<Conversation> {
  const { conv } = await claimsOf(request, parts);
  if (conv !== id) throw new BotError('TOKEN_OTHER_CONVERSATION');
  parts.calls.count(conv, parts.clock.now());
  return requireConversation(conv, parts);
}

function requireConversation(id: string, { memory, clock }: RouteParts): Conversation {
  const conversation = memory.use(id, clock.now());
  if (!conversation) throw new BotError('CONVERSATION_UNKNOWN');
  return conversation;
}

async function sendConversation(request: DoorRequest, response: DoorResponse, status: number, conversation: Conversation, parts: RouteParts, watermark: number): Promise<void> {
  const { id, key, user } = conversation;
  const claims: Claims = { conv: id, key, opened: true, ...(user === undefined ? {} : { user }) };
  const [token, stream] = await Promise.all([parts.tokens.sign(claims), parts.tokens.sign(claims, 'stream')]);
  const query = new URLSearchParams({ watermark: watermark === 0 ? '-' : String(watermark), t: stream });
  const streamUrl = `${streamBase(request, parts.publicUrl)}/v3/directline/conversations/${id}/stream?${query}`;
  sendJson(response, status, { conversationId: id, token, expires_in: tokenLifetime, streamUrl });
}

/** `ws` or `wss` address of this server as the client sees it. */
function streamBase({ headers, socket }: DoorRequest, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/^http/, 'ws').replace(/\/$/, '');
  const secure = 'encrypted' in socket || /^https\b/i.test(String(headers['x-forwarded-proto'] ?? ''));
  return `${secure ? 'wss' : 'ws'}://${headers.host ?? 'localhost'}`;
}

function addressOf({ ip, socket }: DoorRequest): string {
  return ip ?? socket.remoteAddress ?? 'unknown';
}
