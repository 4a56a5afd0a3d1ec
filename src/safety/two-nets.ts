import type { Embed } from '../understanding/encoder/encoder.ts';
import type { Danger, DangerRecogniser } from './ports.ts';

/** What both nets say of a message, and whether the first was sure enough to leave the second out. */
export interface BothNets {
  readonly danger: Danger | null;
  readonly settled: boolean;
}

/** Casts the first net, and the second one where the first is not sure: who is plainly in danger does not wait for the encoder. */
export async function castBothNets(text: string, { recognise, reconsider }: DangerRecogniser, embed: Embed): Promise<BothNets> {
  const first = recognise(text);
  if (first && first.degree !== 'information' && !first.weak) return { danger: first, settled: true };
  const vectors = (await embed(text)) ?? [];
  // Without a meaning there is nothing to weigh, and the patterns need not be read twice.
  return { danger: vectors.length === 0 ? first : reconsider(text, vectors), settled: false };
}
