/**
 * Makes the weights of the example net: `node src/safety/examples/train.ts LOCALES OUT [odd|even]`.
 *
 * Reads `<tag>/danger-examples.tsv` (kind, degree, who, text) and, as everyday questions,
 * `<tag>/questions.tsv` (topic, text). With odd or even, only every second line of both is used, so
 * that the other half can measure. Logistic regression by stochastic gradient descent in a fixed
 * order: the same texts give the same file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags } from '../../languages/register.ts';
import { normalise } from '../engine/normalise.ts';
import { readDangerExamples } from './read.ts';
import type { Features } from './features.ts';
import { buckets, featuresOf } from './features.ts';
import { headerBytes } from './net.ts';

interface Example {
  readonly features: Features;
  readonly danger: 0 | 1;
  /** Examples of danger are few beside the questions, and those unevenly spread over languages. */
  readonly weight: number;
}

const epochs = 15;
const questionsPerLanguage = 300;
const dangerDegrees = new Set(['now', 'danger', 'worry']);
/** Topics whose questions may themselves tell of danger. */
const safetyTopics = /^(negative-social|forced-marriage|female-genital|abroad-against|domestic-violence|crisis-centre|emergency-numbers|suicide-help|child-protection|human-trafficking|residence-after-violence|diversity-advisers|expert-team|nora-portal|specialist-team|action-plan-social|duty-to-avert)/;

function readQuestions(file: string): string[][] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').slice(1).map((line) => line.split('\t')).filter((cells) => cells.length > 1);
}

function halfOf<T>(rows: readonly T[], half: string | undefined): readonly T[] {
  return rows.filter((_, at) => half === undefined || at % 2 === (half === 'even' ? 0 : 1));
}

function readExamples(locales: string, half: string | undefined): Example[] {
  const known = readDangerExamples(locales);
  return languageTags.flatMap((tag) => {
    const examples = halfOf(known.filter(({ language }) => language === tag), half).map(({ degree, text }): Example => {
      const danger = dangerDegrees.has(degree) ? 1 : 0;
      return { features: wordsOf(text), danger, weight: danger === 1 ? 4 : 2 };
    });
    const questions = halfOf(readQuestions(join(locales, tag, 'questions.tsv')), half).filter(([topic = '']) => !safetyTopics.test(topic));
    const weight = Math.min(4, Math.max(0.5, questionsPerLanguage / Math.max(questions.length, 1)));
    return [...examples, ...questions.map(([, text = '']): Example => ({ features: wordsOf(text), danger: 0, weight }))];
  });
}

const wordsOf = (text: string): Features => featuresOf(normalise(text).trim().split(' '));

function train(examples: Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(buckets);
  let bias = 0;
  const random = createRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    const rate = 0.8 / (1 + epoch * 0.3);
    for (const { features, danger, weight } of examples) {
      let sum = bias;
      features.bucket.forEach((bucket, i) => { sum += (weights[bucket] ?? 0) * (features.value[i] ?? 0); });
      const step = rate * weight * (1 / (1 + Math.exp(-sum)) - danger);
      bias -= 0.02 * step;
      features.bucket.forEach((bucket, i) => { weights[bucket] = (weights[bucket] ?? 0) - step * (features.value[i] ?? 0); });
    }
  }
  return { weights, bias };
}

/** A linear congruential generator: the same order on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(list: Example[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [list[i], list[j]];
    if (one !== undefined && other !== undefined) [list[i], list[j]] = [other, one];
  }
}

function write(file: string, { weights, bias }: { weights: Float64Array; bias: number }): void {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const unit = largest / 127;
  const bytes = Buffer.alloc(headerBytes + buckets);
  bytes.writeFloatLE(bias, 0);
  bytes.writeFloatLE(unit, 4);
  weights.forEach((weight, bucket) => bytes.writeInt8(Math.round(weight / unit), headerBytes + bucket));
  writeFileSync(file, bytes);
}

const [locales = 'locales', out = 'src/safety/examples/weights.bin', half] = process.argv.slice(2);
const examples = readExamples(locales, half);
write(out, train(examples));
process.stdout.write(`${examples.length} examples, ${out}\n`);
