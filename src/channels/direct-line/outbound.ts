import type { Activity } from 'botbuilder';
import { recordOf } from '../bot-framework/inbound.ts';
import { botAccount } from './inbound.ts';

/** A reply of the bot as clients get it. */
export function toWire(reply: Partial<Activity>): Partial<Activity> {
  const { serviceUrl: _serviceUrl, recipient: _recipient, ...rest } = reply;
  return { ...rest, from: { ...botAccount } } as Partial<Activity>;
}

/** A posted activity as it comes back on the stream, its `channelData` untouched: clients know their own by it. */
export function toEcho(posted: Activity): Partial<Activity> {
  const { serviceUrl: _serviceUrl, recipient: _recipient, deliveryMode: _deliveryMode, ...rest } = posted;
  return rest;
}

/**
 * Whether a reply ends a crisis turn, which leaves memory early. So does a turn without an answer,
 * which failed before it was known what it was about.
 */
export function isCrisis(reply: Partial<Activity>): boolean {
  const { status = 'crisis' } = recordOf(recordOf(reply.channelData)['answer']);
  return status === 'crisis';
}
