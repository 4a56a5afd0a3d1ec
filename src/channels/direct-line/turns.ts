import type { Activity } from 'botbuilder';
import type { Bot, Clock } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';
import { BotHandler } from '../bot-framework/handler.ts';
import { asBotError, logFault } from '../bot-framework/http-json.ts';
import type { DoorLog } from '../bot-framework/http-json.ts';
import { InProcessAdapter } from '../bot-framework/in-process.ts';
import type { Conversation, ConversationMemory } from './memory.ts';
import { isCrisis, toWire } from './outbound.ts';

/** Messages of one conversation that may wait for their turn. */
const maximumPending = 8;

export interface TurnParts {
  readonly bot: Bot;
  readonly memory: ConversationMemory;
  readonly clock: Clock;
  readonly log: DoorLog;
  readonly failureText?: (languageHint: string | undefined) => string;
}

/**
 * Runs the turns of conversations: those of one conversation in order, since each builds on the
 * state that the one before left. Replies go into the conversation's memory.
 */
export class Turns {
  readonly #parts: TurnParts;
  readonly #handler: BotHandler;
  readonly #adapter: InProcessAdapter;

  constructor(parts: TurnParts) {
    const { bot, memory, clock, log, failureText } = parts;
    this.#parts = parts;
    this.#adapter = new InProcessAdapter((reply, { activity }) => {
      const conversation = memory.peek(activity.conversation.id);
      if (!conversation) return '';
      const crisis = isCrisis(reply);
      if (crisis && activity.id !== undefined) memory.markCrisis(conversation, activity.id);
      return memory.add(conversation, toWire(reply), clock.now(), crisis);
    });
    this.#handler = new BotHandler({
      bot,
      log,
      keyOf: (activity) => memory.peek(activity.conversation.id)?.key ?? '',
      withAnswer: true,
      ...(failureText ? { failureText } : {}),
    });
  }

  /** @throws {BotError} `TOO_MANY_REQUESTS` when too many of its messages wait already */
  requireRoom({ pending }: Conversation): void {
    if (pending >= maximumPending) throw new BotError('TOO_MANY_REQUESTS', { seconds: 5 });
  }

  /** Runs the turn when those before it are done. Never rejects. */
  enqueue(conversation: Conversation, activity: Activity): Promise<void> {
    conversation.pending += 1;
    conversation.queue = conversation.queue.then(() => this.#run(conversation, activity));
    return conversation.queue;
  }

  async #run(conversation: Conversation, activity: Activity): Promise<void> {
    const { bot, memory, log } = this.#parts;
    try {
      // A conversation that was dropped meanwhile has nobody left to answer.
      if (memory.peek(conversation.id) === conversation && !conversation.left) {
        await this.#adapter.run(activity, (context) => this.#handler.run(context));
      }
    } catch (error) {
      // What the message was about is not known, so it is kept no longer than a cry for help.
      if (activity.id !== undefined) memory.markCrisis(conversation, activity.id);
      logFault(log, 'turn failed', asBotError(error));
    } finally {
      conversation.pending -= 1;
      if (conversation.left) {
        conversation.left = conversation.pending > 0;
        memory.forget(conversation.id);
        await bot.forget(conversation.key).catch((error: unknown) => logFault(log, 'forgetting failed', asBotError(error)));
      }
    }
  }
}
