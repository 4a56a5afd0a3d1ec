import { isTopicId } from '../../src/knowledge/topic-ids.ts';
import { askEach, residentMegabytes, timed, type Asked, type Found, type Measured } from './measured.ts';
import type { BuildPeer, PeerExample, Scored } from './peer.ts';
import { heldOut, isOutside, tune, type Threshold } from './threshold.ts';

/** Builds a peer from all examples, asks it all, then tunes its threshold with a peer that has not seen a tenth of the examples. */
export async function measurePeer(build: BuildPeer, examples: readonly PeerExample[], asked: readonly Asked[]): Promise<Measured> {
  const { result: peer, seconds } = await timed(() => build(examples));
  const { answers, milliseconds } = await askEach(asked, ({ text, language }) => peer.score(text, language));
  const megabytes = residentMegabytes();
  const { threshold, top1 } = await tuneOn(build, examples);
  const notes = [`threshold: best topic at least ${threshold.least.toPrecision(3)}, none at most ${threshold.mostNone.toPrecision(3)} times as much; top-1 on the held-out tenth ${(top1 * 100).toFixed(1)}`];
  return { found: answers.map((scored) => toFound(scored, threshold)), buildSeconds: seconds, milliseconds, megabytes, notes };
}

export function toFound(scored: readonly Scored[], threshold: Threshold): Found {
  const topics = scored.map(({ topic }) => topic).filter(isTopicId).slice(0, 3);
  return { topics, outside: isOutside(scored, threshold) };
}

async function tuneOn(build: BuildPeer, examples: readonly PeerExample[]): Promise<{ threshold: Threshold; top1: number }> {
  const { kept, held } = heldOut(examples);
  const peer = await build(kept);
  const judged = [];
  for (const { topic, text, language } of held) judged.push({ topic, scored: await peer.score(text, language), outside: topic === 'none' });
  const inField = judged.filter(({ outside }) => !outside);
  const right = inField.filter(({ topic, scored }) => scored.find((entry) => entry.topic !== 'none')?.topic === topic).length;
  return { threshold: tune(judged), top1: right / Math.max(inField.length, 1) };
}
