import { ActivityTypes, BotAdapter, INVOKE_RESPONSE_KEY, TurnContext } from 'botbuilder';
import type { Activity, InvokeResponse, ResourceResponse } from 'botbuilder';
import { BotError } from '../../errors.ts';

export type Logic = (context: TurnContext) => Promise<void>;
/** Takes one reply of a turn and gives it its id. */
export type Sink = (reply: Partial<Activity>, context: TurnContext) => string;

/** Types that are instructions to an adapter and not for the channel. */
const unsent: ReadonlySet<string> = new Set(['invokeResponse', 'delay', 'trace']);

/**
 * Runs turns in process: replies go to a sink and no connector client is built, which costs less
 * than half of what a turn through CloudAdapter does. Nobody is authenticated here.
 */
export class InProcessAdapter extends BotAdapter {
  readonly #sink: Sink;

  constructor(sink: Sink) {
    super();
    this.#sink = sink;
  }

  /** Runs one turn to its end. @throws whatever the logic throws */
  async run(activity: Activity, logic: Logic): Promise<TurnContext> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, logic);
    return context;
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      if (activity.type === ActivityTypes.InvokeResponse) context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      return { id: unsent.has(activity.type ?? '') ? '' : this.#sink(activity, context) };
    });
  }

  override async updateActivity(): Promise<void> {
    throw new BotError('CHANNEL_REFUSED', { channel: 'in-process', status: 501 });
  }

  override async deleteActivity(): Promise<void> {
    throw new BotError('CHANNEL_REFUSED', { channel: 'in-process', status: 501 });
  }

  override async continueConversation(): Promise<void> {
    throw new BotError('CHANNEL_REFUSED', { channel: 'in-process', status: 501 });
  }
}

/** What the caller of a finished turn gets in the HTTP response: all replies, the answer to an invoke, or nothing. */
export function turnResult(context: TurnContext): InvokeResponse | undefined {
  if (context.activity.deliveryMode === 'expectReplies') {
    return { status: 200, body: { activities: context.bufferedReplyActivities } };
  }
  if (context.activity.type !== ActivityTypes.Invoke) return undefined;
  const reply = context.turnState.get<Activity | undefined>(INVOKE_RESPONSE_KEY);
  return reply ? (reply.value as InvokeResponse) : { status: 501 };
}
