import { openEncoder, withoutEncoder, type Encoder } from './encoder.ts';

/** Whether the encoder is used: it is loaded in the background at the start, or never. */
export type EncoderMode = 'on' | 'off';

/**
 * A message waits so long for the encoder, counted from the start, in milliseconds: it is the second
 * look at whether somebody is in danger, so that answering without it is worse than answering late.
 */
const patienceMs = 3000;

/**
 * An encoder that loads in the background. A text that comes while it loads waits for it, but no
 * longer than `patience` milliseconds after the start.
 */
export function backgroundEncoder(directory: string, mode: EncoderMode, patience = patienceMs): Encoder {
  if (mode === 'off') return noEncoder([]);
  const encoder = open(directory);
  const waited = Promise.race([encoder.ready, new Promise((resolve) => { setTimeout(resolve, patience).unref(); })]);
  return {
    ...encoder,
    async embed(text) {
      await waited;
      return encoder.embed(text);
    },
  };
}

function open(directory: string): Encoder {
  try {
    return openEncoder(directory);
  } catch (error) {
    // No thread can be had, as when the machine is out of memory.
    return noEncoder([withoutEncoder(String(error))]);
  }
}

function noEncoder(notices: readonly string[]): Encoder {
  return { ready: Promise.resolve(notices), embed: () => Promise.resolve(undefined), close: () => Promise.resolve() };
}
