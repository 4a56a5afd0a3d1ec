import { createHash, createHmac } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { audiences } from '../../bot/contract.ts';
import type { IncomingMessage } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';

const name = z.string().max(1000);
const date = z.string().max(40).refine((text) => !Number.isNaN(Date.parse(text)), 'not a point in time');
const account = z.looseObject({ id: name.optional(), name: z.string().max(1000).nullish() });
const webAddress = z.string().max(2000).refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not a web address');

/** The parts of an activity that we or the SDK rely on; all else passes unread. */
const activitySchema = z.looseObject({
  type: name.min(1),
  id: name.optional(),
  text: z.string().nullish(),
  locale: z.string().max(100).nullish(),
  name: name.nullish(),
  channelId: name.min(1).optional(),
  serviceUrl: webAddress.optional(),
  deliveryMode: name.nullish(),
  replyToId: name.nullish(),
  timestamp: date.nullish(),
  localTimestamp: date.nullish(),
  expiration: date.nullish(),
  from: account.optional(),
  recipient: account.optional(),
  conversation: z.looseObject({ id: name.min(1), isGroup: z.boolean().nullish(), conversationType: name.nullish() }).optional(),
  membersAdded: z.array(account).max(1000).nullish(),
  membersRemoved: z.array(account).max(1000).nullish(),
  attachments: z.array(z.looseObject({})).max(100).nullish(),
  entities: z.array(z.looseObject({ type: name.optional() })).max(1000).nullish(),
});

/**
 * The body as an activity, checked so far that neither the SDK nor we can stumble over it.
 *
 * @throws {BotError} `ACTIVITY_INVALID`
 */
export function toActivity(body: unknown): Activity {
  const read = activitySchema.safeParse(body);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BotError('ACTIVITY_INVALID', { field: issue?.path.join('.') || 'activity', problem: issue?.message ?? 'unreadable' });
  }
  if (read.data.type === 'message' && !read.data.conversation) {
    throw new BotError('ACTIVITY_INVALID', { field: 'conversation.id', problem: 'a message needs one' });
  }
  return read.data as unknown as Activity;
}

/** What our own clients may say of a message in `channelData`; whatever else stands there is left alone. */
const wishes = {
  audience: z.enum(audiences),
  language: z.string().min(2).max(40),
  municipality: z.string().min(1).max(80),
  on: z.iso.date(),
} as const;

/** A Bot Framework activity as our own message. No wording, no rule and no storage in this file. */
export function toIncoming(activity: Activity, conversation: string): IncomingMessage {
  const data = recordOf(activity.channelData);
  const wish = <K extends keyof typeof wishes>(key: K): Partial<Record<K, z.infer<(typeof wishes)[K]>>> => {
    const read = wishes[key].safeParse(data[key]);
    return read.success ? { [key]: read.data } as Partial<Record<K, z.infer<(typeof wishes)[K]>>> : {};
  };
  return {
    text: spoken(activity),
    conversation,
    ...hintOf(activity),
    ...(activity.channelId === 'msteams' ? { audienceDefault: 'caseworker' as const } : {}),
    ...wish('audience'),
    ...wish('language'),
    ...wish('municipality'),
    ...wish('on'),
  };
}

/** What the user said: a button's value before the text, which may be only its title. */
function spoken(activity: Activity): string {
  return sayOf(activity.value) ?? withoutMention(activity).trim();
}

/** The words a button of ours sends along: `{say: "…"}`. */
export function sayOf(value: unknown): string | undefined {
  const { say } = recordOf(value);
  return typeof say === 'string' ? say : undefined;
}

/** Whether the button of a crisis card was tapped that removes the card. */
export function wantsRemoval({ value }: Activity): boolean {
  return recordOf(value)['remove'] === true;
}

/** The text without the bot's own name; the names of others are part of what was said. */
function withoutMention(activity: Activity): string {
  const mentions = (activity.entities ?? []).filter((entity) => entity.type === 'mention');
  return mentions.reduce((text, entity) => {
    const { text: mention } = entity as { text?: unknown };
    const { id } = recordOf((entity as { mentioned?: unknown }).mentioned);
    const ours = id !== undefined && id === activity.recipient?.id;
    return ours && typeof mention === 'string' && mention !== '' ? text.replaceAll(mention, ' ') : text;
  }, activity.text ?? '');
}

/** Language of the client. Teams gives the locale of the app as an entity too; the activity's own is nearer. */
export function hintOf(activity: Activity): { readonly languageHint?: string } {
  return activity.locale ? { languageHint: activity.locale } : {};
}

/**
 * Key of the conversation in the store: one way, so that nobody who knows a channel's conversation
 * id can read the state through another door. In a group each person has a state of their own.
 */
export function conversationKey(activity: Activity, secret?: Uint8Array): string {
  const person = isShared(activity) ? (activity.from?.id ?? '') : '';
  const named = JSON.stringify([activity.channelId ?? '', activity.conversation?.id ?? '', person]);
  return keyOnce(secret, named);
}

const keys = new WeakMap<Uint8Array, Map<string, string>>();
const noSecret = new Uint8Array();
/** Conversations whose keys are remembered: a hash costs a tenth of a turn, and each has many turns. */
const mostKeys = 5000;

function keyOnce(secret: Uint8Array | undefined, named: string): string {
  const owner = secret ?? noSecret;
  let known = keys.get(owner);
  if (!known || known.size >= mostKeys) keys.set(owner, (known = new Map<string, string>()));
  const found = known.get(named) ?? `bf-${(secret ? createHmac('sha256', secret) : createHash('sha256')).update(named).digest('base64url')}`;
  known.set(named, found);
  return found;
}

/** Whether several people read the conversation: a group or a team's channel. */
export function isShared({ conversation }: Activity): boolean {
  return conversation?.isGroup === true || (conversation?.conversationType ?? 'personal') !== 'personal';
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
