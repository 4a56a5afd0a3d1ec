import { catalogue, isTopicId } from '../../knowledge/topic-ids.ts';
import type { TopicGuess, TopicMatcher, TopicScore } from '../ports.ts';
import { foldedWords } from '../text/fold.ts';
import { featuresOf, gramsOf, scoreClasses, softmax, type TopicModel } from './model.ts';

type Context = Parameters<TopicMatcher['match']>[1];

/**
 * When to answer, offer choices or say that a message is outside the field. Chosen from the curves
 * of `node eval/folds.ts`: five folds over our own example questions.
 *
 * The classifier's probabilities say rather well how often they are right (of the answers given with
 * 0.7 to 0.8, 80 % are), so nothing is rescaled.
 */
export const thresholds = {
  /**
   * Probability of "outside the field" from which on a message is outside: 70 % of such messages are
   * found and 3 % of real questions refused. Lower would find more and refuse more.
   */
  outside: 0.55,
  /** Share of the best topic among all topics from which on it is answered without asking: right 93 % of the time, somewhat less often with other writers than ours. */
  answer: 0.7,
  /** Below this share of the three best topics together, offering them would be guessing. */
  choose: 0.12,
  /** Below this share of known n-grams a message says nothing to us. */
  known: 0.25,
} as const;

/** Log-odds that a topic for caseworkers loses when a participant asks. */
const notForParticipants = 1;
/** Up to so many words a message may be a follow-up ("and if I am 23?") that says little by itself. */
const longestFollowUp = 6;
/** Log-odds that the topic of the conversation wins, and that "outside" loses in a follow-up. */
const inContext = { followUp: 2, other: 0.5, outside: 2.5 };

const forCaseworkers: ReadonlySet<string> = new Set(catalogue.filter((entry) => entry.audience === 'caseworker').map((entry) => entry.id));

export function topicMatcher(model: TopicModel): TopicMatcher {
  return { match: async (text, context) => guess(text, context, model) };
}

function guess(text: string, context: Context, model: TopicModel): TopicGuess {
  const features = featuresOf(gramsOf(text), context.language, model);
  const scores = scoreClasses(features, model);
  const followUp = context.topic !== undefined && foldedWords(text).length <= longestFollowUp;
  for (const [column, name] of model.classes.entries()) scores[column] = (scores[column] ?? 0) + prior(name, context, followUp);
  softmax(scores);
  const outside = scores[model.classes.indexOf('none')] ?? 0;
  const ranked = rank(scores, outside, model.classes);
  return { ranked, outside, advice: advise(ranked, outside, features.known) };
}

function prior(name: string, { audience, topic }: Context, followUp: boolean): number {
  if (name === 'none') return followUp ? -inContext.outside : 0;
  const forContext = name !== topic ? 0 : followUp ? inContext.followUp : inContext.other;
  return forContext - (audience === 'participant' && forCaseworkers.has(name) ? notForParticipants : 0);
}

/** So many topics are ranked; the rest of the list tells nothing. */
const longestRanking = 10;

/** The best topics by their share of what is not outside, best first. */
function rank(scores: Float64Array, outside: number, names: readonly string[]): TopicScore[] {
  const inside = Math.max(1 - outside, Number.EPSILON);
  const best: TopicScore[] = [];
  for (const [column, name] of names.entries()) {
    const score = Math.min(1, (scores[column] ?? 0) / inside);
    if (best.length === longestRanking && score <= (best.at(-1)?.score ?? 0)) continue;
    if (!isTopicId(name)) continue;
    const place = best.findIndex((entry) => entry.score < score);
    best.splice(place < 0 ? best.length : place, 0, { topic: name, score });
    best.length = Math.min(best.length, longestRanking);
  }
  return best;
}

function advise(ranked: readonly TopicScore[], outside: number, known: number): TopicGuess['advice'] {
  const best = ranked[0]?.score ?? 0;
  const bestThree = ranked.slice(0, 3).reduce((sum, entry) => sum + entry.score, 0);
  if (known < thresholds.known) return 'notUnderstood';
  if (outside >= thresholds.outside) return 'outside';
  if (best >= thresholds.answer) return 'answer';
  return bestThree >= thresholds.choose ? 'choose' : 'notUnderstood';
}
