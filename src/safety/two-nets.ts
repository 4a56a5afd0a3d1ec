import type { Embed } from '../understanding/encoder/encoder.ts';
import type { Danger, DangerRecogniser } from './ports.ts';

/** What both nets say of a message, and whether the first was sure enough to leave the second out. */
export interface BothNets {
  readonly danger: Danger | null;
  readonly settled: boolean;
}

/** Casts the first net, and the second one where the first is not sure: who is plainly in danger does not wait for the encoder. */
export async function castBothNets(text: string, { look }: DangerRecogniser, embed: Embed): Promise<BothNets> {
  const { danger, weighedWith } = look(text);
  if (danger && danger.degree !== 'information' && !danger.weak) return { danger, settled: true };
  return { danger: weighedWith((await embed(text)) ?? []), settled: false };
}
