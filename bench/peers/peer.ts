import type { TopicId } from '../../src/knowledge/topic-ids.ts';
import type { LanguageTag } from '../../src/languages/register.ts';
import type { Example } from '../../src/understanding/sources.ts';

/** What a peer knows: the topics, and `none` for messages outside the field. */
export type PeerMatter = TopicId | 'none';

/** An example question as peers get it. Follow-ups are left out: they say nothing without a conversation. */
export interface PeerExample {
  readonly language: LanguageTag;
  readonly topic: PeerMatter;
  readonly text: string;
}

export interface Scored {
  readonly topic: PeerMatter;
  /** Higher is better; comparable within one peer only. */
  readonly score: number;
}

/** Something that finds the topic of a question, beside which ours is measured. */
export interface Peer {
  /** Every topic that is worth a look, each once, best first; empty when nothing fits. */
  score(text: string, language: LanguageTag): readonly Scored[] | Promise<readonly Scored[]>;
}

export type BuildPeer = (examples: readonly PeerExample[]) => Peer | Promise<Peer>;

export function peerExamples(examples: readonly Example[]): PeerExample[] {
  return examples.flatMap(({ language, topic, text }) => (topic === 'follow-up' ? [] : [{ language, topic, text }]));
}

/** So many of a topic's hits count: more were no better on the held-out tenth of the examples, and fewer worse. */
const hitsThatCount = 5;

/** The topics of the hits of a search: a topic scores the sum of its best hits. */
export function topicsOf(hits: Iterable<Scored>): Scored[] {
  const sums = new Map<PeerMatter, { count: number; sum: number }>();
  for (const { topic, score } of Array.from(hits).toSorted(byScore)) {
    const { count, sum } = sums.get(topic) ?? { count: 0, sum: 0 };
    if (count < hitsThatCount) sums.set(topic, { count: count + 1, sum: sum + score });
  }
  return Array.from(sums, ([topic, { sum }]) => ({ topic, score: sum })).toSorted(byScore);
}

function byScore(left: Scored, right: Scored): number {
  return right.score - left.score;
}
