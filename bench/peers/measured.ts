import type { TopicId } from '../../src/knowledge/topic-ids.ts';
import type { LanguageTag } from '../../src/languages/register.ts';

/** One question of the test set as it is asked: with the language that the detector gives it, never its true one. */
export interface Asked {
  readonly text: string;
  readonly language: LanguageTag;
  readonly audience: 'participant' | 'caseworker';
}

export interface Found {
  /** The best three topics; what a threshold refuses has its topics all the same. */
  readonly topics: readonly TopicId[];
  readonly outside: boolean;
}

/** What a child process has measured. */
export interface Measured {
  readonly found: readonly Found[];
  readonly buildSeconds: number;
  /** Median of one question. */
  readonly milliseconds: number;
  /** Resident memory of the process when all is asked, after a collection. */
  readonly megabytes: number;
  /** What a reader of the numbers should know. */
  readonly notes: readonly string[];
}

export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly seconds: number }> {
  const began = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - began) / 1000 };
}

/** Asks one by one, as the questions of one person come. */
export async function askEach<T>(asked: readonly Asked[], ask: (question: Asked) => T | Promise<T>): Promise<{ readonly answers: T[]; readonly milliseconds: number }> {
  const answers: T[] = [];
  const times: number[] = [];
  for (const question of asked) {
    const { result, seconds } = await timed(() => ask(question));
    answers.push(result);
    times.push(seconds * 1000);
  }
  return { answers, milliseconds: times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0 };
}

/** Resident memory in megabytes, without what a collection frees (needs `--expose-gc`). */
export function residentMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}
