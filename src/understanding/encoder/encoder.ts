import { Worker } from 'node:worker_threads';

export type Request = { readonly kind: 'embed'; readonly id: number; readonly text: string } | { readonly kind: 'close' };
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unusable'; readonly problem: string }
  | { readonly kind: 'vectors'; readonly id: number; readonly vectors?: readonly Float32Array[] };

/** Gives the embeddings of a text, window by window, or undefined where there are none to be had. */
export type Embed = (text: string) => Promise<readonly Float32Array[] | undefined>;

/** Turns texts into vectors that lie near each other when the texts mean the same. */
export interface Encoder {
  /**
   * The embeddings of a text (384 numbers each, length 1), the first for its beginning, then, for a
   * longer text, one for each short window of it; or undefined when there are none to be had: before
   * the model is loaded, without it, or while too many texts are waiting. Never throws.
   */
  embed: Embed;
  /** Settles when the model is loaded, or cannot be; then gives what an operator should know. */
  readonly ready: Promise<readonly string[]>;
  /** Ends the thread. What is waiting gets undefined. */
  close(): Promise<void>;
}

/**
 * Texts that may wait at a time. A text takes some milliseconds, so that a longer queue would let
 * everybody wait longer than half a second; the n-grams answer instead.
 */
const longestQueue = 64;

/** Old generation of the thread, in MB: JSON of the vocabulary is read once, and little more. */
const heapLimit = 32;

/** Starts to load the encoder in a thread of its own, which keeps the process alive only while it has something to do. */
export function openEncoder(directory: string, queue = longestQueue): Encoder {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { directory }, resourceLimits: { maxOldGenerationSizeMb: heapLimit, maxYoungGenerationSizeMb: 8 } });
  const waiting = new Map<number, (vectors: readonly Float32Array[] | undefined) => void>();
  const gone = new Promise<void>((resolve) => { worker.once('exit', () => resolve()); });
  let usable = false;
  let count = 0;
  const settle = ({ id, vectors }: Extract<Reply, { kind: 'vectors' }>) => {
    waiting.get(id)?.(vectors);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  };
  const stop = () => {
    usable = false;
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  };
  const ready = new Promise<readonly string[]>((resolve) => {
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'vectors') return settle(reply);
      usable = reply.kind === 'ready';
      worker.unref();
      resolve(reply.kind === 'ready' ? [] : [withoutEncoder(reply.problem)]);
    });
    worker.once('error', (error) => resolve([withoutEncoder(String(error))]));
    worker.once('exit', () => { stop(); resolve([]); });
  });
  return {
    ready,
    embed(text) {
      if (!usable || waiting.size >= queue) return Promise.resolve(undefined);
      count += 1;
      const request: Request = { kind: 'embed', id: count, text };
      return new Promise((resolve) => {
        waiting.set(request.id, resolve);
        worker.ref();
        worker.postMessage(request);
      });
    },
    async close() {
      stop();
      worker.ref();
      worker.postMessage({ kind: 'close' } satisfies Request);
      await gone;
    },
  };
}

/** What an operator is told when the encoder cannot be had. */
export function withoutEncoder(problem: string): string {
  return `${problem} Questions are understood by n-grams alone, less well. Restore the folder models/ from the release ("sha256sum -c SHA256SUMS" inside it names what is wrong) and start again.`;
}
