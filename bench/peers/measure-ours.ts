import { join } from 'node:path';
import { loadUnderstanding } from '../../src/understanding/index.ts';
import { makeHead } from '../../src/understanding/make-head.ts';
import { examplesOf, passagesOf, readSources } from '../../src/understanding/sources.ts';
import { readHead } from '../../src/understanding/topics/head-file.ts';
import { dimensions } from '../../src/understanding/topics/head.ts';
import { trainTopics } from '../../src/understanding/topics/train.ts';
import { askEach, residentMegabytes, timed, type Asked, type Measured } from './measured.ts';

const root = join(import.meta.dirname, '..', '..');
const localesDir = join(root, 'locales');
const modelDir = join(root, 'models');

/** Ours as the program loads it; what its files cost to build is measured afterwards, so that it is not in the memory. */
export async function measureOurs(encoder: 'on' | 'off', asked: readonly Asked[]): Promise<Measured> {
  const { matcher, embed, encoder: running, notices } = loadUnderstanding({ localesDir, indexDir: join(root, 'dist', 'understanding'), modelDir, encoder });
  const more = await running.ready;
  const { answers, milliseconds } = await askEach(asked, ({ text, ...context }) => matcher.match(text, { ...context, embed }));
  const megabytes = residentMegabytes();
  await running.close();
  const built = await timed(() => build(encoder === 'on'));
  return {
    found: answers.map(({ ranked, advice }) => ({ topics: ranked.slice(0, 3).map(({ topic }) => topic), outside: advice === 'outside' })),
    buildSeconds: built.seconds, milliseconds, megabytes, notes: [...notices, ...more, ...built.result],
  };
}

/** The n-grams, and the head from the embeddings that are in its file. */
async function build(withHead: boolean): Promise<string[]> {
  const sources = readSources(localesDir);
  const examples = examplesOf(sources);
  trainTopics(examples, passagesOf(sources));
  const earlier = withHead ? readHead(modelDir) : undefined;
  if (earlier === undefined || typeof earlier === 'string') return [];
  let missing = 0;
  const leaveOut = (texts: readonly string[]) => {
    missing = texts.length;
    return Promise.resolve(texts.map(() => new Float32Array(dimensions)));
  };
  await makeHead(examples, earlier.encoder, leaveOut, earlier);
  return [`built from the stored embeddings of ${examples.length - missing} of ${examples.length} questions; embedding them takes minutes more`];
}
