import type { MatchContext, TopicExplainer, TopicExplanation, TopicGuess } from '../ports.ts';
import { prior, type Look, type Thresholds } from './decide.ts';
import { centre, logProbabilities, scoreMeaning, shares, type LinearHead } from './head.ts';
import { fuse, gramThresholds, lookAt, meaningThresholds, type Meaning, type TitleFinder } from './matcher.ts';
import { featuresOf, gramsOf, scoreClasses, softmax, type TopicModel } from './model.ts';
import { questionsIn } from './two-questions.ts';

/** So many topics are explained. */
const explained = 5;

/** Log-odds by class, and what each part gave to them. */
interface Sums {
  readonly total: Float64Array;
  /** The parts of the class at `column` of the model. */
  readonly partsOf: (column: number) => Omit<TopicExplanation['best'][number], 'topic' | 'score' | 'context'>;
}

/** Tells how a guess came about, by adding up once more what the matcher added up. */
export function topicExplainer(model: TopicModel, meaning?: Meaning, titled: TitleFinder = () => undefined): TopicExplainer {
  return async (text, context, guess) => {
    const features = featuresOf(gramsOf(text), context.language, model);
    const look = lookAt(text, features);
    const title = titled(text) !== undefined;
    const [vector] = (meaning && look.understood && !title && (await context.embed?.(text))) || [];
    const grams = scoreClasses(features, model);
    const thresholds = meaning && vector ? meaningThresholds : gramThresholds;
    const sums = meaning && vector ? bothJudges(grams, vector, model, meaning) : gramsAlone(grams);
    return {
      judges: title ? 'title' : vector ? 'meaning' : 'ngrams',
      knownShare: features.known, ...look,
      questions: Math.max(1, questionsIn(text).length),
      outside: guess.outside,
      followUp: followUpShare(sums.total, model.classes, context, thresholds, look),
      thresholds,
      advice: guess.advice,
      best: bestOf(guess, model.classes, sums, context, look),
    };
  };
}

function bestOf({ ranked }: TopicGuess, classes: readonly string[], { partsOf }: Sums, context: MatchContext, look: Look): TopicExplanation['best'] {
  return ranked.slice(0, explained).map(({ topic, score }) => ({
    topic, score, context: prior(topic, context, look), ...partsOf(classes.indexOf(topic)),
  }));
}

function gramsAlone(grams: Float64Array): Sums {
  return { total: grams, partsOf: (column) => ({ ngrams: grams[column] ?? 0, tuned: null, fitted: null, nearest: null }) };
}

function bothJudges(grams: Float64Array, vector: Float32Array, model: TopicModel, meaning: Meaning): Sums {
  const { head, tuned } = meaning;
  const total = fuse(grams, vector, model, meaning);
  const meant = scoreMeaning(vector, head, tuned);
  const fitted = logProbabilities(centre(vector, head.centre), head);
  const other = tuned && logProbabilities(vector, tuned);
  return {
    total,
    partsOf(column) {
      const name = model.classes[column] ?? '';
      const at = head.classes.indexOf(name);
      // A topic that is newer than the head has its n-grams alone.
      if (at < 0) return { ngrams: total[column] ?? 0, tuned: null, fitted: null, nearest: null };
      const own = fitted[at] ?? 0;
      const byTuned = shares.tuned * (tunedScore(name, tuned, other) ?? own);
      const byFitted = shares.fitted * own;
      const all = meant[at] ?? 0;
      return { ngrams: (total[column] ?? 0) - all, tuned: byTuned, fitted: byFitted, nearest: all - byTuned - byFitted };
    },
  };
}

/** A topic that the tuned head lacks has no score there: the fitted one counts for it. */
function tunedScore(name: string, tuned: LinearHead | undefined, scores: Float64Array | undefined): number | undefined {
  const at = tuned?.classes.indexOf(name) ?? -1;
  return at < 0 ? undefined : scores?.[at];
}

function followUpShare(total: Float64Array, classes: readonly string[], context: MatchContext, { temperature }: Thresholds, look: Look): number {
  const scores = total.map((value, column) => value / temperature + prior(classes[column] ?? '', context, look));
  softmax(scores);
  return scores[classes.indexOf('follow-up')] ?? 0;
}
