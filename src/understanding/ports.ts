import type { TopicId } from '../knowledge/topic-ids.ts';
import type { LanguageTag } from '../languages/register.ts';
import type { Embed } from './encoder/encoder.ts';

/** Tells which of our languages a message is in. */
export interface LanguageDetector {
  /**
   * `language` is null when nothing can be told (digits, emoji, noise). `certain` is false for
   * short or mixed text, where the caller may prefer the language of the conversation. `foreign`
   * is true for a language that is plainly not one of ours (German, Chinese, Thai).
   */
  detect(text: string): { readonly language: LanguageTag | null; readonly certain: boolean; readonly foreign: boolean };
}

export interface TopicScore {
  readonly topic: TopicId;
  /** 0 to 1, higher is better; comparable within one message only. */
  readonly score: number;
}

export interface TopicGuess {
  /** Best first; at least three. */
  readonly ranked: readonly TopicScore[];
  /** 0 to 1: how sure that the message is outside our field. */
  readonly outside: number;
  /** What to do with it; thresholds are the understanding's own. */
  readonly advice: 'answer' | 'choose' | 'outside' | 'notUnderstood';
}

export interface MatchContext {
  readonly language: LanguageTag;
  readonly audience: 'participant' | 'caseworker';
  /** What the conversation is about. */
  readonly topic?: TopicId;
  /** Reads the meaning of a text; without it, n-grams decide alone. */
  readonly embed?: Embed;
}

/** Finds the topic of a free question. Asynchronous, since an encoder may stand behind it. */
export interface TopicMatcher {
  match(text: string, context: MatchContext): Promise<TopicGuess>;
}

/** How a guess came about: numbers and our own names, no word of the message. */
export interface TopicExplanation {
  /** The title of a topic decides alone; n-grams alone where there is no meaning to be had; else both together. */
  readonly judges: 'title' | 'ngrams' | 'meaning';
  /** Share of the message that lies in n-grams we know, 0 to 1. */
  readonly knownShare: number;
  readonly understood: boolean;
  /** So short that it may be a follow-up. */
  readonly short: boolean;
  /** Questions that were looked at one by one; 1 when the message was read as a whole. */
  readonly questions: number;
  /** Probabilities that the message is outside our field, and that it adds to the last one. */
  readonly outside: number;
  readonly followUp: number;
  readonly thresholds: { readonly temperature: number; readonly outside: number; readonly answer: number; readonly choose: number };
  readonly advice: TopicGuess['advice'];
  /**
   * Best first. The parts are log-odds: their sum, divided by the temperature, and `context` (who asks,
   * what was talked about) make the score. Null where a part did not look at the topic.
   */
  readonly best: readonly (TopicScore & {
    readonly ngrams: number; readonly tuned: number | null; readonly fitted: number | null; readonly nearest: number | null; readonly context: number;
  })[];
}

/** Explains a guess of the matcher, given what it was asked. */
export type TopicExplainer = (text: string, context: MatchContext, guess: TopicGuess) => Promise<TopicExplanation>;

export const smallTalkKinds = [
  'greeting', 'thanks', 'goodbye', 'whoAreYou', 'person', 'repeat', 'simpler', 'changeLanguage', 'startOver', 'deleteData',
] as const;
export type SmallTalkKind = (typeof smallTalkKinds)[number];

/** Recognises talk that is no question of law. */
export interface SmallTalkRecogniser {
  /**
   * `kind` is null when the message is a question; `rest` is the message without a greeting in
   * front of it. `language` is the language asked for with `changeLanguage`, where one is named.
   */
  recognise(text: string): { readonly kind: SmallTalkKind | null; readonly rest: string; readonly language?: LanguageTag };
}
