import { catalogue, isTopicId, type TopicId } from '../../knowledge/topic-ids.ts';
import type { TopicGuess, TopicMatcher, TopicScore } from '../ports.ts';
import { featuresOf, gramsOf, scoreClasses, type TopicModel } from './model.ts';
import { softmax } from './train.ts';

type Context = Parameters<TopicMatcher['match']>[1];

/**
 * When to answer, offer choices or say that a message is outside the field. Chosen from the curves
 * of `npm run eval:folds`, five folds over our own example questions; see docs/understanding.md.
 */
export const thresholds = {
  /** Probability of "outside the field" from which on a message is outside. */
  outside: 0.5,
  /** Share of the best topic among all topics from which on it is answered without asking. */
  answer: 0.5,
  /** Below this share of the three best topics together, offering them would be guessing. */
  choose: 0.12,
  /** Below this share of known n-grams a message says nothing to us. */
  known: 0.25,
} as const;

/** Softens or sharpens the probabilities so that they say how often they are right; fitted with the thresholds. */
const temperature = 1;
/** Log-odds that a topic for caseworkers loses when a participant asks. */
const notForParticipants = 1;
/** Log-odds that the topic of the conversation wins. */
const inContext = 0.7;

const forCaseworkers: ReadonlySet<string> = new Set(catalogue.filter((entry) => entry.audience === 'caseworker').map((entry) => entry.id));

export function topicMatcher(model: TopicModel): TopicMatcher {
  return { match: async (text, context) => guess(text, context, model) };
}

function guess(text: string, context: Context, model: TopicModel): TopicGuess {
  const features = featuresOf(gramsOf(text), context.language, model);
  const scores = scoreClasses(features, model);
  for (const [column, name] of model.classes.entries()) scores[column] = ((scores[column] ?? 0) + prior(name, context)) / temperature;
  softmax(scores);
  const outside = scores[model.classes.indexOf('none')] ?? 0;
  const ranked = rank(scores, outside, model.classes);
  return { ranked, outside, advice: advise(ranked, outside, features.known) };
}

function prior(name: string, { audience, topic }: Context): number {
  const audiencePrior = audience === 'participant' && forCaseworkers.has(name) ? -notForParticipants : 0;
  return audiencePrior + (name === topic ? inContext : 0);
}

/** The topics by their share of what is not outside, best first. */
function rank(scores: Float64Array, outside: number, names: readonly string[]): TopicScore[] {
  const inside = Math.max(1 - outside, Number.EPSILON);
  const topics = names.flatMap((name, column) => (isTopicId(name) ? [{ topic: name as TopicId, score: Math.min(1, (scores[column] ?? 0) / inside) }] : []));
  return topics.toSorted((a, b) => b.score - a.score);
}

function advise(ranked: readonly TopicScore[], outside: number, known: number): TopicGuess['advice'] {
  const best = ranked[0]?.score ?? 0;
  const bestThree = ranked.slice(0, 3).reduce((sum, entry) => sum + entry.score, 0);
  if (known < thresholds.known) return 'notUnderstood';
  if (outside >= thresholds.outside) return 'outside';
  if (best >= thresholds.answer) return 'answer';
  return bestThree >= thresholds.choose ? 'choose' : 'notUnderstood';
}
