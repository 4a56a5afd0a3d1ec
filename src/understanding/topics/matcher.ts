import type { Encoder } from '../encoder/encoder.ts';
import type { TopicGuess, TopicMatcher } from '../ports.ts';
import { foldedWords } from '../text/fold.ts';
import { decide, type Context, type Look, type Thresholds } from './decide.ts';
import { scoreMeaning, shares, type LinearHead, type TopicHead } from './head.ts';
import { featuresOf, gramsOf, scoreClasses, softmax, type TopicModel } from './model.ts';
import { offerBoth, questionsIn } from './two-questions.ts';

/** Thresholds for the n-grams alone, from five folds over our own questions (docs/understanding.md). */
export const gramThresholds: Thresholds = { temperature: 1, outside: 0.55, answer: 0.7, choose: 0.12 };

/** Thresholds with the encoder, from questions of writers whom the encoder had not seen (docs/understanding.md). */
export const meaningThresholds: Thresholds = { temperature: 1.5, outside: 0.3, answer: 0.75, choose: 0.12 };

/**
 * N-grams that find a topic with this probability decide alone. See docs/understanding.md: of such
 * answers 97 % are right.
 */
const sureThresholds: Thresholds = { ...gramThresholds, answer: 0.92 };

/** Below this share of known n-grams a message says nothing to us. */
const fewestKnown = 0.25;
/** Up to so many words a message may be a follow-up that says little by itself. */
const longestFollowUp = 8;
/** N-grams are never surer than this probability, so that one strange word does not outweigh the meaning. */
const leastGramProbability = 1e-7;

/** What the matcher uses of the encoder, where there is one. */
export interface Meaning {
  readonly encoder: Pick<Encoder, 'embed'>;
  readonly head: TopicHead;
  readonly tuned: LinearHead | undefined;
}

/**
 * Finds topics by n-grams where these are sure, and otherwise by meaning and n-grams together, where
 * the encoder can be had. A topic that is newer than the head is scored by its n-grams alone.
 */
export function topicMatcher(model: TopicModel, meaning?: Meaning): TopicMatcher {
  const matchOne = (text: string, context: Context) => guess(text, context, model, meaning);
  return {
    async match(text, context) {
      const whole = await matchOne(text, context);
      const parts = questionsIn(text);
      if (parts.length < 2 || whole.advice === 'outside' || whole.advice === 'notUnderstood') return whole;
      return offerBoth(whole, await Promise.all(parts.map((part) => matchOne(part, context))));
    },
  };
}

async function guess(text: string, context: Context, model: TopicModel, meaning: Meaning | undefined): Promise<TopicGuess> {
  const features = featuresOf(gramsOf(text), context.language, model);
  const look: Look = { understood: features.known >= fewestKnown, short: foldedWords(text).length <= longestFollowUp };
  const grams = scoreClasses(features, model);
  const alone = decide(grams, model.classes, context, gramThresholds, look);
  if (!meaning || !look.understood || isSure(alone, grams, model, context, look)) return alone;
  const vector = await meaning.encoder.embed(text);
  if (!vector) return alone;
  return decide(fuse(grams, vector, model, meaning), model.classes, context, meaningThresholds, look);
}

/** Sure within the conversation and without it, of the same topic: what may be a follow-up is left to the encoder. */
function isSure(alone: TopicGuess, grams: Float64Array, model: TopicModel, context: Context, look: Look): boolean {
  if (alone.advice !== 'answer') return false;
  const { topic: before, ...bare } = context;
  return [bare, ...(before === undefined ? [] : [context])].every((each) => {
    const { advice, ranked } = decide(grams, model.classes, each, sureThresholds, look);
    return advice === 'answer' && ranked[0]?.topic === alone.ranked[0]?.topic;
  });
}

function fuse(grams: Float64Array, vector: Float32Array, model: TopicModel, { head, tuned }: Meaning): Float64Array {
  const meant = scoreMeaning(vector, head, tuned);
  const columns = new Map(head.classes.map((name, column) => [name, column]));
  softmax(grams);
  const highest = meant.reduce((most, score) => Math.max(most, score), -Infinity);
  return grams.map((share, at) => {
    const log = Math.log(Math.max(share, leastGramProbability));
    const column = columns.get(model.classes[at] ?? '');
    return shares.grams * log + (column === undefined ? highest + log : (meant[column] ?? 0));
  });
}
