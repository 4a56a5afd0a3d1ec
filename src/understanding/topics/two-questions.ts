import type { TopicGuess } from '../ports.ts';
import { clean } from '../text/clean.ts';

/** Question marks of our scripts. */
const questionEnd = /(?<=[?؟፧])\s*/u;
/** A question of fewer words leans on the one before ("Why?"). */
const fewestWords = 3;
/** More questions than this in one message are not looked at one by one. */
const mostQuestions = 3;

/** The questions of a message, when it has more than one that can stand alone; otherwise none. */
export function questionsIn(text: string): string[] {
  const parts = clean(text).split(questionEnd).filter((part) => /[?؟፧]$/u.test(part) && part.split(' ').length >= fewestWords);
  return parts.length >= 2 && parts.length <= mostQuestions ? parts : [];
}

/**
 * Two questions in one message about two things: both are offered, the topic of the whole message
 * first. Where the parts are not both clear, or agree, the whole message stands, and so it does where it
 * is clear itself and about a third thing.
 */
export function offerBoth(whole: TopicGuess, parts: readonly TopicGuess[]): TopicGuess {
  const best = whole.ranked[0]?.topic;
  const clear = [...new Set(parts.filter((part) => part.advice === 'answer').flatMap((part) => part.ranked[0]?.topic ?? []))];
  if (clear.length < 2 || best === undefined) return whole;
  const within = clear.includes(best);
  if (!within && whole.advice === 'answer') return whole;
  const first = within ? [best, ...clear.filter((topic) => topic !== best)] : clear;
  const all = [whole, ...parts].flatMap(({ ranked }) => ranked);
  const found = first.flatMap((topic) => all.find((entry) => entry.topic === topic) ?? []);
  return { ...whole, ranked: [...found, ...whole.ranked.filter(({ topic }) => !first.includes(topic))], advice: 'choose' };
}
