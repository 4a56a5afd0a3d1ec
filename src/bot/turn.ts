import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LocalKnowledge } from '../knowledge/local/local.ts';
import type { Term } from '../knowledge/terms.ts';
import type { TopicId } from '../knowledge/topic-ids.ts';
import type { LanguageTag } from '../languages/register.ts';
import type { Texts } from '../languages/texts.ts';
import type { IsoDate } from '../rules/dated.ts';
import type { Facts, FactName } from '../rules/facts.ts';
import type { RuleId } from '../rules/index.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Danger, DangerRecogniser, PersonalDataRemover } from '../safety/ports.ts';
import type { Embed } from '../understanding/encoder/encoder.ts';
import type { LanguageDetector, SmallTalkKind, SmallTalkRecogniser, TopicMatcher, TopicScore } from '../understanding/ports.ts';
import type { Audience } from './contract.ts';
import type { FactReader } from './fact-reader.ts';
import type { PlaceReader } from './place-reader.ts';
import type { ConversationState } from './ports.ts';
import type { TermReader } from './term-reader.ts';

/** What a rule said of the case so far. */
export interface Judged {
  readonly rule: RuleId;
  readonly verdict: Verdict<unknown>;
  /** When facts are unknown to the user: every outcome that is still possible. */
  readonly possible?: readonly Verdict<unknown>[];
}

/** Next choices within a crisis, offered as buttons. */
export const crisisChoices = ['under18', 'abroad', 'cannotCall'] as const;
export type CrisisChoice = (typeof crisisChoices)[number];

/** What a word means. While a rule waits for a fact, `judged` is that rule, which asks again. */
export interface TermAnswer {
  readonly status: 'answered';
  readonly topic: null;
  readonly term: Term;
  readonly judged?: Judged;
}

/** A topic's answer; `judged` is what a rule made of the facts. */
export type TopicAnswer = Extract<Answer, { status: 'answered'; topic: TopicId }>;

/**
 * Every way a turn can end. `judged` on an answered topic is what the rule made of the facts in
 * the question; with `needs` inside it the next question is asked along with the general answer.
 */
export type Answer =
  | { readonly status: 'answered'; readonly topic: TopicId; readonly judged?: Judged; readonly changes?: boolean }
  | TermAnswer
  | { readonly status: 'needsFact'; readonly topic: TopicId | null; readonly judged: Judged; readonly fact: FactName; readonly misread?: boolean; readonly why?: boolean }
  | { readonly status: 'choices'; readonly among: readonly TopicId[] }
  | { readonly status: 'outOfScope' }
  | { readonly status: 'notUnderstood'; readonly because: 'empty' | 'noise' | 'foreignLanguage' | 'unknownCommand' }
  | { readonly status: 'crisis'; readonly danger: Danger; readonly choice?: CrisisChoice }
  | { readonly status: 'withheld'; readonly topic: TopicId; readonly because: 'notWritten' | 'beforeText' | 'noFigure' }
  | { readonly status: 'smallTalk'; readonly kind: SmallTalkKind | 'welcome' | 'audience' | 'language' | 'thanksForFeedback' | 'dialogueLeft' | 'placeNoted' };

export type Notice = 'truncated' | 'personalData';

/** One message on its way through the steps. Steps never change a turn: they give a new one. */
export interface Turn {
  /** All that was sent, which only the danger check reads. */
  readonly text: string;
  /** The part that is looked up: cut to length, without personal data and greeting. */
  readonly question: string;
  readonly language: LanguageTag;
  readonly audience: Audience;
  readonly on: IsoDate;
  /** The instant of the turn, epoch milliseconds. */
  readonly at: number;
  readonly state: ConversationState;
  /** Facts given along with the message, already among the state's. */
  readonly told: Facts;
  readonly asked: { readonly language?: LanguageTag; readonly languageHint?: LanguageTag };
  readonly notices: readonly Notice[];
  /** A question about danger, not a cry: the ordinary answer carries the line with help. */
  readonly information?: Danger;
  readonly ranked: readonly TopicScore[];
  readonly answer?: Answer;
  /** Name of the step that set the answer. */
  readonly endedBy?: string;
}

/** What the steps work with; all of it in process, nothing of it knows a channel. */
export interface DecidingParts {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  readonly detector: LanguageDetector;
  readonly matcher: TopicMatcher;
  /** The meaning of a text; within a turn no text is read twice. */
  readonly embed: Embed;
  readonly smallTalk: SmallTalkRecogniser;
  readonly danger: DangerRecogniser;
  readonly personalData: PersonalDataRemover;
  readonly facts: FactReader;
  readonly places: PlaceReader;
  readonly local: LocalKnowledge;
  readonly words: TermReader;
}

export type Step = (turn: Turn, parts: DecidingParts) => Turn | Promise<Turn>;

/** Ends the turn with an answer, remembering what the next turn may need. */
export function end(turn: Turn, answer: Answer, state: Partial<ConversationState> = {}): Turn {
  return { ...turn, answer, state: { ...turn.state, ...state } };
}
