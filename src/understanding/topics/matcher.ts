import type { TopicId } from '../../knowledge/topic-ids.ts';
import type { MatchContext, TopicGuess, TopicMatcher } from '../ports.ts';
import { longestText } from '../text/clean.ts';
import { foldedWords } from '../text/fold.ts';
import { decide, type Look, type Thresholds } from './decide.ts';
import { scoreMeaning, shares, type LinearHead, type TopicHead } from './head.ts';
import { featuresOf, gramsOf, scoreClasses, softmax, type Features, type TopicModel } from './model.ts';
import { offerBoth, questionsIn } from './two-questions.ts';

/** Thresholds for the n-grams alone, from five folds over our own questions (docs/understanding.md). */
export const gramThresholds: Thresholds = { temperature: 1, outside: 0.55, answer: 0.7, choose: 0.12 };

/** Thresholds with the encoder, from questions of writers whom the encoder had not seen (docs/understanding.md). */
export const meaningThresholds: Thresholds = { temperature: 1.5, outside: 0.3, answer: 0.65, choose: 0.12 };

/** Below this share of known n-grams a message says nothing to us. */
const fewestKnown = 0.25;
/** Up to so many words a message may be a follow-up that says little by itself. */
const longestFollowUp = 8;
/** N-grams are never surer than this probability, so that one strange word does not outweigh the meaning. */
const leastGramProbability = 1e-7;

/** What scores the embedding of a message. */
export interface Meaning {
  readonly head: TopicHead;
  readonly tuned: LinearHead | undefined;
}

/** Finds the topic whose title a message is, word for word. */
export type TitleFinder = (text: string) => TopicId | undefined;

/** Titles in any of our languages, whatever their marks and capitals. */
export function titleFinder(titles: readonly { readonly topic: TopicId; readonly text: string }[]): TitleFinder {
  const key = (text: string) => foldedWords(text).join(' ');
  const topics = new Map(titles.map(({ topic, text }) => [key(text), topic]));
  return (text) => topics.get(key(text));
}

/**
 * Finds topics by meaning and n-grams together, and by n-grams alone where there is no embedding. A
 * topic that is newer than the head is scored by its n-grams alone. The title of a topic, which the
 * chat itself shows, is that topic.
 */
export function topicMatcher(model: TopicModel, meaning?: Meaning, titled: TitleFinder = () => undefined): TopicMatcher {
  const matchOne = async (text: string, context: MatchContext) => {
    const title = titled(text);
    return title ? certain(title, await guess(text, context, model, undefined)) : guess(text, context, model, meaning);
  };
  return {
    async match(text, context) {
      const whole = await matchOne(text, context);
      const parts = questionsIn(text);
      if (parts.length < 2 || whole.advice === 'outside' || whole.advice === 'notUnderstood') return whole;
      return offerBoth(whole, await Promise.all(parts.map((part) => matchOne(part, context))));
    },
  };
}

function certain(topic: TopicId, { ranked }: TopicGuess): TopicGuess {
  return { ranked: [{ topic, score: 1 }, ...ranked.filter((entry) => entry.topic !== topic).map((entry) => ({ ...entry, score: 0 }))], outside: 0, advice: 'answer' };
}

async function guess(text: string, context: MatchContext, model: TopicModel, meaning: Meaning | undefined): Promise<TopicGuess> {
  const features = featuresOf(gramsOf(text), context.language, model);
  const look = lookAt(text, features);
  const grams = scoreClasses(features, model);
  const alone = decide(grams, model.classes, context, gramThresholds, look);
  if (!meaning || !look.understood) return alone;
  const [vector] = (await context.embed?.(text.slice(0, longestText))) ?? [];
  if (!vector) return alone;
  return decide(fuse(grams, vector, model, meaning), model.classes, context, meaningThresholds, look);
}

/** What a message looks like, whatever it is about. */
export function lookAt(text: string, { known }: Features): Look {
  return { understood: known >= fewestKnown, short: foldedWords(text).length <= longestFollowUp };
}

/** Log-odds of the classes of `model` by meaning and n-grams together. Changes `grams`: they become probabilities. */
export function fuse(grams: Float64Array, vector: Float32Array, model: TopicModel, { head, tuned }: Meaning): Float64Array {
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
