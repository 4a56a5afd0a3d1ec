import { catalogue, isTopicId } from '../../knowledge/topic-ids.ts';
import type { MatchContext, TopicGuess, TopicScore } from '../ports.ts';
import { softmax } from './model.ts';

/** When to answer, offer choices or say that a message is outside the field, and how log-odds become probabilities. */
export interface Thresholds {
  /** Log-odds are divided by this: a sum of several judges of the same message is too sure of itself. */
  readonly temperature: number;
  /** Probability of "outside the field" from which on a message is outside. */
  readonly outside: number;
  /** Probability of the best topic from which on it is answered without asking. */
  readonly answer: number;
  /** Below this share of the three best topics together, offering them would be guessing. */
  readonly choose: number;
}

/** Log-odds that a topic for caseworkers loses when a participant asks. */
const notForParticipants = 1;
/** Log-odds that the topic of the conversation wins: people stay with a matter. */
const stays = 0.5;
/** Log-odds that a short message within a conversation is a follow-up, and that it is not outside the field. */
const shortWithin = { followUp: 3, outside: -1 };

const forCaseworkers: ReadonlySet<string> = new Set(catalogue.filter((entry) => entry.audience === 'caseworker').map((entry) => entry.id));

/** What is known of a message besides its log-odds. */
export interface Look {
  /** False for a message that says nothing to us, such as noise. */
  readonly understood: boolean;
  /** So short that it may only add to the last message ("and if I am 23?"). */
  readonly short: boolean;
}

/**
 * What to do with a message, from the log-odds of its classes. What speaks for a follow-up speaks for
 * the topic of the conversation; where there is none, it only speaks against every topic.
 */
export function decide(logOdds: Float64Array, classes: readonly string[], context: MatchContext, thresholds: Thresholds, look: Look): TopicGuess {
  const scores = logOdds.map((value, column) => value / thresholds.temperature + prior(classes[column] ?? '', context, look));
  softmax(scores);
  const outside = Math.min(1, scores[classes.indexOf('none')] ?? 0);
  const followUp = scores[classes.indexOf('follow-up')] ?? 0;
  const topic = context.topic === undefined ? -1 : classes.indexOf(context.topic);
  if (topic >= 0) scores[topic] = (scores[topic] ?? 0) + followUp;
  const elsewhere = Math.min(1, topic >= 0 ? outside : outside + followUp);
  const ranked = rank(scores, elsewhere, classes);
  return { ranked, outside, advice: look.understood ? advise(ranked, outside, elsewhere, thresholds) : 'notUnderstood' };
}

/** What who asks and what was talked about add to the log-odds of a class. */
export function prior(name: string, { audience, topic }: MatchContext, { short }: Look): number {
  const within = short && topic !== undefined;
  if (name === 'none') return within ? shortWithin.outside : 0;
  if (name === 'follow-up') return within ? shortWithin.followUp : short ? 0 : -Infinity;
  return (name === topic ? stays : 0) - (audience === 'participant' && forCaseworkers.has(name) ? notForParticipants : 0);
}

/** So many topics are ranked; the rest of the list tells nothing. */
const longestRanking = 10;

/** The best topics by their share of what is about a topic at all, best first. */
function rank(scores: Float64Array, elsewhere: number, names: readonly string[]): TopicScore[] {
  const inside = Math.max(1 - elsewhere, Number.EPSILON);
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

function advise(ranked: readonly TopicScore[], outside: number, elsewhere: number, thresholds: Thresholds): TopicGuess['advice'] {
  const best = ranked[0]?.score ?? 0;
  const bestThree = ranked.slice(0, 3).reduce((sum, entry) => sum + entry.score, 0);
  if (outside >= thresholds.outside) return 'outside';
  if (best * (1 - elsewhere) >= thresholds.answer) return 'answer';
  return bestThree >= thresholds.choose ? 'choose' : 'notUnderstood';
}
