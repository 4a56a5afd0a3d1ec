import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { BotError } from '../../errors.ts';
import { recordOf, toActivity } from '../bot-framework/inbound.ts';
import type { Conversation } from './memory.ts';

export const channelId = 'directline';
export const botAccount = { id: 'veiviser', name: 'Veiviser', role: 'bot' } as const;

/**
 * An activity that a client posted, as the bot gets it: whoever it claims to be from or for, it is
 * from the token's user and in the token's conversation.
 *
 * @throws {BotError} `ACTIVITY_INVALID`
 */
export function toPosted(body: unknown, conversation: Conversation): Activity {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BotError('ACTIVITY_INVALID', { field: 'activity', problem: 'not an object' });
  }
  const from = recordOf((body as Record<string, unknown>)['from']);
  const locale = (body as Record<string, unknown>)['locale'] ?? conversation.locale;
  return toActivity({
    ...body,
    ...(locale === undefined ? {} : { locale }),
    from: { ...from, id: conversation.user ?? from['id'] ?? 'user' },
    recipient: botAccount,
    conversation: { id: conversation.id },
    channelId,
    serviceUrl: undefined,
    deliveryMode: undefined,
  });
}

/** The news that a user has come, on which the bot greets. */
export function toArrival(conversation: Conversation, channelData: unknown): Activity {
  const user = { id: conversation.user ?? 'user' };
  return toActivity({
    type: 'conversationUpdate',
    channelId,
    conversation: { id: conversation.id },
    from: user,
    recipient: botAccount,
    membersAdded: [user],
    ...(conversation.locale === undefined ? {} : { locale: conversation.locale }),
    ...(channelData === undefined ? {} : { channelData }),
  });
}

const openingSchema = z.looseObject({
  user: z.looseObject({ id: z.string().max(200).optional() }).nullish(),
  locale: z.string().max(100).nullish(),
});

export interface Opening {
  readonly user: string | undefined;
  readonly locale: string | undefined;
  readonly channelData: unknown;
}

/**
 * What a client says of itself when it asks for a token or opens a conversation; it may say nothing.
 *
 * @throws {BotError} `REQUEST_INVALID`
 */
export function toOpening(body: unknown): Opening {
  const read = openingSchema.safeParse(body ?? {});
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BotError('REQUEST_INVALID', { field: issue?.path.join('.') || 'body', problem: issue?.message ?? 'unreadable' });
  }
  const { user, locale, channelData } = read.data;
  return { user: user?.id || undefined, locale: locale ?? undefined, channelData };
}

/**
 * The number in a watermark; 0, the beginning, when the client has none yet.
 *
 * @throws {BotError} `WATERMARK_INVALID` for one that this conversation has not given
 */
export function toWatermark(text: string | null, conversation: Conversation): number {
  if (text === null || text === '' || text === '-') return 0;
  const watermark = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (!(watermark <= conversation.sequence)) throw new BotError('WATERMARK_INVALID');
  return watermark;
}
