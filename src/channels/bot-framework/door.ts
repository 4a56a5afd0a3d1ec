import type { Activity, InvokeResponse } from 'botbuilder';
import type { Bot } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';
import type { LanguageTag } from '../../languages/register.ts';
import type { RemovalWords } from './card.ts';
import { ChannelAdapter, credentialAuthentication, openAuthentication } from './adapter.ts';
import type { BotCredentials } from './adapter.ts';
import { BotHandler } from './handler.ts';
import { asBotError, bodyLimit, logFault, readJson, sendError, sendJson, silentLog } from './http-json.ts';
import type { DoorLog, DoorRequest, DoorResponse } from './http-json.ts';
import { conversationKey, toActivity } from './inbound.ts';
import { InProcessAdapter, turnResult } from './in-process.ts';

/** Who may use the endpoint: channels that sign with these credentials, this machine, or nobody. */
export type BotAuth = ({ readonly mode: 'credentials' } & BotCredentials) | { readonly mode: 'none' } | { readonly mode: 'closed' };

export interface BotFrameworkDoorOptions {
  readonly bot: Bot;
  readonly auth: BotAuth;
  readonly log?: DoorLog;
  /** What a user reads when a turn fails inside us. */
  readonly failureText?: (languageHint: string | undefined) => string;
  /** Words of the card that a crisis answer is in Teams, which is removed with one tap; without them it is an answer like others. */
  readonly removalWords?: (language: LanguageTag) => RemovalWords;
  /** Secret that hides conversation ids in the store; the same one after a restart finds the same states. */
  readonly secret?: Uint8Array;
  /** Milliseconds that one reply may take. */
  readonly replyTimeout?: number;
  /** Bytes of a body that are read. */
  readonly bodyLimit?: number;
}

export type Door = (request: DoorRequest, response: DoorResponse) => Promise<void>;

/** Answers one activity; undefined when there is nothing for the response to hold. */
type Run = (request: DoorRequest, activity: Activity) => Promise<InvokeResponse | undefined>;

/**
 * The handler of `POST /api/messages`, for Express and for plain node. It reads the body itself
 * and never rejects: every failure is a coded answer.
 *
 * @throws {BotError} `CONFIG_UNSAFE` for credentials without an app id
 */
export function createBotFrameworkDoor(options: BotFrameworkDoorOptions): Door {
  const { auth, log = silentLog } = options;
  const limit = options.bodyLimit ?? bodyLimit;
  const { admit, run } = auth.mode === 'closed' ? closed : auth.mode === 'none' ? open(options) : signed(options, auth);
  return async (request, response) => {
    try {
      admit(request);
      if (request.method !== 'POST') throw new BotError('METHOD_NOT_ALLOWED', { allowed: 'POST' });
      const activity = toActivity(await readJson(request, limit));
      const result = await run(request, activity);
      if (result?.body === undefined) response.writeHead(result?.status ?? 200).end();
      else sendJson(response, result.status, result.body);
    } catch (error) {
      const known = asBotError(error);
      logFault(log, 'activity failed', known);
      if (known.cause instanceof Error && known.code === 'BOT_AUTH_FAILED') log.warn({ cause: known.cause.message.slice(0, 300) }, 'activity not authenticated');
      sendError(response, known);
    }
  };
}

interface Mode {
  /** Refuses a request before anything of it is read. */
  readonly admit: (request: DoorRequest) => void;
  readonly run: Run;
}

const closed: Mode = {
  admit: () => { throw new BotError('BOT_DOOR_CLOSED'); },
  run: async () => undefined,
};

function handlerOf({ bot, log = silentLog, failureText, removalWords, secret }: BotFrameworkDoorOptions): BotHandler {
  return new BotHandler({
    bot, log,
    keyOf: (activity) => conversationKey(activity, secret),
    ...(failureText ? { failureText } : {}),
    ...(removalWords ? { removalWords } : {}),
  });
}

function signed(options: BotFrameworkDoorOptions, credentials: BotCredentials): Mode {
  const adapter = new ChannelAdapter(credentialAuthentication(credentials), options.replyTimeout);
  const handler = handlerOf(options);
  return {
    admit: ({ headers }) => {
      if (!headers.authorization) throw new BotError('BOT_AUTH_FAILED');
    },
    run: (request, activity) => {
      // Without an address the SDK skips the check that the token was made for it.
      requireServiceUrl(activity);
      return adapter.run(request.headers.authorization ?? '', activity, (context) => handler.run(context));
    },
  };
}

function open(options: BotFrameworkDoorOptions): Mode {
  const adapter = new ChannelAdapter(openAuthentication(), options.replyTimeout);
  const direct = new InProcessAdapter(() => '');
  const handler = handlerOf(options);
  return {
    admit: requireLocal,
    run: async (_request, activity) => {
      // Replies that travel in the response need no connector; the caller sees no difference.
      if (activity.deliveryMode === 'expectReplies' || activity.type === 'invoke') {
        return turnResult(await direct.run(activity, (context) => handler.run(context)));
      }
      if (activity.type !== 'message' && activity.type !== 'conversationUpdate') return undefined;
      requireServiceUrl(activity);
      return adapter.run('', activity, (context) => handler.run(context));
    },
  };
}

function requireServiceUrl({ serviceUrl }: Activity): void {
  if (!serviceUrl) throw new BotError('ACTIVITY_INVALID', { field: 'serviceUrl', problem: 'an address for the reply is needed' });
}

/** A proxy on the same machine would open an endpoint without authentication to everybody. */
function requireLocal({ headers, socket }: DoorRequest): void {
  const forwarded = Object.keys(headers).some((header) => header === 'forwarded' || header === 'via' || header === 'x-real-ip' || header.startsWith('x-forwarded-'));
  if (forwarded) throw new BotError('BOT_DOOR_PROXIED');
  if (!isLoopback(socket.remoteAddress ?? '')) throw new BotError('BOT_DOOR_REMOTE');
}

export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/i.test(address);
}
