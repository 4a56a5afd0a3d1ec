import { createHash } from 'node:crypto';
import { embeddingsFor, store, toVector, type EmbedAll, type StoredEmbeddings } from '../../understanding/embeddings.ts';
import { fitLinear, type Fitting } from '../../understanding/topics/fit-head.ts';
import { centre, type LinearHead } from '../../understanding/topics/head.ts';
import { isDanger, type DangerExample } from '../examples/read.ts';
import { dangerKinds } from '../ports.ts';
import { crisisDegrees, type DangerHead } from './danger-head.ts';

/** The head as it lies in its file, with what tells whether it is up to date. */
export interface BuiltDangerHead {
  readonly head: DangerHead;
  readonly embeddings: StoredEmbeddings;
  /** Hash of all that it was built from. */
  readonly sources: string;
  /** Check sum of the encoder that made the embeddings. */
  readonly encoder: string;
}

/** What people ask: embeddings of our questions, and the middle of them all. */
export interface Everyday {
  /** Questions that tell of no danger. */
  readonly vectors: readonly Float32Array[];
  /** Questions of the topics about danger, some of them cries. */
  readonly aboutDanger: readonly Float32Array[];
  readonly centre: Float32Array;
  /** Hash of the questions. */
  readonly sources: string;
}

/** Tells whether a danger head fits the examples and the everyday questions. */
export function dangerSources(examples: readonly DangerExample[], everyday: string): string {
  const hash = createHash('sha256').update(everyday);
  for (const { kind, degree, who, text } of examples) hash.update(`\n${kind}\t${degree}\t${who}\t${text}`);
  return hash.digest('hex');
}

const kindClasses = [...dangerKinds, 'near', 'harmless'] as const;
/** Smaller steps than for topics: the head's probability is weighed against other signs, so that it must not be too sure. */
const gently: Fitting = { epochs: 8, rate: 1 };
const subjectClasses = ['danger', 'other'] as const;
const whoClasses = ['self', 'other'] as const;

/**
 * Fits the danger head. Information and harmless look-alikes are one class of their own, beside the
 * everyday questions, so that what they have in common with danger does not count as danger.
 */
export async function makeDangerHead(examples: readonly DangerExample[], everyday: Everyday, encoder: string, embedAll: EmbedAll, earlier?: BuiltDangerHead): Promise<BuiltDangerHead> {
  const texts = examples.map(({ text }) => text);
  const rows = await embeddingsFor(texts, earlier?.encoder === encoder ? earlier.embeddings : undefined, embedAll);
  const vectors = rows.map((row) => centre(toVector(row), everyday.centre));
  const dangers = examples.map((example, at) => ({ example, vector: vectors[at] ?? new Float32Array() })).filter(({ example }) => isDanger(example));
  const quiet = everyday.vectors.map((vector) => centre(vector, everyday.centre));
  const about = [...everyday.aboutDanger.map((vector) => centre(vector, everyday.centre)), ...dangers.map(({ vector }) => vector)];
  const kindOf = (example: DangerExample) => (isDanger(example) && example.kind !== 'none' ? example.kind : 'near');
  const fit = (name: 'degree' | 'who', classes: readonly string[]): LinearHead => fitLinear(dangers.map(({ vector }) => vector), dangers.map(({ example }) => classes.indexOf(example[name])), classes);
  return {
    head: {
      centre: everyday.centre,
      kinds: fitLinear([...vectors, ...quiet], [...examples.map((example) => kindClasses.indexOf(kindOf(example))), ...quiet.map(() => kindClasses.indexOf('harmless'))], kindClasses, gently),
      subject: fitLinear([...about, ...quiet], [...about.map(() => 0), ...quiet.map(() => 1)], subjectClasses, gently),
      degrees: fit('degree', crisisDegrees),
      who: fit('who', whoClasses),
    },
    embeddings: store(texts, rows),
    sources: dangerSources(examples, everyday.sources),
    encoder,
  };
}
