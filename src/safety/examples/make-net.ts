import { createHash } from 'node:crypto';
import { languageTags, type LanguageTag } from '../../languages/register.ts';
import { sequence, shuffle } from '../../understanding/topics/train.ts';
import { createFinder } from '../engine/finder.ts';
import { conceptsIn } from '../engine/judge.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { normalise } from '../engine/normalise.ts';
import type { BuiltExampleNet } from './net.ts';
import { buckets, featuresOf, type Features } from './features.ts';
import { isDanger, type DangerExample } from './read.ts';

/** A question that tells of no danger. */
export interface EverydayQuestion {
  readonly language: LanguageTag;
  readonly text: string;
}

interface Row {
  readonly features: Features;
  /** The same without the concepts. */
  readonly lettersOnly: Features;
  readonly danger: 0 | 1;
  /** Examples of danger are few beside the questions, and those unevenly spread over languages. */
  readonly weight: number;
}

const epochs = 15;
/**
 * Share of the readings without concepts. The patterns were written with these very examples in view, so
 * that the concepts look surer here than among messages of other people: the letters must learn as well.
 */
const withoutConcepts = 0.5;
const dangerWeight = 4;
const nearWeight = 2;
/** Questions of a language count as about so many, whatever their number. */
const questionsPerLanguage = 300;
const leastWeight = 0.5;
const mostWeight = 4;

/** Tells whether a net fits the examples, the questions and the patterns. */
export function netSources(examples: readonly DangerExample[], questions: readonly EverydayQuestion[], lexicon: Lexicon): string {
  const hash = createHash('sha256');
  for (const { language, degree, text } of examples) hash.update(`${language}\t${degree}\t${text}\n`);
  for (const { language, text } of questions) hash.update(`${language}\t${text}\n`);
  lexicon.texts.forEach((text, at) => hash.update(`${text}\t${lexicon.concept[at]}\n`));
  return hash.digest('hex');
}

/** Fits the example net by logistic regression, message by message in a fixed order: the same texts give the same net. */
export function makeExampleNet(examples: readonly DangerExample[], questions: readonly EverydayQuestion[], lexicon: Lexicon): BuiltExampleNet {
  const find = createFinder(lexicon);
  const look = (text: string): Pick<Row, 'features' | 'lettersOnly'> => {
    const normalised = normalise(text);
    const words = normalised.trim().split(' ');
    return { features: featuresOf(words, conceptsIn(find(normalised), 0, Infinity)), lettersOnly: featuresOf(words, []) };
  };
  const rows = languageTags.flatMap((tag) => {
    const own = questions.filter(({ language }) => language === tag);
    const weight = Math.min(mostWeight, Math.max(leastWeight, questionsPerLanguage / Math.max(own.length, 1)));
    const cries = examples.filter(({ language }) => language === tag).map((example): Row => {
      const danger = isDanger(example);
      return { ...look(example.text), danger: danger ? 1 : 0, weight: danger ? dangerWeight : nearWeight };
    });
    return [...cries, ...own.map(({ text }): Row => ({ ...look(text), danger: 0, weight }))];
  });
  return { ...quantised(descend(rows)), sources: netSources(examples, questions, lexicon) };
}

function descend(rows: Row[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(buckets);
  let bias = 0;
  const random = sequence(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(rows, random);
    const rate = 0.8 / (1 + epoch * 0.3);
    for (const { features, lettersOnly, danger, weight } of rows) {
      const { bucket, value } = random() < withoutConcepts ? lettersOnly : features;
      let sum = bias;
      for (let at = 0; at < bucket.length; at += 1) sum += (weights[bucket[at] ?? 0] ?? 0) * (value[at] ?? 0);
      const step = rate * weight * (1 / (1 + Math.exp(-sum)) - danger);
      bias -= 0.02 * step;
      for (let at = 0; at < bucket.length; at += 1) weights[bucket[at] ?? 0] = (weights[bucket[at] ?? 0] ?? 0) - step * (value[at] ?? 0);
    }
  }
  return { weights, bias };
}

function quantised({ weights, bias }: { weights: Float64Array; bias: number }): Omit<BuiltExampleNet, 'sources'> {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)), bias, unit };
}
