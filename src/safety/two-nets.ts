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
  return { danger: reconsider(text, (await embed(text)) ?? []), settled: false };
}
