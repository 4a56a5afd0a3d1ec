import { centre, logProbabilities, type LinearHead } from '../../understanding/topics/head.ts';
import type { Danger, DangerDegree, DangerKind } from '../ports.ts';

/** Degrees that are a crisis, most urgent first. */
export const crisisDegrees = ['now', 'danger', 'worry'] as const satisfies readonly DangerDegree[];

/** What reads danger out of an embedding: four linear heads over what is left after `centre` is taken away. */
export interface DangerHead {
  readonly centre: Float32Array;
  /** The kinds of danger, and `near` and `harmless` for messages that are none. */
  readonly kinds: LinearHead;
  /** Whether it is about the subject of danger at all, cry or question. */
  readonly subject: LinearHead;
  /** How urgent it is, when it is danger. */
  readonly degrees: LinearHead;
  /** Whom it is about, when it is danger. */
  readonly who: LinearHead;
}

/** What the meaning of a message says. */
export interface Likeness {
  /** 0 to 1: how likely that the message tells of danger, by its most dangerous window. */
  readonly probability: number;
  /** 0 to 1: how likely that the same window is about the subject, be it a question. */
  readonly subject: number;
  /** What it would be, if it is. */
  readonly danger: Danger;
}

/** Reads every window of a message; the most dangerous one counts. */
export function likeness(vectors: readonly Float32Array[], head: DangerHead): Likeness | undefined {
  const read = vectors.map((vector) => readWindow(centre(vector, head.centre), head));
  return read.reduce<Likeness | undefined>((worst, each) => (worst && worst.probability >= each.probability ? worst : each), undefined);
}

function readWindow(vector: Float32Array, { kinds, subject, degrees, who }: DangerHead): Likeness {
  const shares = logProbabilities(vector, kinds).map(Math.exp);
  const dangers = kinds.classes.flatMap((name, at) => (name === 'near' || name === 'harmless' ? [] : [{ kind: name as DangerKind, share: shares[at] ?? 0 }]));
  const [worst] = dangers.toSorted((one, other) => other.share - one.share);
  return {
    probability: dangers.reduce((sum, { share }) => sum + share, 0),
    subject: Math.exp(logProbabilities(vector, subject)[subject.classes.indexOf('danger')] ?? -Infinity),
    danger: { kind: worst?.kind ?? 'violence', degree: saferDegree(logProbabilities(vector, degrees), degrees.classes), who: likeliest(logProbabilities(vector, who), who.classes) as Danger['who'] },
  };
}

/** A degree needs only this share to be taken before a lesser one: between two, the safer. */
const enough = 0.35;

function saferDegree(logs: Float64Array, classes: readonly string[]): DangerDegree {
  return crisisDegrees.find((degree) => Math.exp(logs[classes.indexOf(degree)] ?? -Infinity) >= enough) ?? 'worry';
}

function likeliest(logs: Float64Array, classes: readonly string[]): string {
  return classes[logs.indexOf(Math.max(...logs))] ?? '';
}
