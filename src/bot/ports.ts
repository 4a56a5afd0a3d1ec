import type { TopicId } from '../knowledge/topic-ids.ts';
import type { LanguageTag } from '../languages/register.ts';
import type { Facts, FactName } from '../rules/facts.ts';
import type { DangerDegree, DangerKind } from '../safety/ports.ts';
import type { Audience, Status, WrittenAnswer } from './contract.ts';

/**
 * What a conversation remembers between turns. Never a user's words: topic, facts, language and
 * municipality only, and of a crisis the kind, the degree and until when it colours the answers.
 */
export interface ConversationState {
  readonly language?: LanguageTag;
  readonly audience?: Audience;
  /** Official number of the municipality. */
  readonly municipality?: string;
  readonly topic?: TopicId;
  readonly facts: Facts;
  /** Facts the user said they do not know; they are not asked for again. */
  readonly unknownFacts?: readonly FactName[];
  /** A rule dialogue under way: the next message is read as an answer to `fact` first. */
  readonly asking?: { readonly rule: string; readonly fact: FactName };
  readonly last?: { readonly status: Status; readonly topic: TopicId | null };
  readonly crisis?: { readonly kind: DangerKind; readonly degree: DangerDegree; readonly until: string };
}

export const emptyState: ConversationState = { facts: {} };

/**
 * Keeps conversation states. `get` never gives a state past its retention time, and `sweep` makes
 * it physically gone. Instants are epoch milliseconds and handed in.
 *
 * @throws {BotError} `STORE_FAILED`
 */
export interface ConversationStore {
  get(id: string, now: number): Promise<ConversationState | undefined>;
  /** Keeps the state until `until`. */
  put(id: string, state: ConversationState, until: number): Promise<void>;
  delete(id: string): Promise<void>;
  /** Removes all that is past its time; gives how many. */
  sweep(now: number): Promise<number>;
  close(): Promise<void>;
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

/** A finished answer and what a writer needs to reword it. */
export interface Rewording {
  readonly question: string;
  readonly answer: WrittenAnswer;
  /** The language wanted. When the curated text is in another one, the result is a translation. */
  readonly language: LanguageTag;
  /** Names of services and other words that must come back unchanged. */
  readonly keep: readonly string[];
}

/**
 * Rewords a finished answer. It decides nothing and adds no figure, date, number, link or section;
 * null means: show the curated text. Never throws, and gives up after its own time limit. Crisis
 * answers and personal data never reach it.
 */
export interface PlainLanguageWriter {
  rewrite(wish: Rewording): Promise<{ readonly text: string } | null>;
}

export const noWriter: PlainLanguageWriter = { rewrite: async () => null };

/** A message as the doors give it to the bot. */
export interface IncomingMessage {
  readonly text: string;
  readonly conversation?: string;
  /** The conversation id comes from outside: one that we do not know gets a new id instead of being taken over. */
  readonly onlyKnown?: boolean;
  readonly language?: string;
  /** Language of the browser, the client or the embedding page: a hint, weaker than the message. */
  readonly languageHint?: string;
  readonly audience?: Audience;
  /** Who asks on this channel as a rule; weaker than what the conversation remembers. */
  readonly audienceDefault?: Audience;
  readonly municipality?: string;
  readonly on?: string;
  readonly facts?: unknown;
  /** Tell with the answer how it came about; doors set it only where the configuration allows it. */
  readonly explain?: boolean;
}

/** The bot as every door sees it. */
export interface Bot {
  /** Answers one message and keeps the conversation. @throws {BotError} for a request that is wrong in form */
  turn(message: IncomingMessage): Promise<WrittenAnswer>;
  /** The first words to someone who has said nothing yet. */
  welcome(wish: { readonly conversation?: string; readonly language?: string; readonly languageHint?: string }): Promise<WrittenAnswer>;
  /** Forgets all that is kept of a conversation. */
  forget(conversation: string): Promise<void>;
}
