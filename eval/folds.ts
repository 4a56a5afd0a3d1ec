import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { BotError } from '../src/errors.ts';
import { languageDetector } from '../src/understanding/language/detector.ts';
import { foreignSentences, universalDeclaration } from '../src/understanding/language/foreign-and-formal.ts';
import { trainProfiles } from '../src/understanding/language/train.ts';
import { storedEmbeddings } from '../src/understanding/embeddings.ts';
import { makeHead } from '../src/understanding/make-head.ts';
import { examplesOf, passagesOf, readSources } from '../src/understanding/sources.ts';
import { readHead, readTunedHead } from '../src/understanding/topics/head-file.ts';
import { dimensions } from '../src/understanding/topics/head.ts';
import { topicMatcher } from '../src/understanding/topics/matcher.ts';
import { sequence, shuffle, trainTopics } from '../src/understanding/topics/train.ts';
import { reportFolds, type Judged } from './fold-report.ts';

/**
 * `npm run eval:folds`: five folds over our own example questions, each fifth judged by n-grams and
 * heads that have not seen it; some minutes. Prints topic and language by language of the question.
 *
 * The encoder was tuned on most of our questions (`models/tuned-on.u32` names them by hash), so
 * meaning is judged on the others alone: they are by other writers, in the languages and topics that
 * were weakest, and the outsiders among them are near the field.
 */
const folds = 5;
const root = join(import.meta.dirname, '..');
const modelDir = join(root, 'models');
const sources = readSources(join(root, 'locales'));
const examples = examplesOf(sources);
const passages = passagesOf(sources);
const built = readHead(modelDir);
if (typeof built === 'string') throw new BotError('MODEL_FILE_UNUSABLE', { file: 'models/topic-head.bin', problem: built });
const tuned = readTunedHead(modelDir);
const vectors = storedEmbeddings({ ...built.head, texts: built.texts });
const embed = async (text: string) => [vectors(text) ?? new Float32Array(dimensions)];
const tunedOn = new Set(new Uint32Array(new Uint8Array(readFileSync(join(modelDir, 'tuned-on.u32'))).buffer));
const wasTunedOn = (text: string) => tunedOn.has(createHash('sha256').update(text).digest().readUInt32LE(0));

shuffle(examples, sequence(11));
const grams: Judged[] = [];
const meaning: Judged[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const held = examples.filter((_, at) => at % folds === fold);
  const kept = examples.filter((_, at) => at % folds !== fold);
  const model = trainTopics(kept, passages);
  const { head } = await makeHead(kept, built.encoder, () => Promise.resolve([]), built);
  const byGrams = topicMatcher(model);
  const byMeaning = topicMatcher(model, { head, tuned });
  const messages = kept.map(({ language, text }) => ({ language, name: language, text }));
  const detector = languageDetector(trainProfiles([...messages, ...universalDeclaration(), ...foreignSentences()]));
  for (const example of held) {
    const found = detector.detect(example.text);
    const detected = found.foreign ? 'foreign' : (found.language ?? 'none');
    const context = { language: example.language, audience: 'caseworker' } as const;
    grams.push({ example, detected, guess: await byGrams.match(example.text, context) });
    if (!wasTunedOn(example.text)) meaning.push({ example, detected, guess: await byMeaning.match(example.text, { ...context, embed }) });
  }
  process.stderr.write(`fold ${fold + 1} of ${folds}\n`);
}

console.log(`n-grams alone, all questions\n${reportFolds(grams)}`);
const fresh = grams.filter(({ example }) => !wasTunedOn(example.text));
console.log(`\nn-grams alone, questions that the encoder was not tuned on\n${reportFolds(fresh)}`);
console.log(`\nmeaning and n-grams, the same questions\n${reportFolds(meaning)}`);
