import { ActivityHandler } from 'botbuilder';
import type { Activity, AdaptiveCardInvokeResponse, AdaptiveCardInvokeValue, TurnContext } from 'botbuilder';
import type { WrittenAnswer } from '../../bot/contract.ts';
import type { Bot, IncomingMessage } from '../../bot/ports.ts';
import { BotError } from '../../errors.ts';
import type { LanguageTag } from '../../languages/register.ts';
import { toCard, toRemovableCard, type RemovalWords } from './card.ts';
import { asBotError, logFault } from './http-json.ts';
import type { DoorLog } from './http-json.ts';
import { hintOf, isShared, recordOf, sayOf, toIncoming, wantsRemoval } from './inbound.ts';
import { cardType, toPlainReply, toReply } from './outbound.ts';
import type { Shape } from './outbound.ts';

export interface HandlerParts {
  readonly bot: Bot;
  readonly log: DoorLog;
  /** Key of the activity's conversation in the store. */
  readonly keyOf: (activity: Activity) => string;
  /** What a user reads when a turn fails inside us; without it the failure goes to the caller. */
  readonly failureText?: (languageHint: string | undefined) => string;
  /** Sends the whole answer along as data: on our own Direct Line only. */
  readonly withAnswer?: boolean;
  /** Words of the card that a crisis answer is in Teams. */
  readonly removalWords?: (language: LanguageTag) => RemovalWords;
}

/** Errors of a wish that came with a message; the question itself can still be answered. */
const wishErrors: ReadonlySet<string> = new Set(['LANGUAGE_UNKNOWN', 'MUNICIPALITY_UNKNOWN', 'DATE_INVALID', 'REQUEST_INVALID', 'FACT_INVALID', 'FACT_UNKNOWN']);

/** Turns activities into turns of the bot. Types it has no answer to are ignored, as the protocol says. */
export class BotHandler extends ActivityHandler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    super();
    this.#parts = parts;
    this.onMessage((context) => wantsRemoval(context.activity) ? remove(context) : this.#reply(context, (incoming) => this.#turn(incoming)));
    this.onMembersAdded(async (context) => {
      if (isGreetingDue(context.activity)) await this.#reply(context, (incoming) => this.#parts.bot.welcome(incoming));
    });
  }

  protected override async onAdaptiveCardInvoke(context: TurnContext, value: AdaptiveCardInvokeValue): Promise<AdaptiveCardInvokeResponse> {
    const text = sayOf(value.action.data);
    if (text === undefined) {
      const refusal = { code: 'BadRequest', message: new BotError('ACTIVITY_INVALID', { field: 'value.action.data.say', problem: 'not a text' }).message };
      return { statusCode: 400, type: 'application/vnd.microsoft.error', value: refusal };
    }
    const answer = await this.#turn({ ...this.#incoming(context.activity), text });
    const { removal } = this.#shapeFor(context.activity, answer);
    const card = (removal && answer.status === 'crisis' ? toRemovableCard(answer, removal) : toCard(answer, true)) ?? {};
    return { statusCode: 200, type: cardType, value: card as Record<string, unknown> };
  }

  async #reply(context: TurnContext, ask: (incoming: IncomingMessage) => Promise<WrittenAnswer>): Promise<void> {
    const { failureText, log } = this.#parts;
    let answer: WrittenAnswer;
    try {
      answer = await ask(this.#incoming(context.activity));
    } catch (error) {
      if (!failureText) throw error;
      logFault(log, 'turn failed', asBotError(error));
      await context.sendActivity({ type: 'message', text: failureText(hintOf(context.activity).languageHint) });
      return;
    }
    await this.#send(context, answer);
  }

  /** A channel that does not take the card gets the answer without it: better plain than silent. */
  async #send(context: TurnContext, answer: WrittenAnswer): Promise<void> {
    const shape = this.#shapeFor(context.activity, answer);
    const reply = toReply(answer, shape);
    try {
      await context.sendActivity(reply);
    } catch (error) {
      const refused = error instanceof BotError && error.code === 'CHANNEL_REFUSED' && (error.details['status'] === 400 || error.details['status'] === 413);
      if (!refused || !reply.attachments) throw error;
      await context.sendActivity(toPlainReply(answer, shape));
    }
  }

  #shapeFor(activity: Activity, { textLanguage }: WrittenAnswer): Shape {
    const { removalWords } = this.#parts;
    return {
      channel: activity.channelId ?? '',
      ...(recordOf(activity.channelData)['cards'] === false ? { cards: false } : {}),
      ...(this.#parts.withAnswer ? { withAnswer: true } : {}),
      ...(removalWords && activity.channelId === 'msteams' ? { removal: removalWords(textLanguage) } : {}),
    };
  }

  #incoming(activity: Activity): IncomingMessage {
    return toIncoming(activity, this.#parts.keyOf(activity));
  }

  /** A client set up wrongly (a municipality that does not exist) must not leave its user without an answer. */
  async #turn(incoming: IncomingMessage): Promise<WrittenAnswer> {
    try {
      return await this.#parts.bot.turn(incoming);
    } catch (error) {
      if (!(error instanceof BotError) || !wishErrors.has(error.code)) throw error;
      this.#parts.log.warn({ code: error.code }, 'wish ignored');
      const { text, conversation, languageHint, audience } = incoming;
      return this.#parts.bot.turn({
        text,
        ...(conversation === undefined ? {} : { conversation }),
        ...(languageHint === undefined ? {} : { languageHint }),
        ...(audience === undefined ? {} : { audience }),
      });
    }
  }
}

/** Stands in for the words of a card where the channel keeps the message itself. */
const nothingLeft = '…';

/**
 * Removes the card whose button was tapped: the whole message, or, where the channel will not
 * delete, all that it says. Without a reply; a channel that does neither tells its user.
 *
 * @throws {BotError} `ACTIVITY_INVALID` where the channel does not say which message it was
 */
async function remove(context: TurnContext): Promise<void> {
  const { replyToId } = context.activity;
  if (!replyToId) throw new BotError('ACTIVITY_INVALID', { field: 'replyToId', problem: 'the message to remove is not named' });
  try {
    await context.deleteActivity(replyToId);
  } catch (error) {
    const status = error instanceof BotError ? error.details['status'] : undefined;
    // Gone already: a second tap.
    if (status === 404) return;
    if (typeof status !== 'number') throw error;
    await context.updateActivity({ type: 'message', id: replyToId, text: nothingLeft, attachments: [] });
  }
}

/**
 * Whether someone has come who has not been greeted. Alone with a person: when the person joins
 * (Teams tells of the bot only). In a group: when the bot joins, not with every new member.
 */
function isGreetingDue(activity: Activity): boolean {
  const { membersAdded = [], recipient, channelId } = activity;
  const botJoined = membersAdded.some(({ id }) => id === recipient?.id);
  const personJoined = membersAdded.some(({ id }) => id !== recipient?.id);
  if (isShared(activity)) return botJoined;
  return personJoined || (botJoined && channelId === 'msteams');
}
