import { openEncoder, withoutEncoder, type Encoder } from './encoder.ts';

/** When the encoder is loaded: at the first message that needs it, at the start, or never. */
export type EncoderMode = 'auto' | 'start' | 'off';

/** An encoder that costs nothing until it is needed. */
export interface LazyEncoder extends Encoder {
  /** Starts to load the model unless that has begun, or is switched off. Gives the same as `ready`. Never throws. */
  load(): Promise<readonly string[]>;
}

/** Messages wait so long for the encoder, counted from when it began to load, in milliseconds. */
const patienceMs = 1000;

/**
 * An encoder that begins to load when the first text comes, or at once in the mode `start`. A text
 * that comes while it loads waits for it, but no longer than `patience` milliseconds after it began.
 */
export function lazyEncoder(directory: string, mode: EncoderMode = 'auto', patience = patienceMs): LazyEncoder {
  const { promise: ready, resolve: tell } = Promise.withResolvers<readonly string[]>();
  let loading: { readonly encoder: Encoder; readonly waited: Promise<unknown> } | undefined;
  let off = mode === 'off';
  if (off) tell([]);
  const load = () => {
    if (loading || off) return;
    try {
      const encoder = openEncoder(directory);
      void encoder.ready.then(tell);
      loading = { encoder, waited: Promise.race([encoder.ready, new Promise((resolve) => { setTimeout(resolve, patience).unref(); })]) };
    } catch (error) {
      // No thread can be had, as when the machine is out of memory.
      off = true;
      tell([withoutEncoder(String(error))]);
    }
  };
  if (mode === 'start') load();
  return {
    ready,
    load() {
      load();
      return ready;
    },
    async embed(text) {
      load();
      await loading?.waited;
      return loading?.encoder.embed(text);
    },
    async close() {
      off = true;
      tell([]);
      await loading?.encoder.close();
    },
  };
}
