import type { Danger } from '../safety/ports.ts';
import type { LanguageDetector, MatchContext, TopicExplainer, TopicGuess } from '../understanding/ports.ts';
import type { Explanation } from './contract.ts';
import type { DecidingParts } from './turn.ts';
import type { DecidedTurn } from './write/draft.ts';

/** What the parts said in one turn. The text lives as long as the turn. */
interface Seen {
  language?: ReturnType<LanguageDetector['detect']>;
  danger?: { first?: Danger | null; second?: Danger | null };
  topic?: { readonly text: string; readonly context: MatchContext; readonly guess: TopicGuess };
}

/** Parts that remember what they said, for one turn, and the explanation made of it: of what was last asked of each. */
export interface Watched {
  readonly parts: DecidingParts;
  readonly explain: (turn: DecidedTurn) => Promise<Explanation>;
}

export function watch(parts: DecidingParts, explainTopics: TopicExplainer): Watched {
  const seen: Seen = {};
  return { parts: watchedParts(parts, seen), explain: (turn) => explanationOf(turn, seen, explainTopics) };
}

function watchedParts({ detector, danger, matcher, ...rest }: DecidingParts, seen: Seen): DecidingParts {
  return {
    ...rest,
    detector: { detect: (text) => (seen.language = detector.detect(text)) },
    danger: {
      recognise: danger.recognise,
      look(text) {
        const { danger: first, weighedWith } = danger.look(text);
        seen.danger = { first };
        return {
          danger: first,
          weighedWith(vectors) {
            const second = weighedWith(vectors);
            seen.danger = { first, second };
            return second;
          },
        };
      },
    },
    matcher: {
      async match(text, context) {
        const guess = await matcher.match(text, context);
        seen.topic = { text, context, guess };
        return guess;
      },
    },
  };
}

async function explanationOf({ answer, endedBy }: DecidedTurn, { language, danger, topic }: Seen, explainTopics: TopicExplainer): Promise<Explanation> {
  const topics = topic && rounded(await explainTopics(topic.text, topic.context, topic.guess));
  return {
    language: language ?? null,
    danger: { firstNet: danger?.first ?? null, bothNets: danger?.second ?? null, secondLook: danger?.second !== undefined },
    topics: topics ? { ...topics, best: [...topics.best] } : null,
    decision: { step: endedBy ?? null, status: answer.status, because: 'because' in answer ? answer.because : null },
  };
}

/** Numbers to four places: more is noise. */
function rounded<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? Math.round(item * 10_000) / 10_000 : item))) as T;
}
